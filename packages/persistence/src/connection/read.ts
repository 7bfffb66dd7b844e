import pg from 'pg';
import type { Statement } from './statement.js';
import { TenantRead } from './tenant-read.js';
import { RAW_TYPES, VALUE_TYPES } from './value-types.js';

/**
 * Reads on a pool of their own, each in a transaction that sees one organization only and costs one round trip.
 * Connections stay: they hold the prepared statements.
 */
export function reader(config: pg.PoolConfig) {
  const pool = new pg.Pool({ ...config, idleTimeoutMillis: 0 });
  pool.on('error', () => undefined);

  async function run(read: TenantRead): Promise<TenantRead> {
    const client = await pool.connect();
    return new Promise((resolve, reject) => {
      read.settle = (failure) => {
        if (!failure) {
          client.release();
          resolve(read);
          return;
        }
        reject(failure);
        if (read.spoilt) client.release(failure);
        else client.query('ROLLBACK').then(() => client.release(), client.release);
      };
      client.query(read);
    });
  }

  return {
    /** Rows as objects; instants are canonical. */
    async read<Row>(organizationId: string, statement: Statement): Promise<Row[]> {
      const { rows, names } = await run(new TenantRead(organizationId, statement, VALUE_TYPES, true));
      return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]]))) as Row[];
    },
    /** Rows as arrays of cells in the order of the columns; instants as PostgreSQL's text under UTC. */
    async cells(organizationId: string, statement: Statement): Promise<unknown[][]> {
      return (await run(new TenantRead(organizationId, statement, RAW_TYPES, false))).rows;
    },
    close: () => pool.end(),
  };
}
