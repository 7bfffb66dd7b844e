import { hash } from 'node:crypto';
import type { FieldKind } from '@bookwright/domain/kernel';
import { SQL_TYPE } from './filter-value.js';
import { type ListSource, ROW, type SortDirection, type SortKey } from './list-source.js';
import { badInput } from './query-error.js';
import type { Viewer } from './record.js';
import { fieldSql } from './where.js';

/** Keys of one sort; the id that ends every sort is not counted. */
export const SORT_KEYS_AT_MOST = 4;

export type SortColumn = { sql: string; type: string; kind: FieldKind; direction: SortDirection; nullable: boolean };

/** A total order of a list: the asked keys, then the id in the direction of the last of them. */
export type Sort = { columns: SortColumn[]; signature: string };

const signatures = new Map<string, string>();

/** A short name of an order, for cursors. There are not many orders; the first thousand are remembered. */
function signatureOf(order: string): string {
  let signature = signatures.get(order);
  if (signature === undefined) {
    signature = hash('sha256', order, 'base64url').slice(0, 8);
    if (signatures.size < 1000) signatures.set(order, signature);
  }
  return signature;
}

/** Missing values stand after all others going up, and before them going down, as PostgreSQL has it. */
export function sortOf(source: ListSource, asked: readonly SortKey[], viewer: Viewer): Sort {
  const keys = asked.length > 0 ? asked : source.defaultOrder;
  if (keys.length > SORT_KEYS_AT_MOST)
    throw badInput(`A list is sorted by at most ${SORT_KEYS_AT_MOST} fields.`, { limit: SORT_KEYS_AT_MOST });
  const columns: SortColumn[] = [];
  for (const { field: name, direction } of keys) {
    const field = source.list.byName.get(name);
    if (!field?.sortable) throw badInput(`The list cannot be sorted by ${name}.`);
    const found = fieldSql(source, field, viewer);
    const sql = field.ignoresCase ? (found.lowered ?? `lower(${found.sql})`) : found.sql;
    if (columns.some((column) => column.sql === sql)) continue;
    columns.push({ sql, type: SQL_TYPE[field.kind], kind: field.kind, direction, nullable: field.nullable && !found.neverNull });
  }
  columns.push({ sql: `${ROW}.id`, type: 'uuid', kind: 'REFERENCE', direction: columns.at(-1)!.direction, nullable: false });
  return { columns, signature: signatureOf(`${source.list.entity}: ${orderBy({ columns })}`) };
}

const OPPOSITE: Record<SortDirection, SortDirection> = { ASC: 'DESC', DESC: 'ASC' };

/** The same order read from the end: what a page before a cursor is read in. */
export const reversed = (sort: Sort): Sort => ({
  ...sort,
  columns: sort.columns.map((column) => ({ ...column, direction: OPPOSITE[column.direction] })),
});

export const orderBy = (sort: Pick<Sort, 'columns'>): string =>
  sort.columns.map(({ sql, direction }) => `${sql} ${direction}`).join(', ');
