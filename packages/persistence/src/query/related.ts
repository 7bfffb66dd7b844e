import type { Database } from '../connection/database.js';
import { ROW } from './list-source.js';
import type { RecordSource } from './record.js';
import type { CompiledSelection } from './selection.js';
import { prepared } from './statement.js';

/**
 * Records by one of their keys, for many keys in one statement: the rows of each key in the given order.
 * `condition` narrows them further; `order` is over the alias `t`.
 */
export async function recordsByKey(
  db: Pick<Database, 'cells'>,
  organizationId: string,
  record: RecordSource,
  selection: CompiledSelection,
  { key, keys, order, condition }: { key: string; keys: readonly string[]; order: string; condition?: string },
): Promise<Map<string, Record<string, unknown>[]>> {
  const columns = [`${ROW}.${key}`, ...selection.columns].join(', ');
  const where = `${ROW}.organization_id = $1::uuid AND ${ROW}.${key} = ANY($2::uuid[])${condition ? ` AND ${condition}` : ''}`;
  const text = `SELECT ${columns} FROM ${record.table} ${ROW} ${selection.joins.join(' ')} WHERE ${where} ORDER BY ${order}`;
  const found = new Map<string, Record<string, unknown>[]>(keys.map((id) => [id, []]));
  for (const [id, ...cells] of await db.cells(organizationId, prepared(text, [organizationId, keys]))) {
    found.get(id as string)?.push(selection.build(cells));
  }
  return found;
}
