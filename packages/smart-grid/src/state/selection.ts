import type { GridQuery } from './grid-query.js';
import type { Where } from './grid-state.js';

/** Rows named one by one, or everything that the query matches with exceptions: a query, not a list. */
export type GridSelection = { mode: 'ids'; ids: readonly string[] } | { mode: 'all'; except: readonly string[] };

export const NOTHING_SELECTED: GridSelection = { mode: 'ids', ids: [] };
export const ALL_THAT_MATCH: GridSelection = { mode: 'all', except: [] };

/** A fast answer to "is this row selected?" for one selection. */
export const selectedTest = (selection: GridSelection): ((id: string) => boolean) => {
  if (selection.mode === 'ids') {
    const ids = new Set(selection.ids);
    return (id) => ids.has(id);
  }
  const except = new Set(selection.except);
  return (id) => !except.has(id);
};

/** How many rows are selected; undefined while "all that match" has no total yet. */
export const selectedCount = (selection: GridSelection, total: number | undefined): number | undefined => {
  if (selection.mode === 'ids') return selection.ids.length;
  return total === undefined ? undefined : Math.max(0, total - selection.except.length);
};

export const isNothingSelected = (selection: GridSelection): boolean => selection.mode === 'ids' && selection.ids.length === 0;

/** Selects or unselects these rows, whichever way the selection is kept. */
export const setSelected = (selection: GridSelection, ids: readonly string[], selected: boolean): GridSelection => {
  const listed = new Set(selection.mode === 'ids' ? selection.ids : selection.except);
  const list = (selection.mode === 'ids') === selected;
  for (const id of ids) {
    if (list) listed.add(id);
    else listed.delete(id);
  }
  return selection.mode === 'ids' ? { mode: 'ids', ids: [...listed] } : { mode: 'all', except: [...listed] };
};

export const toggleSelected = (selection: GridSelection, id: string): GridSelection =>
  setSelected(selection, [id], !selectedTest(selection)(id));

/**
 * Carries a range from its anchor to another row, as Shift does: what the previous range had selected beyond the new one is
 * given back.
 * @param previous the row the range reached before, if it did
 */
export const extendSelection = (
  selection: GridSelection,
  order: readonly string[],
  anchor: string,
  target: string,
  previous?: string,
): GridSelection => {
  const between = (a: string, b: string): string[] => {
    const [from, to] = [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y) as [number, number];
    return from < 0 ? [] : order.slice(from, to + 1);
  };
  const given = previous === undefined ? selection : setSelected(selection, between(anchor, previous), false);
  return setSelected(given, between(anchor, target), true);
};

/** The selection as the API takes it: `select: { ids }` or `select: { where, search, except }`. */
export const selectionInput = (
  selection: GridSelection,
  query: Pick<GridQuery, 'where' | 'search'>,
): { ids: string[] } | { where?: Where; search?: string; except: string[] } =>
  selection.mode === 'ids'
    ? { ids: [...selection.ids] }
    : {
        ...(query.where && { where: query.where }),
        ...(query.search && { search: query.search }),
        except: [...selection.except],
      };
