import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, isRunning, processesIn, worksIn } from './process-table.js';

/** What a running server writes into `postmaster.pid`. */
export type Postmaster = { pid: number; port: number; ready: boolean };

const file = (dataDir: string) => join(dataDir, 'postmaster.pid');

/** Reads `postmaster.pid`; undefined when there is none or it is not written yet. */
export function readPostmaster(dataDir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(file(dataDir), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/** The server that really runs on this data directory, whatever a file left by a dead one says. */
export function livePostmaster(dataDir: string): Postmaster | undefined {
  const postmaster = readPostmaster(dataDir);
  return postmaster && worksIn(postmaster.pid, dataDir) ? postmaster : undefined;
}

/**
 * Clears what a killed server left: its orphaned processes first (they may still write to the data), then its
 * `postmaster.pid`, also when that pid is a zombie or has become another program's.
 */
export async function clearRemains(dataDir: string): Promise<void> {
  const remains = () => processesIn(dataDir);
  signalAll(remains(), 'SIGQUIT');
  if (!(await eventually(() => remains().length === 0, 5000))) {
    signalAll(remains(), 'SIGKILL');
    await eventually(() => remains().length === 0, 5000);
  }
  const postmaster = readPostmaster(dataDir);
  // A pid that is simply gone is left to PostgreSQL, which also looks at its shared memory.
  if (!postmaster || isRunning(postmaster.pid) || answersToSignals(postmaster.pid)) rmSync(file(dataDir), { force: true });
}

function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself.
    }
  }
}

function answersToSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
