import { addMinutes } from '@bookwright/domain/kernel';
import {
  findCustomerSession,
  insertCustomerSession,
  prolongCustomerSession,
  revokeCustomerSession,
  revokeSessionsOfCustomer,
  type SignedInCustomer,
} from '@bookwright/persistence/access';
import type { Database } from '@bookwright/persistence/connection';
import type { Clock } from '../context.js';
import { newId } from '../ids.js';
import { believedSessions, type Open } from './believed-sessions.js';
import { newSessionToken, sessionTokenHash } from './session-token.js';

/** A customer's session ends this long after it was last used: thirty days. */
export const CUSTOMER_SESSION_MINUTES = 30 * 24 * 60;

export type CustomerSessions = {
  /** Who holds the token; null when nobody does any more. */
  resolve(token: string): Promise<Open<SignedInCustomer> | null>;
  start(loginId: string): Promise<{ token: string; customer: SignedInCustomer }>;
  end(token: string): Promise<void>;
  endAll(loginId: string): Promise<void>;
  /** Something about who is signed in has changed. */
  askAgain(): void;
};

export function openCustomerSessions(db: Database, clock: Clock): CustomerSessions {
  const { resolve, end, askAgain } = believedSessions<SignedInCustomer>(
    {
      minutes: CUSTOMER_SESSION_MINUTES,
      find: (hash, now) => findCustomerSession(db, hash, now),
      prolong: (id, expiresAt) => prolongCustomerSession(db, id, expiresAt),
      revoke: (hash, now) => revokeCustomerSession(db, hash, now),
    },
    clock,
  );

  return {
    resolve,
    end,
    askAgain,
    async start(loginId) {
      const now = clock.now();
      const token = newSessionToken();
      const tokenHash = sessionTokenHash(token);
      const expiresAt = addMinutes(now, CUSTOMER_SESSION_MINUTES);
      await insertCustomerSession(db, { id: newId(), tokenHash, loginId, createdAt: now, expiresAt });
      return { token, customer: (await findCustomerSession(db, tokenHash, now))! };
    },
    async endAll(loginId) {
      await revokeSessionsOfCustomer(db, loginId, clock.now());
      askAgain();
    },
  };
}
