import type { SignedInStaff } from '@bookwright/persistence/access';
import type { Database } from '@bookwright/persistence/connection';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AS_GUEST, asStaff, type Clock, type Context, createContext } from '../context.js';
import type { PaymentDoor } from '../payments/payment-door.js';
import { type CustomerLimits, customerLimits } from './customer-limits.js';
import { type CustomerSessions, openCustomerSessions } from './customer-sessions.js';
import { type SessionCookie, sessionCookie } from './session-cookie.js';
import { isSessionToken } from './session-token.js';
import { openSessions, type Sessions } from './sessions.js';
import { type SignInLimits, signInLimits } from './sign-in.js';

/** What signing in and out need besides the context of every request. */
export type RequestContext = Context & {
  /** The open session behind the actor; null for everybody but staff. */
  signedIn: SignedInStaff | null;
  sessions: Sessions;
  cookie: SessionCookie;
  limits: SignInLimits;
  customerSessions: CustomerSessions;
  customerCookie: SessionCookie;
  customerLimits: CustomerLimits;
  remoteAddress: string;
};

type ContextDependencies = {
  db: Database;
  clock: Clock;
  sessionSecret: string;
  https: boolean;
  payments: PaymentDoor;
  /** Null: the address a request came to. */
  publicUrl: string | null;
};

/** Who holds the token of a cookie; a session whose end was moved moves the cookie's. */
async function holderOf<S extends { renewed: boolean }>(
  cookie: SessionCookie,
  sessions: { resolve(token: string): Promise<S | null> },
): Promise<S | null> {
  const token = isSessionToken(cookie.token) ? cookie.token : null;
  const session = token ? await sessions.resolve(token) : null;
  if (token && session?.renewed) cookie.set(token);
  return session;
}

/** Makes the context of each request: staff by their session cookie, everybody else as a guest, who may be a known customer. */
export function requestContexts({ db, clock, sessionSecret, https, payments, publicUrl }: ContextDependencies) {
  const sessions = openSessions(db, clock);
  const customerSessions = openCustomerSessions(db, clock);
  const limits = signInLimits();
  const ofCustomers = customerLimits();

  return async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const cookie = sessionCookie('STAFF', request, reply, https);
    const customerCookie = sessionCookie('CUSTOMER', request, reply, https);
    const [session, customer] = await Promise.all([holderOf(cookie, sessions), holderOf(customerCookie, customerSessions)]);
    return createContext({
      ...(session ? asStaff(session.staffMember, session.organization) : AS_GUEST),
      db,
      clock,
      sessionSecret,
      payments,
      publicUrl: publicUrl ?? `${request.protocol}://${request.host}`,
      requestId: request.id,
      signedIn: session,
      customer,
      sessions,
      cookie,
      limits,
      customerSessions,
      customerCookie,
      customerLimits: ofCustomers,
      remoteAddress: request.ip,
    });
  };
}
