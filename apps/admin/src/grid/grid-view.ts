import { type ColumnState, defaultGridState, type GridFilter, type GridState, type SortKey } from '@bookwright/smart-grid';
import type { Deletion } from '../gql/graphql.js';
import type { PathField } from './grid-field.js';

/** A view that comes with the product. */
export type BuiltInView = {
  id: string;
  label: string;
  filters: readonly GridFilter[];
  sort: readonly SortKey[];
  groupBy?: string;
  /** The columns on show, in their order; the server's when left out. */
  columns?: readonly string[];
  /** Widths in CSS pixels that differ from the field's own. */
  widths?: Readonly<Record<string, number>>;
  /** The view a person starts with. */
  isFirst?: boolean;
  deletion?: Deletion;
  /** Its tab says how many rows there are. */
  counted?: boolean;
};

/** The views whose fields this person's grid has: a view that would silently drop a filter is not offered. */
export const offeredViews = (views: readonly BuiltInView[], fields: readonly PathField[]): BuiltInView[] => {
  const names = new Set(fields.map((field) => field.name));
  return views.filter((view) => view.filters.every((filter) => names.has(filter.field)));
};

/** The view of an id; without one, the view a person starts with. */
export const viewOf = (views: readonly BuiltInView[], id: string | null): BuiltInView =>
  views.find((view) => view.id === id) ?? firstView(views);

export const firstView = (views: readonly BuiltInView[]): BuiltInView => views.find((view) => view.isFirst) ?? views[0]!;

const columnsOf = ({ columns, widths = {} }: BuiltInView, state: GridState): ColumnState[] => {
  if (!columns) return state.columns;
  const known = new Map(state.columns.map((column) => [column.name, column]));
  const shown = columns
    .flatMap((name) => known.get(name) ?? [])
    .map((column) => ({
      ...column,
      visible: true,
      ...(widths[column.name] && { width: widths[column.name] }),
    }));
  const rest = state.columns.filter(({ name }) => !columns.includes(name)).map((column) => ({ ...column, visible: false }));
  return [...shown, ...rest];
};

/** The state a view stands for. */
export const viewState = (view: BuiltInView, fields: readonly PathField[]): GridState => {
  const sortable = new Set(fields.filter((field) => field.sortable).map((field) => field.name));
  const state = defaultGridState(fields);
  return {
    ...state,
    columns: columnsOf(view, state),
    filters: [...view.filters],
    sort: view.sort.filter((key) => sortable.has(key.field)),
    ...(view.groupBy && sortable.has(view.groupBy) && { groupBy: view.groupBy }),
  };
};
