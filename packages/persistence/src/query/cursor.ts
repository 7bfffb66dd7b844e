import { isStorableText, isUuid } from './filter-value.js';
import { badInput } from './query-error.js';
import type { Sort, SortColumn } from './sort.js';

/** The sort values of the row a cursor points at, as PostgreSQL's texts; the last is the id. */
export type Position = (string | null)[];

const INSTANT = /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;
const INTEGER = /^-?\d{1,18}$/;
const DATE = /^\d{4,6}-\d\d-\d\d$/;

function fits(column: SortColumn, value: unknown): boolean {
  if (value === null) return column.nullable;
  if (!isStorableText(value)) return false;
  switch (column.type) {
    case 'uuid':
      return isUuid(value);
    case 'bigint':
      return INTEGER.test(value);
    case 'timestamptz':
      return INSTANT.test(value) && !Number.isNaN(Date.parse(`${value.slice(0, 10)}T${value.slice(11, 19)}Z`));
    case 'date':
      return DATE.test(value) && !Number.isNaN(Date.parse(value));
    case 'boolean':
      return value === 'true' || value === 'false';
    default:
      return value.length <= 10_000;
  }
}

/** An opaque text for a place in a sort. It is good only for the sort it was made in. */
export const encodeCursor = (sort: Sort, position: Position): string =>
  Buffer.from(JSON.stringify([sort.signature, ...position])).toString('base64url');

/** The place a cursor points at; BAD_INPUT when it is not a cursor, or one of another sort. */
export function decodeCursor(sort: Sort, cursor: string): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badInput('This is not a cursor of this list.');
  }
  if (!Array.isArray(parts) || parts.length < 2 || typeof parts[0] !== 'string')
    throw badInput('This is not a cursor of this list.');
  const [signature, ...position] = parts as [string, ...Position];
  if (signature !== sort.signature) throw badInput('This cursor belongs to another sort; start again from the first page.');
  if (position.length !== sort.columns.length || !sort.columns.every((column, i) => fits(column, position[i]))) {
    throw badInput('This is not a cursor of this list.');
  }
  return position;
}
