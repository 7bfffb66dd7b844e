import type { Deciding } from '../access/index.js';
import { type Beyond, beyondRefusals } from '../availability/index.js';
import { modesOf } from '../baskets/index.js';
import type { Booking } from '../bookings/index.js';
import {
  accepted,
  addMinutes,
  type Change,
  clean,
  type Decision,
  type Instant,
  isRefused,
  minutesBetween,
  patch,
  refused,
  refusedWith,
} from '../kernel/index.js';
import { bookOccasion } from '../orders/book-occasion.js';
import { type BookForCustomerCommand, type Order, type OrderLine, orderTotals } from '../orders/index.js';
import { startingStatus } from '../orders/staff-status.js';
import type { RebookFacts } from './series.facts.js';
import type { Series, SeriesOccurrence } from './series.js';
import { seriesServiceRefusals } from './series.judge.js';

export type RebookCommand = {
  occurrenceId: string;
  /** Another time than the series says, which makes it an exception. */
  startsAt?: Instant | null;
  /** Who takes part; empty or omitted: as in the series. */
  resourceIds?: readonly string[] | null;
} & Beyond;

/** When and with whom a date is booked, to load what stands there. */
export const rebookTime = (
  { startsAt, endsAt }: Pick<SeriesOccurrence, 'startsAt' | 'endsAt'>,
  command: RebookCommand,
): { startsAt: Instant; endsAt: Instant } =>
  command.startsAt
    ? { startsAt: command.startsAt, endsAt: addMinutes(command.startsAt, minutesBetween(startsAt, endsAt)) }
    : { startsAt, endsAt };

/** The bookings of the series in its order; the one that says what the others are like. */
function patternOf(facts: RebookFacts, series: Series): Booking | undefined {
  const ofSeries = [...facts.bookings.values()].filter((booking) => booking.seriesId === series.id);
  const rank = ({ deletedAt, status, seriesIndex }: Booking) =>
    (deletedAt ? 1000 : 0) + (status === 'CANCELLED' ? 500 : 0) + (seriesIndex ?? 0);
  return ofSeries.sort((a, b) => rank(a) - rank(b))[0];
}

const commandLike = (pattern: Booking, { override, overbook, reason }: RebookCommand): BookForCustomerCommand => ({
  orderId: pattern.orderId,
  accessTokenHash: '',
  customerId: pattern.bookerId,
  accountId: pattern.accountId,
  serviceId: pattern.serviceId,
  title: pattern.title,
  description: pattern.description,
  comment: pattern.comment,
  staffMemberId: pattern.assigneeId,
  priceMinor: pattern.priceMinor,
  occasions: [],
  ...{ override, overbook, reason },
  sendOrderEmail: false,
  channel: 'series',
});

/** Books a date that was left out, cancelled or deleted: a new booking like the others, in the order of the series. */
export function decideRebook(facts: RebookFacts, command: RebookCommand, deciding: Deciding): Decision {
  const { occurrenceId: id } = command;
  const occurrence = facts.series_occurrences.get(id);
  if (!occurrence) return refusedWith(id, 'NOT_FOUND', ['occurrenceId']);
  if (occurrence.state === 'BOOKED') return refusedWith(id, 'TRANSITION_NOT_ALLOWED', ['occurrenceId'], { state: 'BOOKED' });
  const series = facts.booking_series.get(occurrence.seriesId)!;
  const service = facts.services.get(series.serviceId);
  const order = facts.orders.get(series.orderId)!;
  const pattern = patternOf(facts, series);
  const wrong = [...seriesServiceRefusals(service, []), ...beyondRefusals(command, deciding)];
  if (wrong.length > 0) return refused(id, ...wrong);
  if (!service || !pattern) return refusedWith(id, 'NOT_FOUND', ['occurrenceId']);

  const time = rebookTime(occurrence, command);
  const named = command.resourceIds?.length ? command.resourceIds : series.resourceId ? [series.resourceId] : [];
  const people = [...facts.booking_attendees.values()].filter((one) => one.bookingId === pattern.id && !one.removedAt);
  const lines = [...facts.bookings.values()].filter((booking) => booking.orderId === order.id).length;
  const { locationMode, locationText, locationAddress, latitude, longitude, meetingUrl, attendeeName, attendeeEmail } = pattern;
  const shared = {
    ...{ command: commandLike(pattern, command), service, status: startingStatus(null, service, deciding), deciding },
    customer: { id: pattern.bookerId!, name: attendeeName ?? '' },
    place: {
      ...{ locationText, locationAddress, latitude, longitude, meetingUrl },
      locationMode: locationMode ?? modesOf(service)[0]!,
    },
    attendees: people.map(({ name, email, phone }) => ({ name, email, phone })),
  };
  const occasion = { ...time, resourceIds: named, attendeeName, attendeeEmail };
  const booked = bookOccasion(facts, occasion, (lines + 1) * 1000, shared);
  if (isRefused(booked)) return refused(id, ...booked.refusals);

  const [line] = booked.changes.flatMap((change) =>
    change.op === 'insert' && change.entity === 'order_lines' ? [change.values as OrderLine] : [],
  );
  const more = orderTotals([line!]);
  const totals: Partial<Order> = {
    internalTotalMinor: order.internalTotalMinor + more.internalTotalMinor,
    customerTotalMinor: order.customerTotalMinor + more.customerTotalMinor,
    payNowTotalMinor: order.payNowTotalMinor + more.payNowTotalMinor,
    payLaterTotalMinor: order.payLaterTotalMinor + more.payLaterTotalMinor,
    bookingCount: order.bookingCount + 1,
  };
  const inSeries = (change: Change): Change =>
    change.op === 'insert' && change.entity === 'bookings'
      ? { ...change, values: { ...change.values, seriesId: series.id, seriesIndex: occurrence.position } }
      : change;
  return accepted(
    id,
    [
      ...booked.changes.map(inSeries),
      patch<Order>('orders', order, totals),
      patch<SeriesOccurrence>('series_occurrences', occurrence, {
        ...{ ...time, bookingId: booked.subjectId, state: 'BOOKED', reason: null },
        exception: time.startsAt !== occurrence.startsAt,
      }),
      ...(series.status === 'CANCELLED' ? [patch<Series>('booking_series', series, { status: 'ACTIVE' })] : []),
    ],
    [
      ...booked.events,
      {
        ...{ type: 'series.date_booked', entity: 'booking_series', entityId: series.id, reason: clean(command.reason) },
        after: { position: occurrence.position, startsAt: time.startsAt },
      },
    ],
    { seriesId: series.id, bookingId: booked.subjectId },
  );
}
