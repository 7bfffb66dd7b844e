import { decideFreeHold, type FreeHoldCommand, type FreeHoldFacts } from '@bookwright/domain/baskets';
import { holdLocks, loadHoldFacts, runOutHolds } from '@bookwright/persistence/baskets';
import type { Context } from '../../context.js';
import { execute, systemOnly, useCase } from '../../use-case/index.js';

/** Gives back what basket lines held beyond their time. */
export const freeHolds = useCase<FreeHoldCommand, FreeHoldFacts>({
  name: 'freeHolds',
  allows: systemOnly,
  locks: (tx, commands) =>
    holdLocks(
      tx,
      commands.map((command) => command.lineId),
    ),
  load: (tx, commands) =>
    loadHoldFacts(
      tx,
      commands.map((command) => command.lineId),
    ),
  decide: decideFreeHold,
});

const MOST_AT_ONCE = 500;

/** Frees the expired holds of the context's organization; the next contender would do the same. Returns how many. */
export async function freeExpiredHolds(system: Context): Promise<number> {
  const now = system.clock.now();
  const lines = await system.db.write(system.organization!.id, (tx) => runOutHolds(tx, now, MOST_AT_ONCE));
  if (lines.length === 0) return 0;
  const outcome = await execute(
    system,
    freeHolds,
    lines.map((line) => ({ lineId: line.id })),
  );
  return outcome.changedCount;
}
