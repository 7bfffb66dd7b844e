import type { GridField } from './field.js';
import type { ColumnState, SortKey } from './grid-state.js';

export const MIN_COLUMN_WIDTH = 48;
export const MAX_COLUMN_WIDTH = 1200;

/** A width that a column may have, in whole CSS pixels. */
export const columnWidth = (width: number): number => Math.round(Math.min(Math.max(width, MIN_COLUMN_WIDTH), MAX_COLUMN_WIDTH));

const isPlainHidden = (column: ColumnState): boolean => !column.visible && !column.pinned && column.width === undefined;

/** How many columns must be named: the hidden ones at the end that stand in the server's order go without saying. */
const namedCount = (columns: readonly ColumnState[], fields: readonly GridField[]): number => {
  let count = columns.length;
  while (count > 0 && isPlainHidden(columns[count - 1]!)) {
    const named = new Set(columns.slice(0, count - 1).map((column) => column.name));
    const rest = fields.filter((field) => !named.has(field.name)).map((field) => field.name);
    if (
      rest.join() !==
      columns
        .slice(count - 1)
        .map((column) => column.name)
        .join()
    )
      break;
    count--;
  }
  return count;
};

/** Columns as a URL says them: `reference,*starts:140,!notes`; `*` is pinned, `!` is hidden, a number is a width. */
export const columnsText = (columns: readonly ColumnState[], fields: readonly GridField[]): string =>
  columns
    .slice(0, namedCount(columns, fields))
    .map(
      ({ name, visible, width, pinned }) =>
        `${visible ? '' : '!'}${pinned ? '*' : ''}${name}${width === undefined ? '' : `:${width}`}`,
    )
    .join(',');

/** Reads what `columnsText` wrote; fields that are not named are hidden and come last. */
export const columnsOfText = (text: string, fields: readonly GridField[], unknown: (name: string) => void): ColumnState[] => {
  const known = new Set(fields.map((field) => field.name));
  const columns = new Map<string, ColumnState>();
  for (const item of text.split(',').filter(Boolean)) {
    const [, hidden, pinned, name = '', width] = /^(!?)(\*?)([^:]*)(?::(\d{1,5}))?$/.exec(item) ?? [];
    if (!known.has(name)) unknown(name || item);
    else if (!columns.has(name)) {
      columns.set(name, {
        name,
        visible: !hidden,
        ...(width !== undefined && { width: columnWidth(Number(width)) }),
        ...(pinned && { pinned: true }),
      });
    }
  }
  for (const { name } of fields) if (!columns.has(name)) columns.set(name, { name, visible: false });
  return [...columns.values()];
};

/** Sort keys as a URL says them: `-starts,reference`; a dash is descending. */
export const sortText = (sort: readonly SortKey[]): string =>
  sort.map(({ field, direction }) => `${direction === 'DESC' ? '-' : ''}${field}`).join(',');

export const sortOfText = (text: string, fields: ReadonlyMap<string, GridField>, unknown: (name: string) => void): SortKey[] => {
  const keys = new Map<string, SortKey>();
  for (const item of text.split(',').filter(Boolean)) {
    const field = item.replace(/^-/, '');
    if (!fields.get(field)?.sortable) unknown(field);
    else if (!keys.has(field)) keys.set(field, { field, direction: item.startsWith('-') ? 'DESC' : 'ASC' });
  }
  return [...keys.values()];
};
