import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.js';
import { SnakeNaming } from './naming.js';
import { reader } from './read.js';
import type { Statement } from './statement.js';
import { inTransaction, type Tx } from './transaction.js';
import { VALUE_TYPES } from './value-types.js';

/** The role that serves requests. It owns no table, so row-level security holds for it. */
export const APPLICATION_ROLE = 'bookwright_app';

export type Database = {
  readonly dataSource: DataSource;
  /** One statement on one organization's rows. */
  read<Row = Record<string, unknown>>(organizationId: string, statement: Statement): Promise<Row[]>;
  /** The same with rows as arrays of cells, instants as PostgreSQL prints them: what lists are built from. */
  cells(organizationId: string, statement: Statement): Promise<unknown[][]>;
  /** One transaction on one organization's rows. */
  write<T>(organizationId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One statement on what belongs to no organization: organizations, logins, their sessions. */
  outside<Row = Record<string, unknown>>(statement: Statement): Promise<Row[]>;
  close(): Promise<void>;
};

export type DatabaseOptions = { url: string; poolSize?: number; statementTimeoutMs?: number };

/** Opens the pools: TypeORM's for transactions, one of our own for reads. Both act as the application's role. */
export async function openDatabase({ url, poolSize = 10, statementTimeoutMs = 60_000 }: DatabaseOptions): Promise<Database> {
  const connection = {
    options: `-c role=${APPLICATION_ROLE} -c TimeZone=UTC -c statement_timeout=${statementTimeoutMs} -c lock_timeout=20s`,
    types: VALUE_TYPES,
    application_name: 'bookwright',
  };
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    poolSize,
    extra: connection,
  });
  await dataSource.initialize();
  const plain = new pg.Pool({ connectionString: url, max: Math.max(2, Math.floor(poolSize / 2)), ...connection });
  const reads = reader({ connectionString: url, max: poolSize, ...connection });
  for (const pool of [plain]) pool.on('error', () => undefined);
  return {
    dataSource,
    read: reads.read,
    cells: reads.cells,
    write: (organizationId, work) => inTransaction(dataSource, organizationId, work),
    outside: async <Row>(statement: Statement) =>
      (await plain.query({ ...statement, values: [...statement.values] })).rows as Row[],
    close: async () => {
      await Promise.all([dataSource.destroy(), plain.end(), reads.close()]);
    },
  };
}
