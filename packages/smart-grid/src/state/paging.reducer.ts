import type { GridRow } from './field.js';

/** A page of rows from the source. */
export type GridPage<Row extends GridRow = GridRow> = { rows: Row[]; endCursor: string | null; hasNextPage: boolean };

/** How many rows match; capped means "at least". */
export type GridTotal = { count: number; capped: boolean };

/** The rows loaded so far for one query, appended page by page. */
export type Paging<Row extends GridRow = GridRow> = {
  /** Counts the queries; a response that carries another number is stale and ignored. */
  generation: number;
  rows: readonly Row[];
  endCursor: string | null;
  hasNextPage: boolean;
  /** `first`: nothing of this query yet; `more`: the next page is under way. */
  status: 'first' | 'more' | 'ready' | 'failed';
  /** The rows on show belong to an earlier query. */
  outdated: boolean;
  error?: unknown;
  total?: GridTotal;
};

export type PagingAction<Row extends GridRow = GridRow> =
  /** Another query: its first page is under way, and the old rows stay until it is there. */
  | { type: 'queryChanged'; generation: number }
  /** The same query again: as above, and the total stays. */
  | { type: 'reloaded'; generation: number }
  | { type: 'nextRequested' }
  /** `after` is the cursor that was asked with: null replaces the rows. */
  | { type: 'pageLoaded'; generation: number; after: string | null; page: GridPage<Row> }
  | { type: 'pageFailed'; generation: number; error: unknown }
  | { type: 'totalLoaded'; generation: number; total: GridTotal }
  | { type: 'rowsChanged'; rows: readonly Row[] };

export const emptyPaging = <Row extends GridRow>(): Paging<Row> => ({
  generation: 0,
  rows: [],
  endCursor: null,
  hasNextPage: false,
  status: 'first',
  outdated: false,
});

/** A row that moved between two pages while they were read is shown once. */
const appended = <Row extends GridRow>(rows: readonly Row[], more: readonly Row[]): readonly Row[] => {
  const ids = new Set(rows.map((row) => row.id));
  return [...rows, ...more.filter((row) => !ids.has(row.id))];
};

const pageLoaded = <Row extends GridRow>(paging: Paging<Row>, after: string | null, page: GridPage<Row>): Paging<Row> => {
  const rows = after === null ? page.rows : appended(paging.rows, page.rows);
  const hasNextPage = page.hasNextPage && page.endCursor !== null && page.endCursor !== after;
  const { error: _, ...rest } = paging;
  return {
    ...rest,
    rows,
    endCursor: page.endCursor,
    hasNextPage,
    status: 'ready',
    outdated: false,
    ...(!hasNextPage && { total: { count: rows.length, capped: false } }),
  };
};

/** Pure; every response names the generation it answers, and those of another are ignored. */
export const pagingReducer = <Row extends GridRow>(paging: Paging<Row>, action: PagingAction<Row>): Paging<Row> => {
  if ('generation' in action && action.type !== 'queryChanged' && action.type !== 'reloaded') {
    if (action.generation !== paging.generation) return paging;
  }
  switch (action.type) {
    case 'queryChanged':
    case 'reloaded': {
      const { error: _, total, ...rest } = paging;
      const keepsTotal = action.type === 'reloaded' && total !== undefined;
      return { ...rest, generation: action.generation, status: 'first', outdated: true, ...(keepsTotal && { total }) };
    }
    case 'nextRequested':
      return { ...paging, status: 'more' };
    case 'pageLoaded':
      if (action.after !== null && (paging.outdated || action.after !== paging.endCursor)) return paging;
      return pageLoaded(paging, action.after, action.page);
    case 'pageFailed':
      return { ...paging, status: 'failed', error: action.error };
    case 'totalLoaded':
      return paging.hasNextPage || paging.outdated ? { ...paging, total: action.total } : paging;
    case 'rowsChanged': {
      const changed = new Map(action.rows.map((row) => [row.id, row]));
      return { ...paging, rows: paging.rows.map((row) => changed.get(row.id) ?? row) };
    }
  }
};

/** Rows left below the last visible one when the next page is asked for. */
export const NEXT_PAGE_MARGIN = 40;

export const needsNextPage = (paging: Paging, lastVisible: number): boolean =>
  paging.status === 'ready' && !paging.outdated && paging.hasNextPage && lastVisible >= paging.rows.length - NEXT_PAGE_MARGIN;
