import { addMinutes, minutesBetween } from '@bookwright/domain/kernel';
import type { Clock } from '../context.js';
import { sessionTokenHash } from './session-token.js';

/** Using a session moves its end at most this often, so that reading does not write. */
const RENEW_AFTER_MINUTES = 10;
/**
 * How long an answer is believed without asking the database again. Signing out here is seen at once; signing out
 * through another process, a changed role and a deactivated person are seen after this time.
 */
const BELIEVED_MS = 2000;
const REMEMBERED = 10_000;

type Session = { sessionId: string; expiresAt: string };

/** A session that holds; `renewed` when its end was moved: the browser's cookie should follow. */
export type Open<S extends Session> = S & { renewed: boolean };

/** How sessions of one kind are kept. */
export type SessionStore<S extends Session> = {
  /** They end so long after they were last used. */
  minutes: number;
  find(tokenHash: string, now: string): Promise<S | null>;
  prolong(id: string, expiresAt: string): Promise<void>;
  revoke(tokenHash: string, now: string): Promise<void>;
};

/** Sessions by their tokens, believed for a moment, so that a page of requests asks the database once. */
export function believedSessions<S extends Session>(store: SessionStore<S>, clock: Clock) {
  const believed = new Map<string, { answer: Promise<S | null>; until: number }>();

  const ask = (hash: string, now: string): Promise<S | null> => {
    const known = believed.get(hash);
    if (known && performance.now() < known.until) return known.answer;
    const answer = store.find(hash, now);
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
    /** Who holds the token; null when nobody does any more. */
    async resolve(token: string): Promise<Open<S> | null> {
      const now = clock.now();
      const hash = sessionTokenHash(token);
      const session = await ask(hash, now);
      if (!session || session.expiresAt <= now) return null;
      const expiresAt = addMinutes(now, store.minutes);
      if (minutesBetween(session.expiresAt, expiresAt) < RENEW_AFTER_MINUTES) return { ...session, renewed: false };
      believed.delete(hash);
      await store.prolong(session.sessionId, expiresAt);
      return { ...session, expiresAt, renewed: true };
    },

    async end(token: string): Promise<void> {
      const hash = sessionTokenHash(token);
      believed.delete(hash);
      await store.revoke(hash, clock.now());
      believed.delete(hash);
    },

    /** Asks the database again for everybody. */
    askAgain: (): void => believed.clear(),
  };
}
