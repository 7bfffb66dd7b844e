import { decideAnnounceHoldEnding, type HoldEndingFacts, remindedUntil } from '@bookwright/domain/messages';
import { bookingLocks } from '@bookwright/persistence/bookings';
import { bookingsToRemind, loadHoldEndingFacts } from '@bookwright/persistence/messages';
import type { Context } from '../../context.js';
import { execute, systemOnly, useCase } from '../../use-case/index.js';

/** Says of pencilled-in bookings that their time is about to run out, once for each end (JZ-49). */
export const announceEndingHolds = useCase<{ id: string }, HoldEndingFacts>({
  name: 'announceEndingHolds',
  allows: systemOnly,
  locks: (_tx, commands) => bookingLocks(commands.map(({ id }) => id)),
  load: (tx, commands) =>
    loadHoldEndingFacts(
      tx,
      commands.map(({ id }) => id),
    ),
  decide: decideAnnounceHoldEnding,
});

const MOST_AT_ONCE = 500;

/** Announces what runs out soon in the context's organization. */
export async function remindOfEndingHolds(system: Context): Promise<void> {
  const now = system.clock.now();
  const { id, settings } = system.organization!;
  const until = remindedUntil(now, settings);
  await execute(system, announceEndingHolds, await system.db.write(id, (tx) => bookingsToRemind(tx, now, until, MOST_AT_ONCE)));
}
