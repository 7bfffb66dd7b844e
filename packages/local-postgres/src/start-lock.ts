import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { LocalPostgresError } from './local-postgres-error.js';
import { eventually, startMark } from './process-table.js';

/**
 * Runs `work` while no other process of this machine prepares or starts the same data directory. A lock whose holder died
 * is taken over.
 */
export async function withStartLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const file = `${dataDir}.lock`;
  const mine = `${process.pid} ${startMark(process.pid)} ${Math.random()}`;
  if (!(await eventually(() => take(file, mine), 60_000))) {
    throw new LocalPostgresError(
      `Another process has been starting PostgreSQL in ${dataDir} for a minute; end it and try again.`,
    );
  }
  try {
    return await work();
  } finally {
    if (read(file) === mine) rmSync(file, { force: true });
  }
}

function take(file: string, mine: string): boolean {
  const holder = read(file);
  if (holder !== undefined && !isHeld(holder)) {
    const taken = `${file}.${process.pid}`;
    renameSync(file, taken);
    rmSync(taken, { force: true });
  }
  try {
    const handle = openSync(file, 'wx', 0o644);
    writeSync(handle, mine);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(holder: string): boolean {
  const [pid, mark] = holder.split(' ');
  // Just made and not written yet: someone is about to hold it.
  return holder === '' || startMark(Number(pid)) === mark;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
