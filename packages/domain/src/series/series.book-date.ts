import type { Deciding } from '../access/index.js';
import type { Beyond } from '../availability/index.js';
import { modesOf } from '../baskets/index.js';
import type { Booking } from '../bookings/index.js';
import { type Change, type Decision, type Interval, isRefused, patch, refused, refusedWith } from '../kernel/index.js';
import { bookOccasion, type OrderWide } from '../orders/book-occasion.js';
import { type Order, type OrderLine, orderTotals } from '../orders/index.js';
import { startingStatus } from '../orders/staff-status.js';
import type { BookDateFacts } from './series.facts.js';
import type { Series } from './series.js';
import { seriesServiceRefusals } from './series.judge.js';

/** A date of a series that is to be booked. */
export type DateToBook = Interval & {
  position: number;
  /** Who takes part; empty: as in the series. */
  resourceIds: readonly string[];
} & Beyond;

/** The bookings of the series in its order; the one that says what the others are like. */
function patternOf(facts: BookDateFacts, series: Series): Booking | undefined {
  const ofSeries = [...facts.bookings.values()].filter((booking) => booking.seriesId === series.id);
  const rank = ({ deletedAt, status, seriesIndex }: Booking) =>
    (deletedAt ? 1000 : 0) + (status === 'CANCELLED' ? 500 : 0) + (seriesIndex ?? 0);
  return ofSeries.sort((a, b) => rank(a) - rank(b))[0];
}

const itemLike = (pattern: Booking, { override, overbook, reason }: Beyond): OrderWide['item'] => ({
  serviceId: pattern.serviceId,
  title: pattern.title,
  description: pattern.description,
  comment: pattern.comment,
  staffMemberId: pattern.assigneeId,
  priceMinor: pattern.priceMinor,
  ...{ override, overbook, reason },
});

/** Who and what takes part in a date: whoever is named for it, else whoever the series asks for. */
export const resourcesOfDate = (series: Series, named: readonly string[] | null | undefined): readonly string[] =>
  named?.length ? named : series.resourceId ? [series.resourceId] : [];

/** A further booking of a series, like the others, in its order: its rows and what the order comes to. */
export function bookDate(facts: BookDateFacts, series: Series, date: DateToBook, deciding: Deciding): Decision {
  const service = facts.services.get(series.serviceId);
  const order = facts.orders.get(series.orderId)!;
  const pattern = patternOf(facts, series);
  const wrong = seriesServiceRefusals(service, []);
  if (wrong.length > 0) return refused(series.id, ...wrong);
  if (!service || !pattern) return refusedWith(series.id, 'NOT_FOUND', ['occurrenceId']);

  const people = [...facts.booking_attendees.values()].filter((one) => one.bookingId === pattern.id && !one.removedAt);
  const lines = [...facts.bookings.values()].filter((booking) => booking.orderId === order.id).length;
  const { locationMode, locationText, locationAddress, latitude, longitude, meetingUrl, attendeeName, attendeeEmail } = pattern;
  const shared = {
    ...{
      buyer: { orderId: order.id, channel: 'series' },
      item: itemLike(pattern, date),
      service,
      status: startingStatus(null, service, deciding),
      deciding,
    },
    billing: { billingType: pattern.billingType, account: pattern.accountId ? { id: pattern.accountId } : null },
    customer: pattern.bookerId ? { id: pattern.bookerId, name: attendeeName ?? '' } : null,
    place: {
      ...{ locationText, locationAddress, latitude, longitude, meetingUrl },
      locationMode: locationMode ?? modesOf(service)[0]!,
    },
    attendees: people.map(({ name, email, phone }) => ({ name, email, phone })),
  };
  const { startsAt, endsAt, position } = date;
  const occasion = { startsAt, endsAt, resourceIds: resourcesOfDate(series, date.resourceIds), attendeeName, attendeeEmail };
  const booked = bookOccasion(facts, occasion, (lines + 1) * 1000, shared);
  if (isRefused(booked)) return booked;

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
      ? { ...change, values: { ...change.values, seriesId: series.id, seriesIndex: position } }
      : change;
  return { ...booked, changes: [...booked.changes.map(inSeries), patch<Order>('orders', order, totals)] };
}
