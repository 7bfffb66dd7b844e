import { defaultGridState, type GridFilter, type GridState, type SortKey } from '@bookwright/smart-grid';
import type { Deletion } from '../gql/graphql.js';
import type { PathField } from './grid-field.js';

/** A view that comes with the product. */
export type BuiltInView = {
  id: string;
  label: string;
  filters: readonly GridFilter[];
  sort: readonly SortKey[];
  groupBy?: string;
  deletion?: Deletion;
  /** Its tab says how many rows there are. */
  counted?: boolean;
};

/** The views whose fields this person's grid has: a view that would silently drop a filter is not offered. */
export const offeredViews = (views: readonly BuiltInView[], fields: readonly PathField[]): BuiltInView[] => {
  const names = new Set(fields.map((field) => field.name));
  return views.filter((view) => view.filters.every((filter) => names.has(filter.field)));
};

/** The state a view stands for. */
export const viewState = (view: BuiltInView, fields: readonly PathField[]): GridState => {
  const sortable = new Set(fields.filter((field) => field.sortable).map((field) => field.name));
  return {
    ...defaultGridState(fields),
    filters: [...view.filters],
    sort: view.sort.filter((key) => sortable.has(key.field)),
    ...(view.groupBy && sortable.has(view.groupBy) && { groupBy: view.groupBy }),
  };
};
