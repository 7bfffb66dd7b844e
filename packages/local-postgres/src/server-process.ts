import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { type Connection, readConnection, writeConnection } from './connection-file.js';
import { freePort } from './free-port.js';
import { LocalPostgresError, orUseAnother } from './local-postgres-error.js';
import { readPostmaster } from './postmaster-file.js';
import { eventually, isRunning } from './process-table.js';
import { type Durability, settings } from './settings.js';

/** Starts the server on its stored port, or on another when that one is taken; returns its pid once it takes connections. */
export async function launch(dataDir: string, binaries: Binaries, account: Account, durability: Durability): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const stored = readConnection(dataDir) as Connection;
    const port = await freePort(attempt === 1 ? stored.port : undefined);
    if (port !== stored.port) writeConnection(dataDir, { ...stored, port });
    const pid = await launchOnce(dataDir, port, binaries, account, durability);
    if (pid) return pid;
    const reason = lastProblem(dataDir);
    if (attempt < 5 && /could not bind|could not create any TCP/i.test(reason)) continue;
    throw new LocalPostgresError(`PostgreSQL did not start in ${dataDir}: ${reason}; see ${logOf(dataDir)}, ${orUseAnother}.`);
  }
}

async function launchOnce(
  dataDir: string,
  port: number,
  { postgres }: Binaries,
  account: Account,
  durability: Durability,
): Promise<number | undefined> {
  if (existsSync(logOf(dataDir))) renameSync(logOf(dataDir), `${logOf(dataDir)}.1`);
  const log = openSync(logOf(dataDir), 'a', 0o600);
  const child = spawn(postgres, ['-D', dataDir, ...settings(port, durability)], {
    ...account,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', PGDATA: undefined, TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  closeSync(log);
  let failed = false;
  child.once('error', () => (failed = true));
  child.once('exit', () => (failed = true));
  const ready = () => {
    const postmaster = readPostmaster(dataDir);
    return postmaster?.pid === child.pid && postmaster?.ready === true;
  };
  await eventually(() => failed || ready(), 60_000);
  if (!failed && ready()) return child.pid;
  if (child.pid && !failed) child.kill('SIGKILL');
  return undefined;
}

/**
 * Ends the server and waits until it is gone. Fast shutdown: open transactions are rolled back, everything committed is
 * written. A server that does not end within half a minute is ended without ceremony; it recovers on its next start.
 */
export async function endServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await eventually(() => !isRunning(pid), patience)) return;
  }
}

const logOf = (dataDir: string) => join(dataDir, 'server.log');

function lastProblem(dataDir: string): string {
  const lines = existsSync(logOf(dataDir)) ? readFileSync(logOf(dataDir), 'utf8').split('\n') : [];
  const problems = lines.filter((line) => /FATAL|PANIC|could not|error/i.test(line));
  return problems.map((line) => line.replace(/^.*?(?:FATAL|PANIC|LOG|WARNING):\s*/, '')).join('; ') || 'it gave no reason';
}
