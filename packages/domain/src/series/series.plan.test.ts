import { anOccurrence, aSeries } from '../testing/index.js';
import { retimed, seriesRetimed } from './series.plan.js';

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

  test('what is left out stays left out, what was added moves along', () => {
    const series = aSeries({ exdates: ['2026-12-07T09:30'], rdates: ['2026-12-08T09:30', '2026-12-09T18:00'] });
    expect(seriesRetimed(series, { wallTime: '10:15' })).toEqual({
      ...series,
      wallStart: '2026-11-30T10:15',
      exdates: ['2026-12-07T10:15'],
      rdates: ['2026-12-08T10:15', '2026-12-09T10:15'],
    });
  });
});

describe('another day of the week', () => {
  test('each date stays in its week, from Monday, and keeps its time of day', () => {
    const dates = [anOccurrence(1), anOccurrence(2)];
    const walls = (weekday: 'MO' | 'SU') => retimed(dates, aSeries(), { weekday }).map(({ wallStart }) => wallStart);
    expect(walls('SU')).toEqual(['2026-12-06T09:30', '2026-12-13T09:30']);
    expect(walls('MO')).toEqual(['2026-11-30T09:30', '2026-12-07T09:30']);
  });

  test.each([
    ['FREQ=WEEKLY;COUNT=10', 'FREQ=WEEKLY;COUNT=10'],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=10', 'FREQ=WEEKLY;BYDAY=TH;COUNT=10'],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10', null],
    ['FREQ=MONTHLY;COUNT=10', null],
  ])('of the rule %s it makes %s', (rrule, expected) => {
    expect(seriesRetimed(aSeries({ rrule }), { weekday: 'TH' })).toMatchObject({
      rrule: expected,
      wallStart: '2026-12-03T09:30',
    });
  });
});
