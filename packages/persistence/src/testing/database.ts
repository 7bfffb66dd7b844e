import { randomUUID } from 'node:crypto';
import { ensureDatabase, startTestPostgres } from '@bookwright/local-postgres';
import pg from 'pg';
import { type Database, migrate, openDatabase } from '../connection/index.js';

/** A database of its own for one test file. */
export type TestDatabase = {
  /** As the owner of the tables: for arranging and inspecting, never for the code under test. */
  url: string;
  db: Database;
  close(): Promise<void>;
};

/** Makes the migrated template once per server; everybody else waits and clones it. */
async function ensureTemplate(admin: pg.Client, adminUrl: string): Promise<string> {
  const name = 'bookwright_template';
  await admin.query('SELECT pg_advisory_lock(7205114602)');
  try {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
    if (!rowCount) {
      await admin.query(`DROP DATABASE IF EXISTS ${name}`);
      await migrate(await ensureDatabase(adminUrl, name));
      await admin.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    }
  } finally {
    await admin.query('SELECT pg_advisory_unlock(7205114602)');
  }
  return name;
}

/** A fresh clone of a migrated template on the shared test server, or on one that lives as long as this clone. */
export async function testDatabase({ poolSize = 5 }: { poolSize?: number } = {}): Promise<TestDatabase> {
  const server = await startTestPostgres();
  const admin = new pg.Client({ connectionString: server.adminUrl });
  const closeServer = async () => {
    await admin.end();
    await server.stop();
  };
  try {
    await admin.connect();
    const name = `bookwright_test_${randomUUID().replaceAll('-', '')}`;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${await ensureTemplate(admin, server.adminUrl)}`);
    const address = new URL(server.adminUrl);
    address.pathname = `/${name}`;
    const db = await openDatabase({ url: address.href, poolSize });
    const close = async () => {
      await db.close();
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await closeServer();
    };
    return { url: address.href, db, close };
  } catch (problem) {
    await closeServer();
    throw problem;
  }
}
