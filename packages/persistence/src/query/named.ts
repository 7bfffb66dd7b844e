import type { Database } from '../connection/database.js';
import { isStorableText } from './filter-value.js';
import { ROW } from './list-source.js';
import { badInput } from './query-error.js';
import type { RecordSource } from './record.js';
import type { CompiledSelection } from './selection.js';
import { prepared } from './statement.js';
import { likePattern } from './where.js';

/** What a picker shows at most. */
export const NAMED_AT_MOST = 200;

/** Records whose name contains a text, ignoring case, by name: what pickers show. `condition` is over the alias `t`. */
export async function recordsByName(
  db: Pick<Database, 'cells'>,
  organizationId: string,
  record: RecordSource,
  selection: CompiledSelection,
  { name, search, condition }: { name: string; search?: string | null; condition?: string },
): Promise<Record<string, unknown>[]> {
  if (search != null && !isStorableText(search)) throw badInput('search takes a text.');
  const values: unknown[] = [organizationId];
  const conditions = [`${ROW}.organization_id = $1::uuid`, ...(condition ? [condition] : [])];
  if (search?.trim()) {
    values.push(likePattern(search.trim()));
    conditions.push(`${ROW}.${name} ILIKE $2`);
  }
  const text = `SELECT ${selection.columns.join(', ')} FROM ${record.table} ${ROW} ${selection.joins.join(' ')}
    WHERE ${conditions.join(' AND ')} ORDER BY ${ROW}.${name}, ${ROW}.id LIMIT ${NAMED_AT_MOST}`;
  return (await db.cells(organizationId, prepared(text, values))).map(selection.build);
}
