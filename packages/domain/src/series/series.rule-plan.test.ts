import { occurrencesOf, type SeriesTimes } from '../recurrence/index.js';
import { anOccurrence, aSeries, datesByDefinition, NOW } from '../testing/index.js';
import type { SeriesOccurrence } from './series.js';
import { ruleDifference } from './series.rule-plan.js';

const plan = (times: Partial<SeriesTimes>) => {
  const answer = occurrencesOf(aSeries(times), datesByDefinition);
  if ('refusals' in answer) throw new Error(JSON.stringify(answer.refusals));
  return answer.occurrences;
};
/** Three Mondays: 30 November, 7 and 14 December. */
const mondays = (over: Partial<SeriesOccurrence>[] = []) => [1, 2, 3].map((n) => anOccurrence(n, over[n - 1]));

function difference(
  dates: readonly SeriesOccurrence[],
  times: Partial<SeriesTimes>,
  { now = NOW, overwriteExceptions = false, frequency = 'WEEKLY' as 'WEEKLY' | 'MONTHLY' | 'YEARLY' } = {},
) {
  return ruleDifference(dates, plan(times), { frequency, now, overwriteExceptions }).map((one) => {
    const from = 'occurrence' in one ? one.occurrence.wallStart.slice(5, 10) : '';
    const to = 'to' in one && one.to ? one.to.wallStart.slice(5, 10) : '';
    return `${one.kind} ${from}>${to}`;
  });
}

describe('what another rule means for each date', () => {
  test('the same rule changes nothing', () => {
    expect(difference(mondays(), { rrule: 'FREQ=WEEKLY;COUNT=3' })).toEqual(['STAYS 11-30>', 'STAYS 12-07>', 'STAYS 12-14>']);
  });

  test('what both have stays, what is not in the new rule ends, what is new is added', () => {
    expect(difference(mondays(), { rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3' })).toEqual([
      ...['STAYS 11-30>', 'ENDS 12-07>', 'STAYS 12-14>', 'ADDED >12-28'],
    ]);
  });

  test('a date moves within its week; two of a week go in their order', () => {
    expect(difference(mondays(), { rrule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=3' })).toEqual([
      ...['MOVES 11-30>12-06', 'MOVES 12-07>12-13', 'MOVES 12-14>12-20'],
    ]);
    expect(difference(mondays(), { rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3' })).toEqual([
      ...['MOVES 11-30>12-01', 'MOVES 12-07>12-08', 'ENDS 12-14>', 'ADDED >12-03'],
    ]);
  });

  test('within its month or year where the rule is about those', () => {
    expect(difference(mondays(), { rrule: 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=2' }, { frequency: 'MONTHLY' })).toEqual([
      ...['ENDS 11-30>', 'MOVES 12-07>12-25', 'ENDS 12-14>', 'ADDED >01-29'],
    ]);
    const yearly = { rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24;COUNT=1' };
    expect(difference([anOccurrence(1)], yearly, { frequency: 'YEARLY' })).toEqual(['MOVES 11-30>12-24']);
  });

  test('another length moves what stays on its day', () => {
    expect(difference(mondays(), { rrule: 'FREQ=WEEKLY;COUNT=3', durationMin: 90 })).toEqual([
      ...['MOVES 11-30>11-30', 'MOVES 12-07>12-07', 'MOVES 12-14>12-14'],
    ]);
  });

  test('a date changed on its own keeps its time unless it is overwritten, and takes the place of the new one', () => {
    const dates = mondays([{}, { exception: true, startsAt: '2026-12-09T15:00:00.000Z' }]);
    const tuesdays = { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' };
    expect(difference(dates, tuesdays)).toEqual(['MOVES 11-30>12-01', 'EXCEPTION 12-07>12-08', 'MOVES 12-14>12-15']);
    expect(difference(dates, tuesdays, { overwriteExceptions: true })[1]).toBe('MOVES 12-07>12-08');
    expect(difference(dates, { rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=2' })[1]).toBe('EXCEPTION 12-07>');
  });

  test('what is not booked stays so, wherever it goes; a booked one of its week goes first', () => {
    const dates = mondays([{ state: 'SKIPPED' }, { state: 'CANCELLED' }]);
    expect(difference(dates, { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' })).toEqual([
      ...['WAITS 11-30>12-01', 'WAITS 12-07>12-08', 'MOVES 12-14>12-15'],
    ]);
    const two = [anOccurrence(1, { state: 'SKIPPED' }), anOccurrence(2, { wallStart: '2026-12-02T09:30' })];
    expect(difference(two, { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1' })).toEqual(['WAITS 11-30>', 'MOVES 12-02>12-01']);
  });

  test('a date that the plan leaves out ends, and one that is new is kept as left out', () => {
    const rrule = 'FREQ=WEEKLY;COUNT=4';
    const exdates = ['2026-12-07T09:30', '2026-12-21T09:30'];
    expect(difference(mondays(), { rrule, exdates })).toEqual([
      ...['STAYS 11-30>', 'ENDS 12-07>', 'STAYS 12-14>', 'ADDED >12-21'],
    ]);
  });

  test('the past stays as it is, takes the place of its week, and nothing moves into it', () => {
    const now = '2026-12-09T12:00:00.000Z';
    expect(difference(mondays(), { rrule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=3' }, { now })).toEqual([
      ...['PAST 11-30>', 'PAST 12-07>', 'MOVES 12-14>12-18'],
    ]);
    const fridays = [anOccurrence(1, { wallStart: '2026-12-11T09:30' })];
    expect(difference(fridays, { wallStart: '2026-12-07T09:30', rrule: 'FREQ=WEEKLY;COUNT=1' }, { now })).toEqual([
      'STAYS 12-11>',
    ]);
  });
});
