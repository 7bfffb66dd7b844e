import { occurrencesOf, type SeriesTimes } from '../recurrence/index.js';
import { anOccurrence, aSeries, datesByDefinition } from '../testing/index.js';
import { planDifference, retimed, seriesRetimed } from './series.plan.js';

describe('another time of day', () => {
  test('each date keeps its own day, and the clock is read for each', () => {
    const series = aSeries({ wallStart: '2026-10-18T09:30' });
    const dates = [1, 2].map((n) => anOccurrence(n, {}, series));
    expect(retimed(dates, series, { wallTime: '01:30' })).toMatchObject([
      { wallStart: '2026-10-18T01:30', startsAt: '2026-10-18T00:30:00.000Z', clock: { kind: 'ONCE' } },
      { wallStart: '2026-10-25T01:30', startsAt: '2026-10-25T00:30:00.000Z', clock: { kind: 'TWICE' } },
    ]);
  });

  test('one that was moved on its own goes back to its day of the plan', () => {
    const moved = anOccurrence(2, { startsAt: '2026-12-09T15:00:00.000Z', endsAt: '2026-12-09T16:00:00.000Z', exception: true });
    expect(retimed([moved], aSeries(), { wallTime: '10:00' })[0]).toMatchObject({ startsAt: '2026-12-07T10:00:00.000Z' });
  });

  test('another length alone keeps the time', () => {
    expect(retimed([anOccurrence(1)], aSeries(), { durationMin: 90 })[0]).toMatchObject({
      wallStart: '2026-11-30T09:30',
      endsAt: '2026-11-30T11:00:00.000Z',
    });
    expect(retimed([anOccurrence(1)], aSeries(), {})[0]).toMatchObject({ endsAt: '2026-11-30T10:30:00.000Z' });
  });

  test('what is left out stays left out; a date that was added at another time of day keeps it', () => {
    const series = aSeries({ exdates: ['2026-12-07T09:30'], rdates: ['2026-12-08T09:30', '2026-12-09T18:00'] });
    expect(seriesRetimed(series, '10:15')).toEqual({
      ...series,
      wallStart: '2026-11-30T10:15',
      exdates: ['2026-12-07T10:15'],
      rdates: ['2026-12-08T10:15', '2026-12-09T18:00'],
    });
  });
});

describe('another rule', () => {
  const plan = (times: Partial<SeriesTimes>) => {
    const answer = occurrencesOf(aSeries(times), datesByDefinition);
    if ('refusals' in answer) throw new Error(JSON.stringify(answer.refusals));
    return answer.occurrences;
  };
  const existing = [1, 2, 3].map((n) => anOccurrence(n, n === 2 ? { state: 'SKIPPED' } : {}));

  test('keeps the dates that both have, and numbers new ones after the last', () => {
    const { kept, added, removed } = planDifference(existing, plan({ rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3' }));
    expect(kept.map(({ position }) => position)).toEqual([1, 3]);
    expect(added.map(({ position, wallStart }) => [position, wallStart])).toEqual([[4, '2026-12-28T09:30']]);
    expect(removed.map(({ position }) => position)).toEqual([2]);
  });

  test('the same rule changes nothing', () => {
    expect(planDifference(existing, plan({ rrule: 'FREQ=WEEKLY;COUNT=3' }))).toEqual({ kept: existing, added: [], removed: [] });
  });

  test('all dates of a new series are new', () => {
    const { added } = planDifference([], plan({ rrule: 'FREQ=WEEKLY;COUNT=2' }));
    expect(added.map(({ position }) => position)).toEqual([1, 2]);
  });
});
