import { anOccurrence, idOf, NOW } from '../testing/index.js';
import type { SeriesOccurrence } from './series.js';
import { type SeriesScope, selectOccurrences } from './series.scope.js';

/** Ten weeks from next Monday: the third was moved on its own, the fifth skipped, the seventh cancelled. */
const occurrences = Array.from({ length: 10 }, (_, i) => i + 1).map((n) =>
  anOccurrence(n, n === 3 ? { exception: true } : n === 5 ? { state: 'SKIPPED' } : n === 7 ? { state: 'CANCELLED' } : {}),
);
const id = (n: number) => idOf('occurrence', n);
const numbers = (list: readonly SeriesOccurrence[]) => list.map(({ position }) => position);

function select(scope: SeriesScope, options: Partial<Parameters<typeof selectOccurrences>[2]> = {}) {
  const answer = selectOccurrences([...occurrences].reverse(), scope, { now: NOW, ...options });
  if ('refusals' in answer) return answer.refusals.map(({ code, path, details }) => ({ code, path, details }));
  const { changed, kept, past, unbooked } = answer.selection;
  return { changed: numbers(changed), kept: numbers(kept), past: numbers(past), unbooked: numbers(unbooked) };
}

describe('which dates a change is for', () => {
  test('this one', () => {
    expect(select({ kind: 'THIS', occurrenceId: id(4) })).toEqual({ changed: [4], kept: [], past: [], unbooked: [] });
  });

  test('this and following', () => {
    const scope: SeriesScope = { kind: 'THIS_AND_FOLLOWING', occurrenceId: id(4) };
    expect(select(scope)).toEqual({ changed: [4, 6, 8, 9, 10], kept: [], past: [], unbooked: [5, 7] });
  });

  test('those selected, in the order of the series', () => {
    const scope: SeriesScope = { kind: 'SELECTED', occurrenceIds: [id(9), id(2), id(5)] };
    expect(select(scope)).toEqual({ changed: [2, 9], kept: [], past: [], unbooked: [5] });
  });

  test('all', () => {
    expect(select({ kind: 'ALL' }, { overwriteExceptions: true })).toEqual({
      changed: [1, 2, 3, 4, 6, 8, 9, 10],
      kept: [],
      past: [],
      unbooked: [5, 7],
    });
  });
});

describe('a date that was changed on its own is never overwritten silently', () => {
  const third = { id: id(3), position: 3, wallStart: '2026-12-14T09:30', startsAt: '2026-12-14T09:30:00.000Z' };
  const asks = [{ code: 'SERIES_EXCEPTIONS_KEPT', path: ['overwriteExceptions'], details: { occurrences: [third] } }];
  const scopes: SeriesScope[] = [
    { kind: 'ALL' },
    { kind: 'THIS_AND_FOLLOWING', occurrenceId: id(2) },
    { kind: 'THIS_AND_FOLLOWING', occurrenceId: id(3) },
    { kind: 'SELECTED', occurrenceIds: [id(3), id(4)] },
  ];

  test.each(scopes)('$kind asks what is to become of it', (scope) => {
    expect(select(scope)).toEqual(asks);
    expect(select(scope, { overwriteExceptions: null })).toEqual(asks);
  });

  test.each(scopes)('$kind keeps it when told so', (scope) => {
    const selected = select(scope, { overwriteExceptions: false });
    expect(selected).toMatchObject({ kept: [3], changed: expect.not.arrayContaining([3]) });
  });

  test.each(scopes)('$kind changes it when told so', (scope) => {
    const selected = select(scope, { overwriteExceptions: true });
    expect(selected).toMatchObject({ kept: [], changed: expect.arrayContaining([3]) });
  });

  test('asked for by itself it is meant', () => {
    expect(select({ kind: 'THIS', occurrenceId: id(3) })).toMatchObject({ changed: [3], kept: [] });
  });

  test('keeping the only one leaves nothing to change', () => {
    const only: SeriesScope = { kind: 'SELECTED', occurrenceIds: [id(3)] };
    expect(select(only, { overwriteExceptions: false })).toEqual([{ code: 'NOTHING_SELECTED', path: ['scope'] }]);
  });
});

describe('the past stays', () => {
  const now = '2026-12-07T09:30:00.000Z';

  test('all and following are those that have not begun', () => {
    expect(select({ kind: 'ALL' }, { now, overwriteExceptions: false })).toMatchObject({
      changed: [4, 6, 8, 9, 10],
      past: [1, 2],
    });
    const following: SeriesScope = { kind: 'THIS_AND_FOLLOWING', occurrenceId: id(2) };
    expect(select(following, { now, overwriteExceptions: false })).toMatchObject({ changed: [4, 6, 8, 9, 10], past: [2] });
  });

  test('one that is named can be changed afterwards', () => {
    expect(select({ kind: 'THIS', occurrenceId: id(1) }, { now })).toMatchObject({ changed: [1], past: [] });
    expect(select({ kind: 'SELECTED', occurrenceIds: [id(1), id(4)] }, { now })).toMatchObject({ changed: [1, 4], past: [] });
  });

  test('after the last there is nothing left', () => {
    expect(select({ kind: 'ALL' }, { now: '2027-06-01T00:00:00.000Z' })).toEqual([{ code: 'NOTHING_SELECTED', path: ['scope'] }]);
  });
});

describe('nothing to change', () => {
  test.each<[SeriesScope, string, string[]]>([
    [{ kind: 'THIS', occurrenceId: id(5) }, 'NOTHING_SELECTED', ['scope']],
    [{ kind: 'SELECTED', occurrenceIds: [] }, 'NOTHING_SELECTED', ['scope']],
    [{ kind: 'THIS', occurrenceId: id(11) }, 'NOT_FOUND', ['scope', 'occurrenceId']],
    [{ kind: 'THIS_AND_FOLLOWING', occurrenceId: id(11) }, 'NOT_FOUND', ['scope', 'occurrenceId']],
    [{ kind: 'SELECTED', occurrenceIds: [id(1), id(11)] }, 'NOT_FOUND', ['scope', 'occurrenceIds', '1']],
  ])('%j', (scope, code, path) => expect(select(scope)).toMatchObject([{ code, path }]));
});
