import type { Booking } from '../bookings/index.js';
import { type Change, patch } from '../kernel/index.js';
import type { SeriesOccurrence } from './series.js';

/** Of a change of a booking, what its date in a series goes along with; null: nothing. */
function followed(change: Change): Partial<SeriesOccurrence> | null {
  if (change.op !== 'patch') return null;
  const { set } = change;
  const { startsAt, endsAt, status, cancelReason, deletedAt, deletedReason } = set as Partial<Booking>;
  if (deletedAt) return { state: 'FREE', reason: deletedReason ?? null };
  if (status === 'CANCELLED') return { state: 'CANCELLED', reason: cancelReason ?? null };
  if (!startsAt && !endsAt) return null;
  return { ...(startsAt ? { startsAt } : {}), ...(endsAt ? { endsAt } : {}), exception: true };
}

const ofBookings = (changes: readonly Change[]): Change[] =>
  changes.filter((change) => change.entity === 'bookings' && followed(change) !== null);

/** Bookings whose date in a series, if they have one, has to go along with what is decided. */
export const bookingsToFollow = (changes: readonly Change[]): string[] => [...new Set(ofBookings(changes).map(({ id }) => id))];

/**
 * Keeps the dates of series in step with their bookings: one that is moved on its own becomes an exception, one that is
 * cancelled or deleted is kept as a date without a booking. Dates that the decision itself has changed are left alone.
 */
export function followBookings(occurrences: readonly SeriesOccurrence[], changes: readonly Change[]): Change[] {
  const decided = new Set(changes.flatMap(({ entity, id }) => (entity === 'series_occurrences' ? [id] : [])));
  const byBooking = new Map(occurrences.filter(({ id }) => !decided.has(id)).map((one) => [one.bookingId, one]));
  const sets = new Map<SeriesOccurrence, Partial<SeriesOccurrence>>();
  for (const change of ofBookings(changes)) {
    const occurrence = byBooking.get(change.id);
    if (occurrence) sets.set(occurrence, { ...sets.get(occurrence), ...followed(change) });
  }
  return [...sets].map(([occurrence, set]) => patch<SeriesOccurrence>('series_occurrences', occurrence, set));
}
