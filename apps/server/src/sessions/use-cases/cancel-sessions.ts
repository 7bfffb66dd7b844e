import { type CancelSessionCommand, decideCancelSession, type SessionFacts } from '@bookwright/domain/sessions';
import { fullSessionLocks, loadSessionFacts } from '@bookwright/persistence/sessions';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Calls whole sessions off, with every booking on them. */
export const cancelSessions = useCase<CancelSessionCommand, SessionFacts>({
  name: 'cancelSessions',
  allows: staffWith('session.manage'),
  locks: ofSubjects(fullSessionLocks),
  load: ofSubjects(loadSessionFacts),
  decide: decideCancelSession,
});
