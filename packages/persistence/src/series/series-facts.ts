import type { Booking, BookingAttendee, MovableBooking } from '@bookwright/domain/bookings';
import type { Interval } from '@bookwright/domain/kernel';
import type { BookForCustomerCommand, Order } from '@bookwright/domain/orders';
import {
  type CancelSeriesFacts,
  type CreateSeriesCommand,
  type EditSeriesFacts,
  type MoveSeriesCommand,
  type MoveSeriesFacts,
  type RebookCommand,
  type RebookFacts,
  rebookTime,
  resourcesOfDate,
  type Series,
  type SeriesFacts,
  type SeriesOccurrence,
  seriesMoves,
} from '@bookwright/domain/series';
import { loadBookingFacts, loadMoveFacts, loadPlacedFacts, moveLocks, placedBookingLocks } from '../bookings/booking-facts.js';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadStaffOrderFacts, staffOrderLocks } from '../orders/staff-order-facts.js';

type Ids = readonly string[];

/** The order a new series becomes, with an occasion for each date that is not left out. */
const orderOf = ({ booking, occurrences, resourceIds }: CreateSeriesCommand): BookForCustomerCommand => ({
  ...booking,
  occasions: occurrences.filter(({ excluded }) => !excluded).map(({ startsAt, endsAt }) => ({ startsAt, endsAt, resourceIds })),
});

/** What a new series takes: whatever its dates could take. */
export const newSeriesLocks = (tx: Tx, commands: readonly CreateSeriesCommand[]): Promise<LockTarget[]> =>
  staffOrderLocks(tx, commands.map(orderOf));

export const loadNewSeriesFacts = (tx: Tx, commands: readonly CreateSeriesCommand[], now: string) =>
  loadStaffOrderFacts(tx, commands.map(orderOf), now);

export async function loadSeries(tx: Tx, ids: Ids): Promise<SeriesFacts> {
  return {
    booking_series: await loadById<Series>(tx, 'booking_series', ids),
    series_occurrences: byId(
      await loadAll<SeriesOccurrence>(tx, 'series_occurrences', 'series_id = ANY($2::uuid[]) ORDER BY position', [idsAmong(ids)]),
    ),
  };
}

const bookedIn = ({ series_occurrences }: SeriesFacts): string[] =>
  [...series_occurrences.values()].flatMap(({ state, bookingId }) => (state === 'BOOKED' && bookingId ? [bookingId] : []));

/** All bookings that dates of series have or had. */
export const bookingsIn = ({ series_occurrences }: SeriesFacts): string[] =>
  [...series_occurrences.values()].flatMap(({ bookingId }) => bookingId ?? []);

/** Whoever changes dates of a series holds its order first, as whoever changes one of its bookings does. */
export const ordersOf = ({ booking_series }: SeriesFacts): LockTarget => ({
  table: 'orders',
  ids: [...booking_series.values()].map(({ orderId }) => orderId),
});

/** Locks for cancelling or editing dates: the series' bookings and all they give back. */
export async function seriesLocks(tx: Tx, ids: Ids): Promise<LockTarget[]> {
  const facts = await loadSeries(tx, ids);
  return [ordersOf(facts), ...(await placedBookingLocks(tx, bookedIn(facts)))];
}

/** The same, and every unit they could move to. */
export async function seriesMoveLocks(tx: Tx, ids: Ids): Promise<LockTarget[]> {
  const facts = await loadSeries(tx, ids);
  return [ordersOf(facts), ...(await moveLocks(tx, bookingsIn(facts)))];
}

export async function loadCancelSeriesFacts(tx: Tx, ids: Ids): Promise<CancelSeriesFacts> {
  const facts = await loadSeries(tx, ids);
  return { ...facts, ...(await loadPlacedFacts(tx, bookedIn(facts))) };
}

export async function loadMoveSeriesFacts(tx: Tx, commands: readonly MoveSeriesCommand[]): Promise<MoveSeriesFacts> {
  const facts = await loadSeries(
    tx,
    commands.map(({ seriesId }) => seriesId),
  );
  const moves = commands.flatMap((command) => seriesMoves(facts, command));
  const moving = await loadMoveFacts(tx, moves);
  // Bookings that stay where they are still go along when dates become a series of their own.
  const others = await loadById<MovableBooking>(
    tx,
    'bookings',
    bookingsIn(facts).filter((id) => !moving.bookings.has(id)),
  );
  return { ...facts, ...moving, bookings: new Map([...others, ...moving.bookings]) };
}

export async function loadEditSeriesFacts(tx: Tx, ids: Ids): Promise<EditSeriesFacts> {
  const facts = await loadSeries(tx, ids);
  return { ...facts, ...(await loadBookingFacts(tx, bookedIn(facts))) };
}

/** The dates that are to be booked after all, with their series. */
async function seriesOfDates(tx: Tx, commands: readonly RebookCommand[]): Promise<SeriesFacts> {
  const wanted = await loadById<SeriesOccurrence>(
    tx,
    'series_occurrences',
    commands.map(({ occurrenceId }) => occurrenceId),
  );
  return loadSeries(tx, [...new Set([...wanted.values()].map(({ seriesId }) => seriesId))]);
}

/** The order that further dates of a series would be if they were one of their own. */
export const orderFor = (
  series: Series,
  times: readonly Interval[],
  named?: readonly string[] | null,
): BookForCustomerCommand => ({
  ...{ orderId: series.orderId, accessTokenHash: '', serviceId: series.serviceId, sendOrderEmail: false, channel: 'series' },
  occasions: times.map((time) => ({ ...time, resourceIds: resourcesOfDate(series, named) })),
});

function ordersFor({ booking_series, series_occurrences }: SeriesFacts, commands: readonly RebookCommand[]) {
  return commands.flatMap((command): BookForCustomerCommand[] => {
    const occurrence = series_occurrences.get(command.occurrenceId);
    const series = occurrence && booking_series.get(occurrence.seriesId);
    return series ? [orderFor(series, [rebookTime(occurrence, command)], command.resourceIds)] : [];
  });
}

export async function rebookLocks(tx: Tx, commands: readonly RebookCommand[]): Promise<LockTarget[]> {
  const facts = await seriesOfDates(tx, commands);
  return [...(await staffOrderLocks(tx, ordersFor(facts, commands))), ordersOf(facts)];
}

/** The orders of series, with all their bookings and who takes part. */
export async function ordersWithBookings(tx: Tx, { booking_series }: SeriesFacts) {
  const orderIds = [...booking_series.values()].map(({ orderId }) => orderId);
  const bookings = byId(await loadAll<Booking>(tx, 'bookings', 'order_id = ANY($2::uuid[])', [orderIds]));
  const people = await loadAll<BookingAttendee>(tx, 'booking_attendees', 'booking_id = ANY($2::uuid[])', [[...bookings.keys()]]);
  return { bookings, booking_attendees: byId(people), orders: await loadById<Order>(tx, 'orders', orderIds) };
}

export async function loadRebookFacts(tx: Tx, commands: readonly RebookCommand[], now: string): Promise<RebookFacts> {
  const facts = await seriesOfDates(tx, commands);
  return {
    ...facts,
    ...(await loadStaffOrderFacts(tx, ordersFor(facts, commands), now)),
    ...(await ordersWithBookings(tx, facts)),
  };
}

/** The dates of these bookings in series; those that are in none are missing. */
export const occurrencesOfBookings = (tx: Tx, bookingIds: Ids): Promise<SeriesOccurrence[]> =>
  loadAll<SeriesOccurrence>(tx, 'series_occurrences', 'booking_id = ANY($2::uuid[])', [bookingIds]);
