import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const FOLDER = new URL('../../src/migrations/', import.meta.url);
/** Taken while migrating, so that two servers that start together do it once. */
const LOCK = 7_205_114_601;

/** The migrations in the order of their names, `0001-foundations.sql` first. */
async function migrations(): Promise<{ name: string; sql: string }[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(files.map(async (name) => ({ name, sql: await readFile(new URL(name, FOLDER), 'utf8') })));
}

/** Brings a database up to date as its owner. Each migration is one transaction and runs once. */
export async function migrate(url: string, log: (line: string) => void = () => undefined): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ name: string }>('SELECT name FROM schema_migrations');
    const applied = new Set(rows.map((row) => row.name));
    for (const { name, sql } of await migrations()) {
      if (applied.has(name)) continue;
      log(`Migrating the database: ${name}`);
      await client.query('BEGIN');
      try {
        await client.query(sql);
        await client.query('INSERT INTO schema_migrations (name) VALUES ($1)', [name]);
        await client.query('COMMIT');
      } catch (problem) {
        await client.query('ROLLBACK');
        throw new Error(`Migration ${name} failed: ${(problem as Error).message}`, { cause: problem });
      }
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await client.end();
  }
}
