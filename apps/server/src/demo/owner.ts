import pg from 'pg';

/** The owner of the tables: arranges what an organization is before it takes bookings. */
export type Owner = {
  insert(table: string, rows: readonly Record<string, unknown>[]): Promise<void>;
  rows<R>(sql: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
};

export async function ownerOf(databaseUrl: string): Promise<Owner> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    insert: async (table, rows) => {
      if (rows.length === 0) return;
      const columns = Object.keys(rows[0]!).join(', ');
      await client.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    },
    rows: async (sql, values = []) => (await client.query(sql, values)).rows,
    close: () => client.end(),
  };
}
