import { type ChangeSessionCommand, decideChangeSession, type SessionChangeFacts } from '@bookwright/domain/sessions';
import { loadSessionChangeFacts, sessionChangeLocks } from '@bookwright/persistence/sessions';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes sessions, and the bookings on them along. */
export const changeSessions = useCase<ChangeSessionCommand, SessionChangeFacts>({
  name: 'changeSessions',
  allows: staffWith('session.manage'),
  locks: sessionChangeLocks,
  load: loadSessionChangeFacts,
  decide: decideChangeSession,
});
