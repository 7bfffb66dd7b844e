import type { Refusal } from '@bookwright/domain/kernel';
import { refusal } from '@bookwright/domain/kernel';
import { findLogin, findStaffOfLogin } from '@bookwright/persistence/access';
import type { Database } from '@bookwright/persistence/connection';
import { type AttemptLimit, attemptLimit } from './attempt-limit.js';
import { isPassword } from './password.js';
import type { OpenSession, Sessions } from './sessions.js';

/** Longer ones cost time to hash and are nobody's. */
const LONGEST = { email: 320, password: 1024 };
const QUARTER_HOUR = 15 * 60_000;

/** Tries of one address from one place, and of all addresses from one place. */
export const signInLimits = () => ({
  perAddress: attemptLimit({ attempts: 10, windowMs: QUARTER_HOUR }),
  perPlace: attemptLimit({ attempts: 100, windowMs: QUARTER_HOUR }),
});
export type SignInLimits = Record<'perAddress' | 'perPlace', AttemptLimit>;

/** Too many tries; the API answers RATE_LIMITED. */
export class TooManyAttempts extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many tries to sign in. Try again in ${retryAfterSeconds} seconds.`);
    this.name = 'TooManyAttempts';
  }
}

type SignIn = { db: Database; sessions: Sessions; limits: SignInLimits; remoteAddress: string };

/**
 * Opens a session for an active member of staff. An unknown address, a wrong password and somebody who is no longer
 * active are answered alike, in about the same time.
 * @throws TooManyAttempts
 */
export async function signIn(
  { db, sessions, limits, remoteAddress }: SignIn,
  { email, password }: { email: string; password: string },
): Promise<{ token: string; session: OpenSession } | Refusal> {
  const wrong = refusal('WRONG_CREDENTIALS', ['input']);
  const address = email.trim().toLowerCase();
  const key = `${remoteAddress} ${address.slice(0, LONGEST.email)}`;
  const wait = Math.max(limits.perPlace.take(remoteAddress), limits.perAddress.take(key));
  if (wait > 0) throw new TooManyAttempts(wait);
  if (address.length > LONGEST.email || password.length > LONGEST.password) return wrong;

  const login = await findLogin(db, address);
  if (!(await isPassword(login?.passwordHash ?? null, password)) || !login) return wrong;
  const [staff] = await findStaffOfLogin(db, login.id);
  if (!staff) return wrong;
  limits.perAddress.clear(key);
  return sessions.start({ loginId: login.id, ...staff });
}
