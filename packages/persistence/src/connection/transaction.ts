import type { DataSource, QueryRunner } from 'typeorm';
import { setTenant } from './tenant.js';

/** One open transaction of one organization. */
export type Tx = {
  readonly organizationId: string;
  readonly dataSource: DataSource;
  /** Runs one statement; rows come back with the names SQL gives them. */
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
};

/** Runs `work` in one transaction that sees one organization only. Everything is kept or nothing is. */
export async function inTransaction<T>(dataSource: DataSource, organizationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tenant = setTenant(organizationId);
  const runner: QueryRunner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as {
    query(text: string, values?: readonly unknown[]): Promise<{ command?: string; rows: unknown[] }>;
  };
  try {
    await client.query(`BEGIN; ${tenant}`);
    const query = async <Row>(text: string, values: readonly unknown[] = []) => (await client.query(text, values)).rows as Row[];
    const result = await work({ organizationId, dataSource, query });
    // PostgreSQL answers ROLLBACK to the end of a transaction in which a statement failed.
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back: one of its statements had failed');
    return result;
  } catch (problem) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw problem;
  } finally {
    await runner.release();
  }
}
