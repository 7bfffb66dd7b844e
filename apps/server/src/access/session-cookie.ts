import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CUSTOMER_SESSION_MINUTES } from './customer-sessions.js';
import { SESSION_MINUTES } from './sessions.js';

/** Staff and customers are signed in side by side: who works somewhere may book elsewhere. */
const KINDS = {
  STAFF: { name: 'bw_session', minutes: SESSION_MINUTES },
  CUSTOMER: { name: 'bw_customer', minutes: CUSTOMER_SESSION_MINUTES },
} as const;

/** The browser's side of a session. */
export type SessionCookie = {
  /** What the browser sent. */
  token: string | undefined;
  /** Gives the browser a token, or moves the end of the one it has. */
  set(token: string): void;
  clear(): void;
};

/** Out of reach for scripts, not sent by other sites' forms, and over https only where there is https. */
export function sessionCookie(
  kind: keyof typeof KINDS,
  request: FastifyRequest,
  reply: FastifyReply,
  https: boolean,
): SessionCookie {
  const { name, minutes } = KINDS[kind];
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: https || request.protocol === 'https' } as const;
  return {
    token: request.cookies[name],
    set: (token) => void reply.setCookie(name, token, { ...options, maxAge: minutes * 60 }),
    clear: () => void reply.clearCookie(name, options),
  };
}
