import { type SessionAction, type SessionActionFacts, sessionActions } from '@bookwright/domain/sessions';
import type { Context } from '../context.js';

/** What the viewer can do to a session now. */
export const actionsOfSession = (row: SessionActionFacts, { actor, clock }: Context): SessionAction[] =>
  sessionActions(row, { actor, now: clock.now() });
