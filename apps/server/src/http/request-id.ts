import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const HEADER = 'x-request-id';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The caller's own id when it is a UUID, else a new one. It is stored with what the request changes. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers[HEADER];
  return typeof given === 'string' && UUID.test(given) ? given : randomUUID();
}

/** Answers every request with its id, so that a person can quote it and the log can be searched for it. */
export function replyWithRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header(HEADER, request.id);
  });
}
