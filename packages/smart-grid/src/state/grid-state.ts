import type { GridField, Operator } from './field.js';

/** Several operators on one field hold together (and). */
export type FieldCondition = { [operator in Operator]?: unknown };

/** The GraphQL `where` value itself: `{ status: { in: [...] }, and: [...], or: [...], not: … }`. */
export type Where = { and?: Where[]; or?: Where[]; not?: Where; [field: string]: FieldCondition | Where | Where[] | undefined };

/** One condition. Dates may be relative (`{ relative: 'next-30-days' }` with `eq`) or local days (`'2026-11-23'`). */
export type GridFilter = { field: string; operator: Operator; value: unknown };

export type SortKey = { field: string; direction: 'ASC' | 'DESC' };

/** Columns stand in the order of the list; the first visible one always stays in sight. */
export type ColumnState = { name: string; visible: boolean; width?: number; pinned?: boolean };

export type Density = 'compact' | 'comfortable';

/** Everything that a view keeps and the URL says. */
export type GridState = {
  search: string;
  filters: GridFilter[];
  /** An and/or tree beside the filters; its conditions take the same values as `filters`. */
  advanced?: Where;
  sort: SortKey[];
  columns: ColumnState[];
  density: Density;
  /** A field whose equal values are gathered under a heading; the rows are sorted by it first. */
  groupBy?: string;
};

/** The state before anybody touches it: the default columns, in the server's order, nothing filtered. */
export const defaultGridState = (fields: readonly GridField[]): GridState => ({
  search: '',
  filters: [],
  sort: [],
  columns: fields.map(({ name, defaultVisible }) => ({ name, visible: defaultVisible })),
  density: 'compact',
});

/** The columns a person sees, pinned ones first. */
export const visibleColumns = (columns: readonly ColumnState[]): ColumnState[] => [
  ...columns.filter((column) => column.visible && column.pinned),
  ...columns.filter((column) => column.visible && !column.pinned),
];

/** Whether anything narrows the rows. */
export const isFiltered = (state: GridState): boolean =>
  state.search.trim() !== '' || state.filters.length > 0 || state.advanced !== undefined;
