import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMark } from './process-table.js';

const file = (dataDir: string) => join(dataDir, 'bookwright.owner');

/** Notes that this process started (or took over) the server, and is the one that stops it. */
export function takeOwnership(dataDir: string): void {
  writeFileSync(file(dataDir), `${process.pid} ${startMark(process.pid)}`);
}

/** Whether the process that started the server still runs. */
export function ownerRuns(dataDir: string): boolean {
  try {
    const [pid, ...mark] = readFileSync(file(dataDir), 'utf8').split(' ');
    return startMark(Number(pid)) === mark.join(' ');
  } catch {
    return false;
  }
}
