import { type CreateSessionCommand, decideCreateSession, type NewSessionFacts } from '@bookwright/domain/sessions';
import { loadNewSessionFacts } from '@bookwright/persistence/sessions';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes sessions; nobody contends for what does not exist yet. */
export const createSessions = useCase<CreateSessionCommand, NewSessionFacts>({
  name: 'createSessions',
  allows: staffWith('session.manage'),
  locks: () => [],
  load: loadNewSessionFacts,
  decide: decideCreateSession,
});
