import { join } from 'node:path';
import { ensureDatabase, startLocalPostgres } from '@bookwright/local-postgres';
import { migrate } from '@bookwright/persistence/connection';
import { seedBookings } from '@bookwright/persistence/seed';
import pg from 'pg';

/** The day on which all generated data is made, so that it is the same in every run. */
export const DATA_NOW = '2026-11-20T12:00:00.000Z';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

export type BenchDatabase = {
  /** A database with generated bookings; made the first time, kept for the next run and brought up to date. */
  generated(bookings: number): Promise<string>;
  /** A copy of it that may be changed; dropped at the end. */
  copyOf(bookings: number): Promise<string>;
  close(): Promise<void>;
};

/** A PostgreSQL of its own below `.data`, durable as in production. */
export async function openBenchDatabase(log: (line: string) => void): Promise<BenchDatabase> {
  const folder = process.env.BOOKWRIGHT_DATA_DIR ?? join(ROOT, '.data');
  const server = await startLocalPostgres({ dataDir: join(folder, 'bench'), database: 'postgres', log });
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const copies: string[] = [];

  async function generated(bookings: number): Promise<string> {
    const name = `bench_${bookings}`;
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    const url = await ensureDatabase(server.adminUrl, name);
    if (rowCount && (await isComplete(url))) {
      await migrate(url, log);
      return url;
    }
    log(`Generating ${bookings} bookings; this happens once.`);
    await seedBookings({ databaseUrl: url, bookings, now: DATA_NOW, log });
    return url;
  }

  return {
    generated,
    copyOf: async (bookings) => {
      await generated(bookings);
      const name = `bench_copy_${copies.length}_${process.pid}`;
      await admin.query(`CREATE DATABASE ${name} TEMPLATE bench_${bookings} STRATEGY FILE_COPY`);
      copies.push(name);
      await admin.query('CHECKPOINT');
      return Object.assign(new URL(server.adminUrl), { pathname: `/${name}` }).href;
    },
    close: async () => {
      for (const name of copies) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
      await server.stop();
    },
  };
}

async function isComplete(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('bookings') IS NOT NULL AS there");
    return rows[0]!.there && ((await client.query('SELECT 1 FROM bookings LIMIT 1')).rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
