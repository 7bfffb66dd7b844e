import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { GridRow } from '../state/field.js';
import type { GridQuery } from '../state/grid-query.js';
import {
  emptyPaging,
  type GridPage,
  needsNextPage,
  type Paging,
  type PagingAction,
  pagingReducer,
} from '../state/paging.reducer.js';
import type { GridSource } from './smart-grid.types.js';

export const PAGE_SIZE = 100;
/** The API gives at most this many rows at once. */
const MAX_PAGE_SIZE = 200;

type Options<Row extends GridRow> = {
  source: GridSource<Row>;
  /** Says everything that the rows depend on; another text is another query. */
  queryKey: string;
  makeQuery: () => GridQuery;
  /** Another value asks for the same rows again. */
  revision: string | number | undefined;
  onQuery?: (query: GridQuery) => void;
};

type Running = { query: GridQuery; generation: number; signal: AbortSignal };

/** Loads pages until `count` rows are there, as one page: what a reload needs to leave the scroll position alone. */
const loadRows = async <Row extends GridRow>(source: GridSource<Row>, run: Running, count: number): Promise<GridPage<Row>> => {
  const first = Math.min(Math.max(count, PAGE_SIZE), MAX_PAGE_SIZE);
  let page = await source.loadPage(run.query, { after: null, first, signal: run.signal });
  while (page.rows.length < count && page.hasNextPage && page.endCursor !== null && !run.signal.aborted) {
    const next = await source.loadPage(run.query, { after: page.endCursor, first: MAX_PAGE_SIZE, signal: run.signal });
    page = { ...next, rows: [...page.rows, ...next.rows] };
  }
  return page;
};

/** The rows of a query, page by page; answers to an earlier query are ignored. */
export const usePagedRows = <Row extends GridRow>({ source, queryKey, makeQuery, revision, onQuery }: Options<Row>) => {
  const [paging, dispatch] = useReducer(pagingReducer<Row>, undefined, emptyPaging<Row>);
  const [attempt, setAttempt] = useState(0);
  const [query, setQuery] = useState<GridQuery>();
  const running = useRef<Running>(undefined);
  const previousKey = useRef<string>(undefined);
  const lastVisible = useRef(0);

  const send = useEffectEvent((action: PagingAction<Row>) => dispatch(action));

  const loadTotal = useEffectEvent(async (run: Running, exact: boolean) => {
    try {
      const total = await source.loadTotal?.(run.query, { exact, signal: run.signal });
      if (total) send({ type: 'totalLoaded', generation: run.generation, total });
    } catch {
      // The footer goes without a total; the rows are what matters.
    }
  });

  const start = useEffectEvent(async (signal: AbortSignal) => {
    const reload = previousKey.current === queryKey;
    const run: Running = {
      query: makeQuery(),
      generation: (running.current?.generation ?? 0) + 1,
      signal,
    };
    running.current = run;
    previousKey.current = queryKey;
    setQuery(run.query);
    onQuery?.(run.query);
    const covered = reload ? Math.min(lastVisible.current + 1, paging.rows.length) : 0;
    send({ type: reload ? 'reloaded' : 'queryChanged', generation: run.generation });
    try {
      const page = await loadRows(source, run, covered);
      send({ type: 'pageLoaded', generation: run.generation, after: null, page });
      if (page.hasNextPage && !signal.aborted) await loadTotal(run, false);
    } catch (error) {
      if (!signal.aborted) send({ type: 'pageFailed', generation: run.generation, error });
    }
  });

  useEffect(() => {
    const abort = new AbortController();
    void start(abort.signal);
    return () => abort.abort();
  }, [queryKey, revision, attempt]);

  const loadNext = useCallback(
    async (current: Paging<Row>) => {
      const run = running.current;
      const after = current.endCursor;
      if (!run || after === null) return;
      dispatch({ type: 'nextRequested' });
      try {
        const page = await source.loadPage(run.query, { after, first: PAGE_SIZE, signal: run.signal });
        dispatch({ type: 'pageLoaded', generation: run.generation, after, page });
      } catch (error) {
        if (!run.signal.aborted) dispatch({ type: 'pageFailed', generation: run.generation, error });
      }
    },
    [source],
  );

  /** Told by the body which row is the last on screen. */
  const onVisible = useCallback(
    (last: number) => {
      lastVisible.current = last;
      if (needsNextPage(paging, last)) void loadNext(paging);
    },
    [paging, loadNext],
  );

  const refresh = useCallback(() => setAttempt((count) => count + 1), []);
  /** Tries again what failed: the first page, or the next one. */
  const retry = useCallback(() => {
    if (paging.outdated || paging.rows.length === 0) refresh();
    else void loadNext(paging);
  }, [paging, refresh, loadNext]);
  const countExactly = useCallback(async () => {
    const run = running.current;
    const total = run && (await source.loadTotal?.(run.query, { exact: true, signal: run.signal }).catch(() => undefined));
    if (run && total) dispatch({ type: 'totalLoaded', generation: run.generation, total });
  }, [source]);
  const updateRows = useCallback((rows: readonly Row[]) => dispatch({ type: 'rowsChanged', rows }), []);

  return { paging, query, onVisible, refresh, retry, countExactly, updateRows };
};
