import { columnWidth } from './columns-text.js';
import type { GridField, Operator } from './field.js';
import { acceptFilterValue, allowsOperator } from './filter-value.js';
import {
  type ColumnState,
  type Density,
  defaultGridState,
  type GridFilter,
  type GridState,
  type SortKey,
  type Where,
} from './grid-state.js';
import { fieldMap, normalWhere } from './where.js';

export type GridAction =
  | { type: 'setSearch'; search: string }
  /** Sets or replaces the condition with this operator on this field. */
  | { type: 'setFilter'; filter: GridFilter }
  /** Replaces every condition on this field. */
  | { type: 'setFieldFilters'; field: string; filters: Omit<GridFilter, 'field'>[] }
  | { type: 'removeFilter'; field: string; operator?: Operator }
  /** Clears the conditions, the advanced tree and the search. */
  | { type: 'clearFilters' }
  | { type: 'setAdvanced'; where?: Where }
  /** Ascending, then descending, then not at all. `multi` keeps the other keys. */
  | { type: 'toggleSort'; field: string; multi?: boolean }
  | { type: 'setSort'; sort: SortKey[] }
  | { type: 'showColumn'; name: string }
  | { type: 'hideColumn'; name: string }
  /** Moves a column before another one (`before: null` is the end), or over its visible neighbours. */
  | { type: 'moveColumn'; name: string; before: string | null }
  | { type: 'moveColumn'; name: string; by: -1 | 1 }
  /** In CSS pixels; undefined takes the width back to the default. */
  | { type: 'resizeColumn'; name: string; width: number | undefined }
  | { type: 'pinColumn'; name: string; pinned: boolean }
  | { type: 'resetColumns' }
  | { type: 'setDensity'; density: Density }
  | { type: 'setGroupBy'; field?: string };

const withFilters = (
  state: GridState,
  fields: readonly GridField[],
  name: string,
  added: readonly GridFilter[],
  replaces: (filter: GridFilter) => boolean,
): GridState => {
  const field = fieldMap(fields).get(name);
  const accepted = new Map<Operator, GridFilter>();
  for (const { operator, value } of field ? added : []) {
    const accept = allowsOperator(field!, operator) ? acceptFilterValue(field!, operator, value) : undefined;
    if (accept !== undefined) accepted.set(operator, { field: name, operator, value: accept });
  }
  const replaced = state.filters.findIndex((filter) => filter.field === name && replaces(filter));
  const kept = state.filters.filter((filter) => !(filter.field === name && (replaces(filter) || accepted.has(filter.operator))));
  const at = replaced < 0 ? kept.length : state.filters.slice(0, replaced).filter((filter) => kept.includes(filter)).length;
  return { ...state, filters: [...kept.slice(0, at), ...accepted.values(), ...kept.slice(at)] };
};

const toggledSort = (sort: readonly SortKey[], field: string, multi: boolean): SortKey[] => {
  const current = sort.find((key) => key.field === field);
  const others = sort.filter((key) => key.field !== field);
  if (!current) return [...(multi ? others : []), { field, direction: 'ASC' }];
  if (current.direction === 'DESC') return multi ? others : [];
  return multi ? sort.map((key) => (key === current ? { field, direction: 'DESC' } : key)) : [{ field, direction: 'DESC' }];
};

const withColumn = (state: GridState, name: string, change: (column: ColumnState) => ColumnState): GridState => ({
  ...state,
  columns: state.columns.map((column) => (column.name === name ? change(column) : column)),
});

const movedBefore = (columns: readonly ColumnState[], name: string, before: string | null): ColumnState[] => {
  const moved = columns.find((column) => column.name === name);
  if (!moved || before === name) return [...columns];
  const others = columns.filter((column) => column !== moved);
  const at = before === null ? others.length : others.findIndex((column) => column.name === before);
  return at < 0 ? [...columns] : [...others.slice(0, at), moved, ...others.slice(at)];
};

/** Over the next column a person sees; the hidden ones between are passed with it. */
const movedBy = (columns: readonly ColumnState[], name: string, by: -1 | 1): ColumnState[] => {
  const from = columns.findIndex((column) => column.name === name);
  const lane = Boolean(columns[from]?.pinned);
  let to = from + by;
  while (columns[to] && !(columns[to]!.visible && Boolean(columns[to]!.pinned) === lane)) to += by;
  if (from < 0 || !columns[to]) return [...columns];
  return movedBefore(columns, name, by < 0 ? columns[to]!.name : (columns[to + 1]?.name ?? null));
};

/** Every way the state of a grid changes. Pure; an action that names what the fields do not have changes nothing. */
export const gridReducer = (state: GridState, action: GridAction, fields: readonly GridField[]): GridState => {
  switch (action.type) {
    case 'setSearch':
      return { ...state, search: action.search };
    case 'setFilter':
      return withFilters(
        state,
        fields,
        action.filter.field,
        [action.filter],
        ({ operator }) => operator === action.filter.operator,
      );
    case 'setFieldFilters':
      return withFilters(
        state,
        fields,
        action.field,
        action.filters.map((filter) => ({ ...filter, field: action.field })),
        () => true,
      );
    case 'removeFilter':
      return withFilters(state, fields, action.field, [], ({ operator }) => !action.operator || operator === action.operator);
    case 'clearFilters':
      return { ...state, search: '', filters: [], advanced: undefined };
    case 'setAdvanced':
      return { ...state, advanced: normalWhere(action.where, fieldMap(fields)) };
    case 'toggleSort':
      return fieldMap(fields).get(action.field)?.sortable
        ? { ...state, sort: toggledSort(state.sort, action.field, action.multi ?? false) }
        : state;
    case 'setSort': {
      const known = fieldMap(fields);
      const keys = new Map(action.sort.filter((key) => known.get(key.field)?.sortable).map((key) => [key.field, key]));
      return { ...state, sort: [...keys.values()] };
    }
    case 'showColumn':
      return withColumn(state, action.name, (column) => ({ ...column, visible: true }));
    case 'hideColumn':
      return state.columns.some((column) => column.visible && column.name !== action.name)
        ? withColumn(state, action.name, (column) => ({ ...column, visible: false }))
        : state;
    case 'moveColumn':
      return {
        ...state,
        columns:
          'by' in action
            ? movedBy(state.columns, action.name, action.by)
            : movedBefore(state.columns, action.name, action.before),
      };
    case 'resizeColumn':
      return withColumn(state, action.name, ({ width: _, ...column }) =>
        action.width === undefined ? column : { ...column, width: columnWidth(action.width) },
      );
    case 'pinColumn':
      return withColumn(state, action.name, ({ pinned: _, ...column }) => (action.pinned ? { ...column, pinned: true } : column));
    case 'resetColumns':
      return { ...state, columns: defaultGridState(fields).columns };
    case 'setDensity':
      return { ...state, density: action.density };
    case 'setGroupBy':
      return { ...state, groupBy: fieldMap(fields).get(action.field ?? '')?.sortable ? action.field : undefined };
  }
};
