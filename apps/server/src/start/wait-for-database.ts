import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from './start-problem.js';

/** The network's and PostgreSQL's signs that a server is not there yet: worth waiting for. */
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', '57P03', '53300']);
const LONGEST_PAUSE_MS = 5000;

export type WaitOptions = { log: (sentence: string) => void; patienceMs?: number; signal?: AbortSignal };

/**
 * Waits until the database takes connections, with growing pauses, and says so. What waiting cannot mend (a wrong
 * password, no such database) is told at once.
 * @throws StartProblem
 */
export async function waitForDatabase(url: string, { log, patienceMs = 120_000, signal }: WaitOptions): Promise<void> {
  const place = placeOf(url);
  const giveUpAt = performance.now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    const problem = await tryOnce(url);
    if (!problem) {
      if (attempt > 0) log(`The database at ${place} answers.`);
      return;
    }
    if (!NOT_YET.has(problem.code ?? '')) throw new StartProblem(`The database at ${place} refuses us: ${problem.message}.`);
    if (performance.now() > giveUpAt)
      throw new StartProblem(`The database at ${place} did not answer within ${patienceMs / 1000} seconds.`);
    if (attempt === 0) log(`Waiting for the database at ${place}.`);
    await pause(Math.min(250 * 2 ** attempt, LONGEST_PAUSE_MS), undefined, { signal });
  }
}

async function tryOnce(url: string): Promise<(Error & { code?: string }) | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return null;
  } catch (problem) {
    const { code, message } = problem as Error & { code?: string };
    const late = message.includes('timeout') ? 'ETIMEDOUT' : code;
    return Object.assign(new Error(message), { code: late });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host, port and name, never the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
