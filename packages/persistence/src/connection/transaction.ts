import type { DataSource, QueryRunner } from 'typeorm';
import { prepared } from '../query/statement.js';
import { setTenant } from './tenant.js';

/** One open transaction of one organization. */
export type Tx = {
  readonly organizationId: string;
  readonly dataSource: DataSource;
  /** Runs one statement; rows come back with the names SQL gives them. */
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
};

/** A prepared statement's plan does not know how long a list will be; longer ones are planned each time. */
const PREPARED_LIST_AT_MOST = 100;

const isShort = (value: unknown): boolean => !Array.isArray(value) || value.length <= PREPARED_LIST_AT_MOST;

const statementOf = (text: string, values: readonly unknown[]) =>
  values.every(isShort) ? prepared(text, [...values]) : { text, values: [...values] };

/** Runs `work` in one transaction that sees one organization only. Everything is kept or nothing is. */
export async function inTransaction<T>(dataSource: DataSource, organizationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tenant = setTenant(organizationId);
  const runner: QueryRunner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as {
    query(statement: string | { name?: string; text: string; values: unknown[] }): Promise<{ command?: string; rows: unknown[] }>;
  };
  try {
    await client.query(`BEGIN; ${tenant}`);
    const query = async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(statementOf(text, values))).rows as Row[];
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
