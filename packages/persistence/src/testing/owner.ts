import pg from 'pg';
import { snakeCase } from '../connection/index.js';

/** A connection that row-level security does not bind, for arranging and inspecting. Close it before the database. */
export type Owner = {
  /** Rows with the names the domain uses; `createdAt` and `updatedAt` are filled in where the table has both. */
  insert(table: string, ...records: readonly Record<string, unknown>[]): Promise<void>;
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** When arranged rows say they were written. */
export const WRITTEN_AT = '2026-11-01T09:00:00.000Z';

const cell = (value: unknown): unknown => (value !== null && typeof value === 'object' ? JSON.stringify(value) : value);

export async function asOwner({ url }: { url: string }): Promise<Owner> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  const stamped = new Set<string>();
  const { rows } = await client.query<{ table_name: string }>(
    `SELECT table_name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('created_at', 'updated_at') GROUP BY table_name HAVING count(*) = 2`,
  );
  for (const { table_name } of rows) stamped.add(table_name);
  return {
    insert: async (table, ...records) => {
      for (const record of records) {
        const full: Record<string, unknown> = stamped.has(table)
          ? { createdAt: WRITTEN_AT, updatedAt: WRITTEN_AT, ...record }
          : record;
        const columns = Object.keys(full);
        const places = columns.map((_, index) => `$${index + 1}`);
        await client.query(
          `INSERT INTO ${table} (${columns.map(snakeCase).join(', ')}) VALUES (${places.join(', ')})`,
          Object.values(full).map(cell),
        );
      }
    },
    query: async <Row>(text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows as Row[],
    close: () => client.end(),
  };
}
