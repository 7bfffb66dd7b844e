import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How to reach the server of a data directory. Kept inside it, readable only by its owner and root. */
export type Connection = { port: number; password: string };

const file = (dataDir: string) => join(dataDir, 'bookwright.json');

/** The stored connection; undefined when this data directory was not made by this package. */
export function readConnection(dataDir: string): Connection | undefined {
  try {
    return JSON.parse(readFileSync(file(dataDir), 'utf8')) as Connection;
  } catch {
    return undefined;
  }
}

/** Stores the connection in one step, so that no reader sees half of it. */
export function writeConnection(dataDir: string, connection: Connection): void {
  const unfinished = `${file(dataDir)}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
  renameSync(unfinished, file(dataDir));
}

/** A password nobody has to type. */
export const newPassword = () => randomBytes(18).toString('base64url');

/** The URL of a database on this machine, as the superuser `postgres`. */
export function urlOf({ port, password }: Connection, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}
