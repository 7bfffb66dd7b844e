import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_MINUTES } from './sessions.js';

const NAME = 'bw_session';

/** The browser's side of a session. */
export type SessionCookie = {
  /** What the browser sent. */
  token: string | undefined;
  /** Gives the browser a token, or moves the end of the one it has. */
  set(token: string): void;
  clear(): void;
};

/** Out of reach for scripts, not sent by other sites' forms, and over https only where there is https. */
export function sessionCookie(request: FastifyRequest, reply: FastifyReply, https: boolean): SessionCookie {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: https || request.protocol === 'https' } as const;
  return {
    token: request.cookies[NAME],
    set: (token) => void reply.setCookie(NAME, token, { ...options, maxAge: SESSION_MINUTES * 60 }),
    clear: () => void reply.clearCookie(NAME, options),
  };
}
