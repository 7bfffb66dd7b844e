import { isUuid, type Tx } from '../connection/index.js';
import { columnOf, type Table, tableOf } from './table.js';

const NOT_FACTS = new Set(['organizationId', 'createdAt', 'updatedAt']);

function selectList(table: Table, properties: readonly string[] | undefined): string {
  const wanted = properties ?? [...table.columns.keys()].filter((property) => !NOT_FACTS.has(property));
  return wanted.map((property) => `${columnOf(table, property).column} AS "${property}"`).join(', ');
}

/** Records of one table that meet a condition, with the names the domain uses. `$1` is the organization. */
export async function loadAll<R extends object>(
  tx: Tx,
  tableName: string,
  condition: string,
  values: readonly unknown[] = [],
  properties?: readonly string[],
): Promise<R[]> {
  const table = tableOf(tx.dataSource, tableName);
  return tx.query<R>(`SELECT ${selectList(table, properties)} FROM ${table.name} WHERE organization_id = $1 AND ${condition}`, [
    tx.organizationId,
    ...values,
  ]);
}

export const byId = <R extends { id: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** The ids among what callers sent: once each, without gaps and without what cannot be an id. */
export const idsAmong = (ids: Iterable<string | null | undefined>): string[] =>
  [...new Set(ids)].filter((id): id is string => typeof id === 'string' && isUuid(id));

/** Records of one table by their ids; unknown ids are missing from the map. */
export async function loadById<R extends { id: string }>(
  tx: Tx,
  tableName: string,
  ids: Iterable<string | null | undefined>,
  properties?: readonly string[],
): Promise<Map<string, R>> {
  const wanted = idsAmong(ids);
  if (wanted.length === 0) return new Map();
  return byId(await loadAll<R>(tx, tableName, 'id = ANY($2::uuid[])', [wanted], properties));
}
