import { type CreateSessionCommand, decideCreateSession, type NewSessionFacts } from '@bookwright/domain/sessions';
import { loadNewSessionFacts, newSessionLocks } from '@bookwright/persistence/sessions';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes sessions. Nobody contends for what does not exist yet, but for whom and what it uses. */
export const createSessions = useCase<CreateSessionCommand, NewSessionFacts>({
  name: 'createSessions',
  allows: staffWith('session.manage'),
  locks: newSessionLocks,
  load: loadNewSessionFacts,
  decide: decideCreateSession,
});
