import type { Deciding } from '@bookwright/domain/access';
import type { Decision } from '@bookwright/domain/kernel';
import { decideConfirmSession, decidePublishSession, type EventSession, type SessionCommand } from '@bookwright/domain/sessions';
import { loadById } from '@bookwright/persistence/changes';
import { sessionLocks } from '@bookwright/persistence/sessions';
import { staffWith, useCase } from '../../use-case/index.js';

type StatusFacts = { event_sessions: Map<string, EventSession> };

const leading = (name: string, decide: (facts: StatusFacts, command: SessionCommand, deciding: Deciding) => Decision) =>
  useCase<SessionCommand, StatusFacts>({
    name,
    allows: staffWith('session.manage'),
    locks: (_tx, commands) => sessionLocks(commands.map(({ id }) => id)),
    load: async (tx, commands) => ({
      event_sessions: await loadById<EventSession>(
        tx,
        'event_sessions',
        commands.map(({ id }) => id),
      ),
    }),
    decide,
  });

/** Puts drafts on sale. */
export const publishSessions = leading('publishSessions', decidePublishSession);

/** Says of sessions that they run. */
export const confirmSessions = leading('confirmSessions', decideConfirmSession);
