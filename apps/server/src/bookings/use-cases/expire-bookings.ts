import { decideExpire, type ExpireCommand, type PlacedFacts } from '@bookwright/domain/bookings';
import { loadPlacedFacts, placedBookingLocks, runOutBookings } from '@bookwright/persistence/bookings';
import type { Context } from '../../context.js';
import { execute, ofSubjects, systemOnly, useCase } from '../../use-case/index.js';

/** Ends pencilled-in bookings that nobody completed in time, and frees what they took (JZ-43). */
export const expireBookings = useCase<ExpireCommand, PlacedFacts>({
  name: 'expireBookings',
  allows: systemOnly,
  locks: ofSubjects(placedBookingLocks),
  load: ofSubjects(loadPlacedFacts),
  decide: decideExpire,
});

const MOST_AT_ONCE = 500;

/** Ends what has run out in the context's organization. Returns how many. */
export async function expireRunOutBookings(system: Context): Promise<number> {
  const now = system.clock.now();
  const bookings = await system.db.write(system.organization!.id, (tx) => runOutBookings(tx, now, MOST_AT_ONCE));
  return (await execute(system, expireBookings, bookings)).changedCount;
}
