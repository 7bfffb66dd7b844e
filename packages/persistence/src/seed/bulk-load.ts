import type { Client } from 'pg';

const FILLED = ['customers', 'orders', 'bookings', 'order_lines', 'allocations', 'events'];
const TOUCHED = [...FILLED, 'event_sessions', 'services', 'resources', 'resource_units', 'accounts'];

/** From this many bookings on it is quicker to make the indexes anew than to keep them up to date row by row. */
const REBUILD_FROM = 5_000;

/**
 * Runs a load of many rows in the open transaction: secondary indexes are dropped and made again at its end, and foreign keys
 * are not looked up row by row where the database allows that (the caller checks them at the end). When anything fails, the
 * transaction leaves everything as it was.
 * @returns whether foreign keys were left to the caller.
 */
export async function bulkLoad(
  client: Client,
  bookings: number,
  log: (line: string) => void,
  load: () => Promise<void>,
): Promise<boolean> {
  await client.query('SET LOCAL synchronous_commit = off');
  await client.query("SET LOCAL maintenance_work_mem = '512MB'");
  await client.query("SET LOCAL work_mem = '128MB'");
  const unchecked = await leaveForeignKeys(client);
  const rebuilt = bookings >= REBUILD_FROM && (await isSmallBeside(client, bookings)) ? await secondaryIndexes(client) : [];
  for (const { drop } of rebuilt) await client.query(drop);
  await load();
  if (rebuilt.length > 0) log(`Making ${rebuilt.length} indexes`);
  for (const { make } of rebuilt) await client.query(make);
  await client.query(`ANALYZE ${TOUCHED.join(', ')}`);
  return unchecked;
}

async function leaveForeignKeys(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ on: boolean }>("SELECT current_setting('is_superuser') = 'on' AS on");
  if (!rows[0]!.on) return false;
  await client.query('SET LOCAL session_replication_role = replica');
  return true;
}

async function isSmallBeside(client: Client, bookings: number): Promise<boolean> {
  const { rows } = await client.query<{ present: number }>(
    "SELECT reltuples::float8 AS present FROM pg_class WHERE oid = 'bookings'::regclass",
  );
  return rows[0]!.present < bookings * 5;
}

/** The indexes of the filled tables that no foreign key needs. A constraint that is made from all rows is checked for all. */
async function secondaryIndexes(client: Client): Promise<{ drop: string; make: string }[]> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS drop, pg_get_indexdef(i.indexrelid) AS make
     FROM pg_index i WHERE i.indrelid = ANY ($1::text[]::regclass[])
       AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)
     UNION ALL
     SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
     FROM pg_constraint c WHERE c.conrelid = ANY ($1::text[]::regclass[]) AND c.contype IN ('x', 'u')
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.conindid = c.conindid) ORDER BY 1`,
    [FILLED],
  );
  return rows;
}

/** The visibility that index-only scans need; statistics are there already. */
export async function settle(client: Client): Promise<void> {
  await client.query(`VACUUM ${TOUCHED.join(', ')}`);
}
