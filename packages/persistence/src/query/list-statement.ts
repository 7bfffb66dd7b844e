import type { FilterTree } from '@bookwright/domain/kernel';
import { type ListSource, ROW } from './list-source.js';
import type { Viewer } from './record.js';
import { amongCandidates, everyWord, type FoundSearch } from './search.js';
import { seekCondition } from './seek.js';
import type { CompiledSelection } from './selection.js';
import { orderBy, type Sort, type SortColumn } from './sort.js';
import { Parameters, prepared, type Statement } from './statement.js';
import { compileWhere } from './where.js';

/** Whether deleted rows are left out, let in, or the only ones. */
export type Deletion = 'EXCLUDE' | 'INCLUDE' | 'ONLY';

/** Which rows a list is about. */
export type Scope = {
  organizationId: string;
  where?: FilterTree | null;
  deletion?: Deletion;
  viewer: Viewer;
  search: FoundSearch | null;
};

/** FROM and WHERE of a list: the organization first, then what the scope asks, but for the words of its search. */
function fromWhere(source: ListSource, scope: Scope, parameters: Parameters, more: (string | null)[]): string {
  const joins = new Set<string>();
  const conditions: (string | null)[] = [`${ROW}.organization_id = ${parameters.add(scope.organizationId, 'uuid')}`];
  if (source.deleted && scope.deletion !== 'INCLUDE') {
    conditions.push(scope.deletion === 'ONLY' ? `(${source.deleted})` : `NOT (${source.deleted})`);
  }
  if (scope.where) conditions.push(compileWhere(source, scope.where, scope.viewer, parameters, joins));
  if (scope.search) conditions.push(amongCandidates(source, scope.search, parameters));
  conditions.push(...more);
  const joined = [...joins].map((name) => ` ${source.joins[name]}`).join('');
  return `FROM ${source.record.table} ${ROW}${joined} WHERE ${conditions.filter((condition) => condition !== null && condition !== 'true').join(' AND ')}`;
}

/** The same with every word of the search. */
function fromWhereAll(source: ListSource, scope: Scope, parameters: Parameters): string {
  return fromWhere(source, scope, parameters, [scope.search ? everyWord(source, scope.search, 'ALL', parameters) : null]);
}

/**
 * The rows of a page. When the hits of a search are everywhere, the rows are read in the list's order and asked one by one:
 * OFFSET 0 keeps PostgreSQL from estimating how few they are and sorting all of them instead.
 */
function pageOfRows(
  source: ListSource,
  scope: Scope,
  parameters: Parameters,
  seek: string | null,
  order: string,
  rows: number,
): string {
  const words = scope.search ? everyWord(source, scope.search, 'FEW', parameters) : null;
  if (!words || scope.search?.candidates) {
    return `SELECT ${ROW}.* ${fromWhere(source, scope, parameters, [words, seek])} ORDER BY ${order} LIMIT ${rows}`;
  }
  const inOrder = `SELECT ${ROW}.* ${fromWhere(source, scope, parameters, [seek])} ORDER BY ${order} OFFSET 0`;
  return `SELECT ${ROW}.* FROM (${inOrder}) ${ROW} WHERE ${words} LIMIT ${rows}`;
}

/** Sort values are read as texts, so that a cursor holds an instant to the microsecond; cells of instants are texts already. */
const positionColumn = ({ sql, type }: SortColumn): string =>
  type === 'text' || type === 'uuid' || type === 'timestamptz' ? sql : `${sql}::text`;

/** A statement for a page, and in which cells of its rows the sort values are. */
export type ListStatement = { statement: Statement; positionCells: number[] };

/**
 * One statement for a page: the page's rows are found first, in order and limited, and only they are joined to what is shown.
 * Sort values that are not selected anyway come after the selection's cells. The limit is part of the text, because a plan for
 * an unknown limit is a plan for a tenth of the table.
 */
export function listStatement(
  source: ListSource,
  scope: Scope,
  sort: Sort,
  position: (string | null)[] | null,
  rows: number,
  selection: CompiledSelection,
): ListStatement {
  const parameters = new Parameters();
  const order = orderBy(sort);
  const columns = [...selection.columns];
  const positionCells = sort.columns.map((column) => {
    const sql = positionColumn(column);
    const selected = selection.columns.indexOf(sql);
    return selected >= 0 ? selected : columns.push(sql) - 1;
  });
  const seek = position ? seekCondition(sort, position, parameters) : null;
  const page = pageOfRows(source, scope, parameters, seek, order, rows);
  const text = `SELECT ${columns.join(', ')} FROM (${page}) ${ROW} ${selection.joins.join(' ')} ORDER BY ${order}`;
  return { statement: prepared(text, parameters.values), positionCells };
}

/** Counts the rows of a scope, at most one more than `cap`; all of them when the cap is 0. */
export function countStatement(source: ListSource, scope: Scope, cap: number): Statement {
  const parameters = new Parameters();
  const rows = fromWhereAll(source, scope, parameters);
  if (cap === 0) return prepared(`SELECT count(*) AS n ${rows}`, parameters.values);
  return prepared(
    `SELECT count(*) AS n FROM (SELECT 1 ${rows} LIMIT ${parameters.add(cap + 1, 'bigint')}) counted`,
    parameters.values,
  );
}

/** Ids of the rows of a scope, at most `limit`, in the order of the ids. */
export function idsStatement(source: ListSource, scope: Scope, limit: number): Statement {
  const parameters = new Parameters();
  const rows = fromWhereAll(source, scope, parameters);
  return prepared(`SELECT ${ROW}.id ${rows} ORDER BY ${ROW}.id LIMIT ${parameters.add(limit, 'bigint')}`, parameters.values);
}
