import { addMinutes } from '@bookwright/domain/kernel';
import { findSession, insertSession, prolongSession, revokeSession, type SignedInStaff } from '@bookwright/persistence/access';
import type { Database } from '@bookwright/persistence/connection';
import type { Clock } from '../context.js';
import { newId } from '../ids.js';
import { believedSessions, type Open } from './believed-sessions.js';
import { newSessionToken, sessionTokenHash } from './session-token.js';

/** A session of staff ends this long after it was last used. */
export const SESSION_MINUTES = 12 * 60;

export type OpenSession = Open<SignedInStaff>;

export type Sessions = {
  /** Who holds the token; null when nobody does any more. */
  resolve(token: string): Promise<OpenSession | null>;
  start(who: {
    loginId: string;
    organizationId: string;
    staffMemberId: string;
  }): Promise<{ token: string; session: OpenSession }>;
  end(token: string): Promise<void>;
  /** What was believed is asked again: something of the organization or of its people has changed. */
  askAgain(): void;
};

export function openSessions(db: Database, clock: Clock): Sessions {
  const { resolve, end, askAgain } = believedSessions<SignedInStaff>(
    {
      minutes: SESSION_MINUTES,
      find: (hash, now) => findSession(db, hash, now),
      prolong: (id, expiresAt) => prolongSession(db, id, expiresAt),
      revoke: (hash, now) => revokeSession(db, hash, now),
    },
    clock,
  );

  return {
    resolve,
    end,
    askAgain,
    async start(who) {
      const now = clock.now();
      const token = newSessionToken();
      const tokenHash = sessionTokenHash(token);
      const expiresAt = addMinutes(now, SESSION_MINUTES);
      await insertSession(db, { id: newId(), tokenHash, ...who, createdAt: now, expiresAt });
      const session = await findSession(db, tokenHash, now);
      if (!session) throw new Error('The person was deactivated while signing in');
      return { token, session: { ...session, renewed: false } };
    },
  };
}
