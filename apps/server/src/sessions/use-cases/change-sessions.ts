import { type ChangeSessionCommand, decideChangeSession, type SessionFacts } from '@bookwright/domain/sessions';
import { fullSessionLocks, loadSessionFacts } from '@bookwright/persistence/sessions';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes sessions, and the bookings on them along. */
export const changeSessions = useCase<ChangeSessionCommand, SessionFacts>({
  name: 'changeSessions',
  allows: staffWith('session.manage'),
  locks: (tx, commands) =>
    fullSessionLocks(
      tx,
      commands.map(({ id }) => id),
    ),
  load: (tx, commands) =>
    loadSessionFacts(
      tx,
      commands.map(({ id }) => id),
      commands.map(({ instructorId }) => instructorId),
    ),
  decide: decideChangeSession,
});
