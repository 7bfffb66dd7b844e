import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startLocalPostgres } from './start-local-postgres.js';

/** A server whose databases tests may make and drop. */
export type TestPostgres = {
  /** Of the database `postgres`, as superuser. */
  adminUrl: string;
  stop(): Promise<void>;
};

/** Names the server that a whole test run shares (its `adminUrl`), so that no package starts its own. */
export const testPostgresVariable = 'BOOKWRIGHT_TEST_POSTGRES_URL';

/**
 * The server for tests: the shared one when the variable names it, else a new one in a temporary folder, quick and not
 * durable, which leaves nothing behind.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const shared = process.env[testPostgresVariable];
  if (shared) return { adminUrl: shared, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'bookwright-test-'));
  chmodSync(folder, 0o711);
  const server = await startLocalPostgres({
    dataDir: join(folder, 'data'),
    database: 'postgres',
    durable: false,
    temporary: true,
  });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      for (const path of [folder, dirname(server.dataDir)]) rmSync(path, { recursive: true, force: true });
    },
  };
}
