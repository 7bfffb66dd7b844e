import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const hasProc = process.platform === 'linux';

/** What the kernel says about a process: its state letter and when it started (in its own units). */
function linuxStat(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0]!, startedAt: fields[19]! };
  } catch {
    return undefined;
  }
}

/** Whether a process runs. A zombie, which still answers to signal 0, does not. */
export function isRunning(pid: number): boolean {
  if (hasProc) {
    const stat = linuxStat(pid);
    return stat !== undefined && stat.state !== 'Z' && stat.state !== 'X';
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return process.platform === 'win32' || !ps(pid, 'stat').startsWith('Z');
}

/** A mark that tells a process from a later one with the same pid; empty when it does not run. */
export function startMark(pid: number): string {
  if (!isRunning(pid)) return '';
  if (hasProc) return linuxStat(pid)?.startedAt ?? '';
  return process.platform === 'win32' ? 'running' : ps(pid, 'lstart');
}

/** Whether the process is a PostgreSQL that works in this data directory (every one of its processes stays in there). */
export function worksIn(pid: number, dataDir: string): boolean {
  if (!isRunning(pid)) return false;
  if (hasProc) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === dataDir && /postgres/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'));
    } catch {
      return false;
    }
  }
  return process.platform === 'win32' || ps(pid, 'command').includes(dataDir);
}

/** The PostgreSQL processes that still work in this data directory, the postmaster and what it left behind. Linux only. */
export function processesIn(dataDir: string): number[] {
  if (!hasProc) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksIn(pid, dataDir));
}

/** Polls until the condition holds; false when it did not within the time. */
export async function eventually(holds: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 100)) {
    if (await holds()) return true;
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function ps(pid: number, column: string): string {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}
