import { decideConfirmIfReached, type SessionCommand, type SessionFacts } from '@bookwright/domain/sessions';
import { loadSessionFacts, sessionLocks, sessionsNearTheirNumber } from '@bookwright/persistence/sessions';
import type { Context } from '../../context.js';
import { execute, ofSubjects, systemOnly, useCase } from '../../use-case/index.js';

const confirmReached = useCase<SessionCommand, SessionFacts>({
  name: 'confirmReachedSessions',
  allows: systemOnly,
  locks: (_tx, commands) => sessionLocks(commands.map(({ id }) => id)),
  load: ofSubjects(loadSessionFacts),
  decide: decideConfirmIfReached,
});

const MOST_AT_ONCE = 200;

/** Confirms the tentative sessions of the context's organization on which enough people have booked. Returns how many. */
export async function confirmReachedSessions(system: Context): Promise<number> {
  const now = system.clock.now();
  const near = await system.db.write(system.organization!.id, (tx) => sessionsNearTheirNumber(tx, now, MOST_AT_ONCE));
  if (near.length === 0) return 0;
  return (await execute(system, confirmReached, near)).changedCount;
}
