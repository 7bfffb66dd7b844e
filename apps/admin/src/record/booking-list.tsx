import { BookingStatusBadge, formatInstant } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { BookingStatus } from '../gql/graphql.js';
import { useViewer } from '../shell/viewer.js';
import classes from './booking-list.module.css';

type ListedBooking = {
  id: string;
  reference: string;
  title: string;
  status: BookingStatus;
  startsAt: string;
  deletedAt: string | null;
};

/** A few bookings of a record, each leading to its own. */
export const BookingList = ({ bookings, none }: { bookings: readonly ListedBooking[]; none: string }) => {
  const { organization } = useViewer();
  if (bookings.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className={classes.list}>
      {bookings.map((booking) => (
        <li key={booking.id} className={classes.item}>
          <div className={classes.what}>
            <Anchor component={Link} to={`/bookings/${booking.id}?view=all`} size="sm">
              {booking.title}
            </Anchor>
            <div className="quiet">
              {booking.reference} ·{' '}
              {formatInstant(booking.startsAt, {
                timeZone: organization.timeZone,
                locale: organization.locale,
              })}
            </div>
          </div>
          <BookingStatusBadge status={booking.status} deleted={booking.deletedAt !== null} />
        </li>
      ))}
    </ul>
  );
};
