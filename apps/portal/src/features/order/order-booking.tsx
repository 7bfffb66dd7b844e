import {
  bookingStatusTones,
  formatMoney,
  formatTimeRange,
  messageFor,
  ToneBadge,
  viewerZone,
  zoneNote,
} from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { CalendarClock, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { OrderFieldsFragment } from '../../gql/graphql.js';
import { wordsFor } from '../../shell/booking-words.js';
import { paymentWords } from '../../shell/offer-words.js';
import { useShop } from '../../shell/shop-context.js';
import { CancelDialog } from './cancel-dialog.js';
import { CompleteSteps } from './complete-steps.js';
import { FreeInstead } from './free-instead.js';
import { MoveDialog } from './move-dialog.js';
import classes from './order.module.css';

export type OrderedBooking = OrderFieldsFragment['bookings'][number];

/** Bookings in these statuses are over: nothing about cancelling is said any more. */
const over = new Set<OrderedBooking['status']>(['CANCELLED', 'COMPLETED', 'NO_SHOW']);

/** One booking of the order: its status in words, when and where, and cancelling within the rules. */
export const OrderBooking = ({ booking, accessToken }: { booking: OrderedBooking; accessToken: string }) => {
  const { locale } = useShop();
  const [asking, setAsking] = useState(false);
  const [moving, setMoving] = useState(false);
  const { status, startsAt, endsAt, timeZone, price, resource, location, meetingUrl, attendeeName } = booking;
  const { word, meaning } = wordsFor(booking);
  const [reason] = booking.cannotCancelReasons;
  const isOver = over.has(status);
  const person = resource?.kind === 'STAFF' ? resource.name : null;
  const place = [resource?.kind === 'ROOM' && resource.name, booking.locationAddress, location].filter(Boolean).join(' · ');
  const people = [attendeeName, ...booking.attendees.map(({ name: companion }) => companion)].filter(Boolean).join(', ');
  const note = zoneNote(timeZone, viewerZone(), startsAt, locale);

  return (
    <article className={classes.booking} aria-label={booking.title} data-over={isOver || undefined}>
      <div className={classes.bookingHead}>
        <h2>{booking.title}</h2>
        <ToneBadge tone={bookingStatusTones[status]}>{word}</ToneBadge>
      </div>
      {meaning && <p className={classes.meaning}>{meaning}</p>}
      <dl className={classes.facts}>
        <dt>When</dt>
        <dd data-struck={status === 'CANCELLED' || undefined}>
          {formatTimeRange(startsAt, endsAt, { timeZone, locale })}
          {note && <small className={classes.zone}>{note}</small>}
        </dd>
        {person && (
          <>
            <dt>With</dt>
            <dd>{person}</dd>
          </>
        )}
        {place && (
          <>
            <dt>Where</dt>
            <dd>
              {place}
              {booking.navigationUrl && (
                <small className={classes.zone}>
                  <a href={booking.navigationUrl} rel="noreferrer" target="_blank">
                    Show on a map
                  </a>
                </small>
              )}
            </dd>
          </>
        )}
        {meetingUrl && (
          <>
            <dt>Online</dt>
            <dd>
              <a href={meetingUrl} rel="noreferrer" target="_blank">
                {meetingUrl.replace(/^https?:\/\//, '')}
              </a>
            </dd>
          </>
        )}
        {people && (
          <>
            <dt>Who</dt>
            <dd>{people}</dd>
          </>
        )}
        {price && (
          <>
            <dt>Price</dt>
            <dd>{[formatMoney(price, locale), paymentWords(booking)].filter(Boolean).join(' · ')}</dd>
          </>
        )}
        <dt>Booking</dt>
        <dd>{booking.reference}</dd>
      </dl>
      {booking.canComplete && <CompleteSteps booking={booking} accessToken={accessToken} />}
      {booking.alternatives.length > 0 && <FreeInstead booking={booking} />}
      {!isOver && (
        <div className={classes.bookingActions}>
          <Button
            component="a"
            variant="default"
            size="sm"
            leftSection={<CalendarPlus size={16} aria-hidden />}
            href={`data:text/calendar;charset=utf-8,${encodeURIComponent(booking.calendarFile)}`}
            download={`${booking.reference}.ics`}
          >
            Add to calendar
          </Button>
          {booking.rescheduleQuote.allowed && booking.service && (
            <Button
              variant="default"
              size="sm"
              leftSection={<CalendarClock size={16} aria-hidden />}
              onClick={() => setMoving(true)}
            >
              Move
            </Button>
          )}
          {booking.canCancel && (
            <Button variant="subtle" size="sm" color="red" c="var(--bw-tone-red-ink)" onClick={() => setAsking(true)}>
              Cancel booking
            </Button>
          )}
        </div>
      )}
      {!isOver && !booking.canCancel && reason && <p className={classes.meaning}>{messageFor(reason, { timeZone, locale })}</p>}
      <MoveDialog booking={booking} accessToken={accessToken} opened={moving} onClose={() => setMoving(false)} />
      <CancelDialog booking={booking} accessToken={accessToken} opened={asking} onClose={() => setAsking(false)} />
    </article>
  );
};
