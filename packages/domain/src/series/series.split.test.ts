import type { Change } from '../kernel/index.js';
import { anOccurrence, aSeries, idOf } from '../testing/index.js';
import type { Series } from './series.js';
import { splitSeries } from './series.split.js';

const TAIL = idOf('series', 2);
const dates = (series: Series) => [1, 2, 3, 4].map((n) => anOccurrence(n, n === 4 ? { state: 'SKIPPED' } : {}, series));
const bookings = new Map([1, 2, 3].map((n) => [idOf('booking', n), { id: idOf('booking', n), version: 1 }]));

function split(over: Partial<Series>, n: number) {
  const series = aSeries({ rrule: 'FREQ=WEEKLY;COUNT=4', ...over });
  const all = dates(series);
  return splitSeries(bookings, series, all, all[n - 1]!, TAIL);
}
const setOf = (changes: readonly Change[], entity: string, id: string) => {
  const change = changes.find((one) => one.op === 'patch' && one.entity === entity && one.id === id);
  return change?.op === 'patch' ? change.set : undefined;
};

test('each part says how many dates it has, and the second which one it continues', () => {
  const { tail, dates: rest, changes, events } = split({}, 3)!;
  expect(tail).toMatchObject({
    id: TAIL,
    continuesId: idOf('series', 1),
    orderId: idOf('order', 1),
    rrule: 'FREQ=WEEKLY;COUNT=2',
  });
  expect(tail.wallStart).toBe('2026-12-14T09:30');
  expect(rest.map(({ position, seriesId }) => [position, seriesId])).toEqual([
    [3, TAIL],
    [4, TAIL],
  ]);
  expect(setOf(changes, 'booking_series', idOf('series', 1))).toMatchObject({ rrule: 'FREQ=WEEKLY;COUNT=2' });
  expect(setOf(changes, 'bookings', idOf('booking', 3))).toEqual({ seriesId: TAIL });
  expect(setOf(changes, 'bookings', idOf('booking', 2))).toBeUndefined();
  expect(setOf(changes, 'series_occurrences', idOf('occurrence', 4))).toEqual({ seriesId: TAIL });
  expect(events).toMatchObject([{ type: 'series.split', after: { continuedBy: TAIL, count: 2 } }]);
});

test('one that ends with a day ends before the date, and goes on to its day', () => {
  const { tail, changes } = split({ rrule: 'FREQ=WEEKLY;UNTIL=20261221' }, 2)!;
  expect(setOf(changes, 'booking_series', idOf('series', 1))).toMatchObject({ rrule: 'FREQ=WEEKLY;UNTIL=20261206' });
  expect(tail.rrule).toBe('FREQ=WEEKLY;UNTIL=20261221');
});

test('what is left out and added stays with its part', () => {
  const exdates = ['2026-12-07T09:30', '2026-12-21T09:30'];
  const { tail, changes } = split({ exdates, rdates: ['2026-12-14T09:30'] }, 3)!;
  expect(tail).toMatchObject({ exdates: ['2026-12-21T09:30'], wallStart: '2026-12-21T09:30', rrule: 'FREQ=WEEKLY;COUNT=1' });
  expect(setOf(changes, 'booking_series', idOf('series', 1))).toMatchObject({ exdates: ['2026-12-07T09:30'], rdates: [] });
});

test('from the first date on there is nothing to split', () => {
  expect(split({}, 1)).toBeNull();
});
