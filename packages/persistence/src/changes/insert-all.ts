import type { Tx } from '../connection/index.js';
import { Parameters, rowSource } from './rows.js';
import { columnOf, type Table } from './table.js';

/** Inserts rows of one table in one statement. All rows have the properties of the first. */
export async function insertAll(tx: Tx, table: Table, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0]!).map((property) => columnOf(table, property));
  const parameters = new Parameters();
  const source = rowSource(columns, rows, parameters);
  await tx.query(
    `INSERT INTO ${table.name} (${columns.map((column) => column.column).join(', ')})
     SELECT ${columns.map((column) => source.expressionOf(column.property)).join(', ')} FROM ${source.from}`,
    parameters.values,
  );
}
