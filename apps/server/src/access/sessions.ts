import { addMinutes, minutesBetween } from '@bookwright/domain/kernel';
import { findSession, insertSession, prolongSession, revokeSession, type SignedInStaff } from '@bookwright/persistence/access';
import type { Database } from '@bookwright/persistence/connection';
import type { Clock } from '../context.js';
import { newId } from '../ids.js';
import { newSessionToken, sessionTokenHash } from './session-token.js';

/** A session ends this long after it was last used. */
export const SESSION_MINUTES = 12 * 60;
/** Using a session moves its end at most this often, so that reading does not write. */
const RENEW_AFTER_MINUTES = 10;
/**
 * How long an answer is believed without asking the database again. Signing out and changed settings are seen at once
 * here; what other processes change, a changed role and a deactivated person are seen after this time.
 */
const BELIEVED_MS = 2000;
const REMEMBERED = 10_000;

export type OpenSession = SignedInStaff & {
  /** The end was moved: the browser's cookie should follow. */
  renewed: boolean;
};

export type Sessions = {
  /** Who holds the token; null when nobody does any more. */
  resolve(token: string): Promise<OpenSession | null>;
  start(who: {
    loginId: string;
    organizationId: string;
    staffMemberId: string;
  }): Promise<{ token: string; session: OpenSession }>;
  end(token: string): Promise<void>;
  /** Believes nothing any more: what is known of people or their organization has changed. */
  askAgain(): void;
};

export function openSessions(db: Database, clock: Clock): Sessions {
  const believed = new Map<string, { answer: Promise<SignedInStaff | null>; until: number }>();

  const ask = (hash: string, now: string): Promise<SignedInStaff | null> => {
    const known = believed.get(hash);
    if (known && performance.now() < known.until) return known.answer;
    const answer = findSession(db, hash, now);
    if (believed.size >= REMEMBERED) believed.delete(believed.keys().next().value!);
    believed.delete(hash);
    believed.set(hash, { answer, until: performance.now() + BELIEVED_MS });
    answer.then(
      (session) => session ?? believed.delete(hash),
      () => believed.delete(hash),
    );
    return answer;
  };

  return {
    async resolve(token) {
      const now = clock.now();
      const hash = sessionTokenHash(token);
      const session = await ask(hash, now);
      if (!session || session.expiresAt <= now) return null;
      const expiresAt = addMinutes(now, SESSION_MINUTES);
      if (minutesBetween(session.expiresAt, expiresAt) < RENEW_AFTER_MINUTES) return { ...session, renewed: false };
      believed.delete(hash);
      await prolongSession(db, session.sessionId, expiresAt);
      return { ...session, expiresAt, renewed: true };
    },

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

    async end(token) {
      const hash = sessionTokenHash(token);
      believed.delete(hash);
      await revokeSession(db, hash, clock.now());
      believed.delete(hash);
    },

    askAgain: () => believed.clear(),
  };
}
