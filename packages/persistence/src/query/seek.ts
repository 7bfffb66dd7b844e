import type { Position } from './cursor.js';
import type { Sort, SortColumn } from './sort.js';
import type { Parameters } from './statement.js';

const beyond = (column: SortColumn): string => (column.direction === 'ASC' ? '>' : '<');

/** Strictly after `value` in the column's own direction. Missing values are the greatest. */
function strictlyAfter(column: SortColumn, value: string | null, placeholder: string): string {
  if (value === null) return column.direction === 'ASC' ? 'false' : `${column.sql} IS NOT NULL`;
  const plain = `${column.sql} ${beyond(column)} ${placeholder}`;
  return column.nullable && column.direction === 'ASC' ? `(${plain} OR ${column.sql} IS NULL)` : plain;
}

const same = (column: SortColumn, value: string | null, placeholder: string): string =>
  value === null ? `${column.sql} IS NULL` : `${column.sql} = ${placeholder}`;

/**
 * The rows after a position. One row comparison when all columns go the same way and none can be missing, because only that
 * is read straight from an index; otherwise the comparison is written out column by column, with the first column's bound
 * in front so that an index can still start there.
 */
export function seekCondition(sort: Sort, position: Position, parameters: Parameters): string {
  const { columns } = sort;
  const placeholders = columns.map((column, i) => (position[i] === null ? '' : parameters.add(position[i], column.type)));
  const uniform = columns.every((column) => !column.nullable && column.direction === columns[0]!.direction);
  if (uniform) {
    return `(${columns.map(({ sql }) => sql).join(', ')}) ${beyond(columns[0]!)} (${placeholders.join(', ')})`;
  }
  const cases = columns.map((column, i) => {
    const before = columns.slice(0, i).map((earlier, j) => same(earlier, position[j]!, placeholders[j]!));
    return `(${[...before, strictlyAfter(column, position[i]!, placeholders[i]!)].join(' AND ')})`;
  });
  const first = columns[0]!;
  const bound = first.nullable ? '' : `${first.sql} ${beyond(first)}= ${placeholders[0]} AND `;
  return `${bound}(${cases.join(' OR ')})`;
}
