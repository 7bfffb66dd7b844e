import pg from 'pg';
import { setTenant } from './tenant.js';
import { RAW_TYPES } from './value-types.js';

/** SQL with its values. A name makes it a prepared statement; equal names mean equal texts. */
export type Statement = { name?: string; text: string; values: readonly unknown[] };

type Query = Omit<Statement, 'values'> & { values: unknown[]; rowMode?: 'array'; types?: pg.CustomTypesConfig };

/**
 * Reads on a pool of their own, each in a transaction that sees one organization only. The transaction's begin, the tenant,
 * the statement and the commit go out together and come back together: one round trip.
 */
export function reader(config: pg.PoolConfig) {
  const pool = new pg.Pool({ ...config, pipeline: true } as pg.PoolConfig);
  pool.on('error', () => undefined);

  async function run(organizationId: string, query: Query): Promise<unknown[]> {
    const tenant = setTenant(organizationId);
    const client = await pool.connect();
    const sent = [client.query(`BEGIN READ ONLY; ${tenant}`), client.query(query), client.query('COMMIT')] as const;
    try {
      const [, result, end] = await Promise.all(sent);
      if (end.command !== 'COMMIT') throw new Error('A read ended in a rollback');
      client.release();
      return result.rows;
    } catch (problem) {
      await Promise.allSettled(sent);
      client.release();
      throw problem;
    }
  }

  return {
    /** Rows as objects; instants are canonical. */
    read: <Row>(organizationId: string, statement: Statement): Promise<Row[]> =>
      run(organizationId, { ...statement, values: statement.values as unknown[] }) as Promise<Row[]>,
    /** Rows as arrays of cells in the order of the columns; instants as PostgreSQL's text under UTC. */
    cells: (organizationId: string, { name, text, values }: Statement): Promise<unknown[][]> =>
      run(organizationId, { name, text, values: values as unknown[], rowMode: 'array', types: RAW_TYPES }) as Promise<
        unknown[][]
      >,
    close: () => pool.end(),
  };
}
