import type { CodePurpose } from '@bookwright/domain/access';
import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { confirmAddress, loginOfAddress, type SignedInCustomer } from '@bookwright/persistence/access';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { visitorOf } from '../shop/visitor.js';
import { execute, Problem } from '../use-case/index.js';
import type { AttemptLimit } from './attempt-limit.js';
import { oneTimeCode, oneTimeCodeHash } from './one-time-code.js';
import type { RequestContext } from './request-context.js';
import { requestCodes } from './use-cases/request-codes.js';
import { tryCodes } from './use-cases/try-codes.js';

type AskedAt = { shop: string; email: string };

const LONGEST = 320;

/** @throws RATE_LIMITED */
function takeTries(limits: [AttemptLimit, string][]): void {
  const wait = Math.max(...limits.map(([limit, key]) => limit.take(key)));
  if (wait > 0) throw new Problem('RATE_LIMITED', `Too many tries. Try again in ${wait} seconds.`, { retryAfterSeconds: wait });
}

const addressOf = (email: string): string => email.trim().toLowerCase().slice(0, LONGEST);

const aboutOf = (purpose: CodePurpose, customer: SignedInCustomer | null) => ({
  purpose,
  loginId: purpose === 'CONFIRM_ADDRESS' ? customer!.loginId : null,
});

/** Sends a code to an address; what is answered, and when, is the same whether anybody is known by it (JZ-70). */
export async function requestCode(context: RequestContext, { shop, email }: AskedAt, purpose: CodePurpose): Promise<Refusal[]> {
  const { customerLimits: limits, remoteAddress, sessionSecret } = context;
  const emailLower = addressOf(email);
  takeTries([
    [limits.codesPerPlace, remoteAddress],
    [limits.codesPerAddress, `${remoteAddress} ${emailLower}`],
  ]);
  const visitor = await visitorOf(context, shop);
  if (!visitor) return [refusal('NOT_FOUND', ['shop'])];
  const codeId = newId();
  const codeHash = oneTimeCodeHash(sessionSecret, purpose, emailLower, oneTimeCode(sessionSecret, codeId));
  const about = aboutOf(purpose, context.customer ?? null);
  const { results } = await execute(visitor, requestCodes, [{ codeId, email, emailLower, ...about, codeHash }]);
  return results[0]!.refusals;
}

/** Tries a code at the shop where it was asked for; what it was wrong about is not said. */
async function tryCode(
  context: RequestContext,
  { shop, email, code }: AskedAt & { code: string },
  purpose: CodePurpose,
): Promise<Refusal[]> {
  const { customerLimits: limits, remoteAddress, sessionSecret } = context;
  const emailLower = addressOf(email);
  takeTries([
    [limits.triesPerPlace, remoteAddress],
    [limits.triesPerAddress, `${remoteAddress} ${emailLower}`],
  ]);
  const visitor: Context | null = await visitorOf(context, shop);
  if (!visitor) return [refusal('NOT_FOUND', ['shop'])];
  const codeHash = oneTimeCodeHash(sessionSecret, purpose, emailLower, code.replace(/\s/g, ''));
  const about = aboutOf(purpose, context.customer ?? null);
  const { results } = await execute(visitor, tryCodes, [{ emailLower, ...about, codeHash }]);
  const [{ refusals, result }] = results as [(typeof results)[number]];
  return refusals.length > 0 || result.right === true ? refusals : [refusal('WRONG_CODE', ['code'])];
}

const confirmed = (context: RequestContext, email: string) => ({
  email: email.trim(),
  emailLower: addressOf(email),
  now: context.clock.now(),
});

/** Opens a session for whoever reads the letters of an address. A session that was open in this browser ends. */
export async function signInWithCode(
  context: RequestContext,
  input: AskedAt & { code: string },
): Promise<{ customer: SignedInCustomer; refusals: [] } | { customer: null; refusals: Refusal[] }> {
  const refusals = await tryCode(context, input, 'SIGN_IN');
  if (refusals.length > 0) return { customer: null, refusals };
  const loginId = await loginOfAddress(context.db, newId(), confirmed(context, input.email));
  await signOutCustomer(context);
  const { token, customer } = await context.customerSessions.start(loginId);
  context.customerCookie.set(token);
  context.customer = customer;
  return { customer, refusals: [] };
}

/** Adds an address to those of whoever is signed in; letters and bookings of it are theirs from then on. */
export async function confirmMyAddress(context: RequestContext, input: AskedAt & { code: string }): Promise<Refusal[]> {
  const refusals = await tryCode(context, input, 'CONFIRM_ADDRESS');
  if (refusals.length > 0) return refusals;
  const { emailLower, ...address } = confirmed(context, input.email);
  const customer = context.customer!;
  await confirmAddress(context.db, customer.loginId, { emailLower, ...address });
  context.customerSessions.askAgain();
  context.customer = { ...customer, addresses: [...new Set([...customer.addresses, emailLower])] };
  return [];
}

/** Ends the session of this browser, or of all browsers in which this person is signed in. */
export async function signOutCustomer(context: RequestContext, everywhere = false): Promise<void> {
  const { customer, customerSessions, customerCookie } = context;
  if (customer && everywhere) await customerSessions.endAll(customer.loginId);
  else if (customer && customerCookie.token) await customerSessions.end(customerCookie.token);
  if (customer) customerCookie.clear();
  context.customer = null;
}

/** @throws UNAUTHENTICATED for nobody. */
export function requireCustomer(context: Pick<Context, 'customer'>): SignedInCustomer {
  if (!context.customer) throw new Problem('UNAUTHENTICATED', 'Sign in first.');
  return context.customer;
}
