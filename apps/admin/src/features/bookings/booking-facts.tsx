import {
  billingStateWords,
  cancelKindWords,
  formatInstant,
  formatTimeRange,
  locationModeWords,
  sourceModeWords,
  workflowWords,
  zoneCity,
} from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import classes from './booking-panel.module.css';

const TAKERS: Record<string, string> = {
  CUSTOMER: 'by the booker',
  GUEST: 'by a guest',
  API_KEY: 'through the API',
  IMPORT: 'by an import',
};

const takenBy = ({ order, sourceMode }: BookingRecordPartsFragment): string =>
  `${sourceModeWords[sourceMode]}, ${TAKERS[order.takenByKind] ?? `by ${order.takenByName}`}`;

/** The place in words, and the way to a mobile booking (SV-12, SV-18, SV-19). */
const BookingPlace = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const { locationMode, locationAddress, location, navigationUrl } = booking;
  const words = [locationAddress, location].filter(Boolean).join(', ');
  const mode = locationModeWords[locationMode];
  return (
    <>
      {words || mode}
      {words && locationMode !== 'ONSITE' && <div className={classes.note}>{mode}</div>}
      {navigationUrl && (
        <div>
          <Anchor href={navigationUrl} target="_blank" rel="noreferrer" size="sm">
            Navigate there
          </Anchor>
        </div>
      )}
    </>
  );
};

/** When, with whom, where, for whom and how it is billed. */
export const BookingFacts = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const { organization } = useViewer();
  const inZone = { timeZone: organization.timeZone, locale: organization.locale };
  const elsewhere = booking.timeZone !== organization.timeZone;
  const { booker, account, order } = booking;
  return (
    <Section>
      <Facts>
        <Fact label="When">
          {formatTimeRange(booking.startsAt, booking.endsAt, inZone)}
          <div className={classes.note}>
            {zoneCity(organization.timeZone)} time
            {elsewhere &&
              `; ${formatTimeRange(booking.startsAt, booking.endsAt, { ...inZone, timeZone: booking.timeZone })} in ${zoneCity(booking.timeZone)}`}
            {booking.rescheduleCount > 0 &&
              booking.previousStartsAt &&
              `; moved from ${formatInstant(booking.previousStartsAt, inZone)}`}
          </div>
        </Fact>
        <Fact label="Held until">{booking.holdExpiresAt && formatInstant(booking.holdExpiresAt, inZone)}</Fact>
        <Fact label="Service">
          {booking.service && [booking.service.name, booking.service.category].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="Series">
          {booking.seriesId && (
            <Anchor component={Link} to={`/series/${booking.seriesId}`} size="sm">
              Date {booking.seriesIndex} of a series
            </Anchor>
          )}
        </Fact>
        <Fact label="Seats">{booking.session && `${booking.session.taken} of ${booking.session.capacity} taken`}</Fact>
        <Fact label="With">
          {[
            booking.assignee?.displayName,
            ...booking.furtherAssignees.map(({ staffMember }) => staffMember.displayName),
            booking.resource?.name,
          ]
            .filter(Boolean)
            .join(', ') || <span className={classes.note}>Nobody yet</span>}
        </Fact>
        <Fact label="Where">
          <BookingPlace booking={booking} />
        </Fact>
        <Fact label="Booker">
          {booker ? (
            <>
              <Anchor component={Link} to={`/customers/${booker.id}`} size="sm" fw={600}>
                {booker.name}
              </Anchor>
              {(account?.name ?? booker.company) && ` · ${account?.name ?? booker.company}`}
              <div className={classes.note}>{[booker.email, booker.phone].filter(Boolean).join('\n')}</div>
            </>
          ) : (
            <span className={classes.note}>Nobody</span>
          )}
        </Fact>
        <Fact label="Attendee">
          {booking.attendeeName && [booking.attendeeName, booking.attendeeEmail].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="Taken by">
          {takenBy(booking)}
          <div className={classes.note}>{formatInstant(booking.bookedAt, inZone)}</div>
        </Fact>
        <Fact label="Workflow">{workflowWords[booking.workflow]}</Fact>
        <Fact label="Billing">
          {[
            billingStateWords[booking.billing],
            account && `${account.name} (${account.number})`,
            order.poNumber && `PO ${order.poNumber}`,
          ]
            .filter(Boolean)
            .join(', ')}
        </Fact>
        <Fact label="Cancelled">
          {booking.cancelledAt &&
            `${booking.cancelKind ? cancelKindWords[booking.cancelKind] : 'Cancelled'}, ${formatInstant(booking.cancelledAt, inZone)}${booking.cancelReason ? `\n“${booking.cancelReason}”` : ''}`}
        </Fact>
        <Fact label="Deleted">
          {booking.deletedAt &&
            `${formatInstant(booking.deletedAt, inZone)}${booking.deletedReason ? `\n“${booking.deletedReason}”` : ''}`}
        </Fact>
      </Facts>
    </Section>
  );
};
