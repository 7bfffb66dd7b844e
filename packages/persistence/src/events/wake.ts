import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Tx } from '../connection/index.js';

const CHANNEL = 'bookwright_work';

/**
 * Tells the workers that this organization has deliveries, when the transaction commits; not at all when it does not.
 * Nothing waits for it, and a call that nobody hears is made good by the next sweep.
 */
export async function wakeWorker(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, tx.organizationId]);
}

export type WakeListener = { stop(): Promise<void> };

/** Pauses between tries to get the connection back, in milliseconds. */
const PAUSES = [250, 500, 1000, 2000, 5000];

/**
 * Listens for wake-ups on a connection of its own, which it replaces when it breaks.
 * @param on.woken is given an organization's id; `on.connected` is called after each start of listening: what was
 *   said before it was not heard. `on.lost` is given the reason whenever the connection cannot be had.
 */
export function listenForWork(
  url: string,
  on: { woken: (organizationId: string) => void; connected: () => void; lost: (reason: string) => void },
): WakeListener {
  const stopping = new AbortController();
  let client: pg.Client | undefined;

  async function listen(): Promise<void> {
    const connection = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      application_name: 'bookwright worker',
    });
    client = connection;
    const ended = new Promise<void>((resolve) => connection.once('end', resolve));
    connection.on('error', (error) => stopping.signal.aborted || on.lost(error.message));
    connection.on('notification', ({ payload }) => payload && on.woken(payload));
    await connection.connect();
    await connection.query(`LISTEN ${CHANNEL}`);
    on.connected();
    await ended;
  }

  async function keepListening(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      const since = performance.now();
      await listen().catch((error: Error) => stopping.signal.aborted || on.lost(error.message));
      await client?.end().catch(() => undefined);
      if (performance.now() - since > 60_000) failures = 0;
      await pause(PAUSES[Math.min(failures, PAUSES.length - 1)], undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const done = keepListening();
  return {
    stop: async () => {
      stopping.abort();
      await client?.end().catch(() => undefined);
      await done;
    },
  };
}
