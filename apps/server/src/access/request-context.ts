import type { SignedInStaff } from '@bookwright/persistence/access';
import type { Database } from '@bookwright/persistence/connection';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AS_GUEST, asStaff, type Clock, type Context, createContext } from '../context.js';
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
  remoteAddress: string;
};

type ContextDependencies = { db: Database; clock: Clock; sessionSecret: string; https: boolean };

/** Makes the context of each request: staff by their session cookie, everybody else as a guest. */
export function requestContexts({ db, clock, sessionSecret, https }: ContextDependencies) {
  const sessions = openSessions(db, clock);
  const limits = signInLimits();

  return async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const cookie = sessionCookie(request, reply, https);
    const token = isSessionToken(cookie.token) ? cookie.token : null;
    const session = token ? await sessions.resolve(token) : null;
    if (token && session?.renewed) cookie.set(token);
    return createContext({
      ...(session ? asStaff(session.staffMember, session.organization) : AS_GUEST),
      db,
      clock,
      sessionSecret,
      requestId: request.id,
      signedIn: session,
      sessions,
      cookie,
      limits,
      remoteAddress: request.ip,
    });
  };
}
