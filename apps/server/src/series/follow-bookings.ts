import type { Change } from '@bookwright/domain/kernel';
import { bookingsToFollow, followBookings } from '@bookwright/domain/series';
import type { Tx } from '@bookwright/persistence/connection';
import { occurrencesOfBookings } from '@bookwright/persistence/series';

/** What dates of series have to become because of what was decided about their bookings, whoever decided it. */
export async function changesOfSeries(tx: Tx, changes: readonly Change[]): Promise<Change[]> {
  const ids = bookingsToFollow(changes);
  return ids.length === 0 ? [] : followBookings(await occurrencesOfBookings(tx, ids), changes);
}
