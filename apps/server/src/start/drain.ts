import type { FastifyInstance } from 'fastify';

/** A connection whose last request was answered during the stop would else stay open for its keep-alive time. */
const IDLE_CHECK_MS = 20;
/** How long requests may take to finish once the server stops. */
const PATIENCE_MS = 10_000;

/** Takes no more requests, waits for those that run, and cuts what is left when patience ends. */
export async function drain(app: FastifyInstance, patienceMs = PATIENCE_MS): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
  const timer = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(timer);
  }
}
