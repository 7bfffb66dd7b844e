import { useQuery } from '@apollo/client/react';
import {
  ApiProblem,
  bookingStatusTones,
  formatMoney,
  formatTimeRange,
  ToneBadge,
  viewerZone,
  zoneNote,
} from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { MyBookingsDocument, type MyBookingsKind, type MyBookingsQuery } from '../../gql/graphql.js';
import { wordsFor } from '../../shell/booking-words.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './my.module.css';
import { MyFrame } from './my-frame.js';

type Mine = NonNullable<MyBookingsQuery['me']>['bookings']['nodes'][number];

const BookingCard = ({ orderReference, organization, booking }: Mine) => {
  const { slug, name, locale } = organization;
  const { title, status, startsAt, endsAt, timeZone, location, locationAddress, meetingUrl, price, resource } = booking;
  const place = [resource?.name, locationAddress, location, meetingUrl && 'Online'].filter(Boolean).join(' · ');
  const facts = [zoneNote(timeZone, viewerZone(), startsAt, locale), place, price && formatMoney(price, locale)];
  return (
    <Link className={classes.card} to={`/${slug}/order/${orderReference}`}>
      <span className={classes.cardHead}>
        <b>{title}</b>
        <ToneBadge tone={bookingStatusTones[status]}>{wordsFor(booking).word}</ToneBadge>
      </span>
      <span data-struck={status === 'CANCELLED' || undefined}>{formatTimeRange(startsAt, endsAt, { timeZone, locale })}</span>
      <small>{[...facts, name].filter(Boolean).join(' · ')}</small>
    </Link>
  );
};

const nothing: Record<MyBookingsKind, string> = {
  COMING: 'Nothing is coming up',
  PAST: 'There is nothing in the past yet',
  CANCELLED: 'Nothing was cancelled',
};

/** Some of one's bookings in every organization: those to come, those that are over, or the cancelled ones. */
export const MyBookingsPage = ({ kind }: { kind: MyBookingsKind }) => {
  const { slug, name } = useShop();
  const { data, loading, error, refetch, fetchMore } = useQuery(MyBookingsDocument, {
    variables: { kind },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle('Your bookings', name);
  const page = data?.me?.bookings;

  const more = () =>
    fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (known, { fetchMoreResult: next }) =>
        known.me && next.me
          ? {
              me: {
                ...next.me,
                bookings: { ...next.me.bookings, nodes: [...known.me.bookings.nodes, ...next.me.bookings.nodes] },
              },
            }
          : next,
    });

  return (
    <MyFrame>
      {!page && error && <ApiProblem error={error} onRetry={() => void refetch()} />}
      {!page && loading && <LoadingLines count={3} height={90} />}
      {page?.nodes.length === 0 && (
        <EmptyState title={nothing[kind]} actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>} />
      )}
      {page && page.nodes.length > 0 && (
        <ul className={classes.list}>
          {page.nodes.map((mine) => (
            <li key={mine.booking.id}>
              <BookingCard {...mine} />
            </li>
          ))}
        </ul>
      )}
      {page?.nextCursor && (
        <p>
          <Button variant="default" loading={loading} onClick={() => void more().catch(() => undefined)}>
            Show more
          </Button>
        </p>
      )}
    </MyFrame>
  );
};
