import { decideOfferPlaces, type WaitlistFacts, type WaitlistOf } from '@bookwright/domain/waiting-lists';
import { listsToSettle, loadWaitlistFacts, waitlistLocks } from '@bookwright/persistence/waiting-lists';
import type { Context } from '../../context.js';
import { execute, systemOnly, useCase } from '../../use-case/index.js';

/** Brings lists up to date: what is over ends, what is free is offered. Repeating it changes nothing. */
export const offerPlaces = useCase<WaitlistOf, WaitlistFacts>({
  name: 'offerPlaces',
  allows: systemOnly,
  locks: waitlistLocks,
  load: loadWaitlistFacts,
  decide: decideOfferPlaces,
  contendsFor: (list) => list.sessionId ?? list.serviceId,
});

const MOST_AT_ONCE = 500;

/** Brings every list of the context's organization up to date that may need it. Returns how many were changed. */
export async function settleWaitingLists(system: Context): Promise<number> {
  const now = system.clock.now();
  const lists = await listsToSettle(system.db, system.organization!.id, now, MOST_AT_ONCE);
  let changed = 0;
  // One transaction for each list: a busy session keeps nobody else waiting.
  for (const list of lists) changed += (await execute(system, offerPlaces, [list])).changedCount;
  return changed;
}
