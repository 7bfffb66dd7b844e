import fc from 'fast-check';
import { emptyPaging, needsNextPage, type Paging, type PagingAction, pagingReducer } from './paging.reducer.js';

const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => ({ id: String(from + index) }));
const page = (from: number, to: number, end = 300) => ({ rows: rows(from, to), endCursor: String(to), hasNextPage: to < end });
const play = (...actions: PagingAction[]): Paging => actions.reduce<Paging>(pagingReducer, emptyPaging());
const first: PagingAction[] = [
  { type: 'queryChanged', generation: 1 },
  { type: 'pageLoaded', generation: 1, after: null, page: page(0, 100) },
];

describe('pages', () => {
  it('are appended as they come, until there are no more', () => {
    const paging = play(
      ...first,
      { type: 'nextRequested' },
      { type: 'pageLoaded', generation: 1, after: '100', page: page(100, 200) },
      { type: 'pageLoaded', generation: 1, after: '200', page: page(200, 300) },
    );
    expect(paging.rows.map((row) => Number(row.id))).toEqual(Array.from({ length: 300 }, (_, index) => index));
    expect(paging).toMatchObject({ hasNextPage: false, status: 'ready', total: { count: 300, capped: false } });
  });

  it('are asked for near the end, once, and never while something is under way', () => {
    const paging = play(...first);
    expect(needsNextPage(paging, 30)).toBe(false);
    expect(needsNextPage(paging, 60)).toBe(true);
    expect(needsNextPage(pagingReducer(paging, { type: 'nextRequested' }), 99)).toBe(false);
    expect(needsNextPage(pagingReducer(paging, { type: 'queryChanged', generation: 2 }), 99)).toBe(false);
    expect(needsNextPage(pagingReducer(paging, { type: 'pageFailed', generation: 1, error: 'x' }), 99)).toBe(false);
  });

  it('that answer the same request twice are taken once', () => {
    const twice: PagingAction = { type: 'pageLoaded', generation: 1, after: '100', page: page(100, 200) };
    expect(play(...first, twice, twice).rows).toHaveLength(200);
  });

  it('show a row once that moved while they were read', () => {
    const paging = play(...first, { type: 'pageLoaded', generation: 1, after: '100', page: page(95, 195) });
    expect(paging.rows).toHaveLength(195);
  });

  it('that never move on are the last', () => {
    const stuck = { rows: [], endCursor: '100', hasNextPage: true };
    expect(play(...first, { type: 'pageLoaded', generation: 1, after: '100', page: stuck }).hasNextPage).toBe(false);
  });
});

describe('another query', () => {
  it('keeps the old rows on show until the new ones are there', () => {
    const changed = play(...first, { type: 'queryChanged', generation: 2 });
    expect(changed).toMatchObject({ outdated: true, status: 'first' });
    expect(changed.rows).toHaveLength(100);
    const loaded = pagingReducer(changed, { type: 'pageLoaded', generation: 2, after: null, page: page(500, 510, 510) });
    expect(loaded.rows.map((row) => row.id)).toEqual(rows(500, 510).map((row) => row.id));
    expect(loaded.outdated).toBe(false);
  });

  it('forgets the total; the same query again keeps it', () => {
    const counted = play(...first, { type: 'totalLoaded', generation: 1, total: { count: 10000, capped: true } });
    expect(pagingReducer(counted, { type: 'queryChanged', generation: 2 }).total).toBeUndefined();
    expect(pagingReducer(counted, { type: 'reloaded', generation: 2 }).total).toEqual({ count: 10000, capped: true });
  });

  it('ignores whatever still comes for an older one, in any order', () => {
    const stale = fc.oneof(
      fc.record({
        type: fc.constant('pageLoaded' as const),
        generation: fc.constantFrom(0, 1, 2),
        after: fc.constantFrom(null, '100'),
        page: fc.constant(page(900, 950)),
      }),
      fc.record({ type: fc.constant('pageFailed' as const), generation: fc.constantFrom(0, 1, 2), error: fc.constant('late') }),
      fc.record({
        type: fc.constant('totalLoaded' as const),
        generation: fc.constantFrom(0, 1, 2),
        total: fc.constant({ count: 1, capped: false }),
      }),
    );
    fc.assert(
      fc.property(fc.array(stale), fc.array(stale), (before, after) => {
        const started = play(...first, { type: 'queryChanged', generation: 3 });
        const waiting = before.reduce<Paging>(pagingReducer, started);
        expect(waiting).toEqual(started);
        const loaded = pagingReducer(waiting, { type: 'pageLoaded', generation: 3, after: null, page: page(0, 100) });
        expect(after.reduce<Paging>(pagingReducer, loaded)).toEqual(loaded);
      }),
    );
  });

  it('does not append a page to rows that are outdated', () => {
    const changed = play(...first, { type: 'queryChanged', generation: 2 });
    expect(pagingReducer(changed, { type: 'pageLoaded', generation: 2, after: '100', page: page(100, 200) })).toBe(changed);
  });
});

it('a changed row takes its place', () => {
  const paging = play(...first, { type: 'rowsChanged', rows: [{ id: '7', status: 'CONFIRMED' }] });
  expect(paging.rows[7]).toEqual({ id: '7', status: 'CONFIRMED' });
  expect(paging.rows).toHaveLength(100);
});
