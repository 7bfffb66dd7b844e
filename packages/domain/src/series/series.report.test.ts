import { type Refusal, refusal } from '../kernel/index.js';
import { occurrencesOf, type SeriesTimes } from '../recurrence/index.js';
import { aSeries, datesByDefinition } from '../testing/index.js';
import { reportSeries } from './series.report.js';

const planned = (times: Partial<SeriesTimes>) => {
  const answer = occurrencesOf(aSeries(times), datesByDefinition);
  if ('refusals' in answer) throw new Error(JSON.stringify(answer.refusals));
  return answer.occurrences;
};
const free = (): Refusal[] => [];
const taken = refusal('RESOURCE_TAKEN', ['startsAt'], { reference: 'BW-RIVAL1' });
/** Somebody else has these starting times. */
const takenAt =
  (...instants: string[]) =>
  ({ startsAt }: { startsAt: string }): Refusal[] =>
    instants.includes(startsAt) ? [taken] : [];

describe('before a series is saved', () => {
  test('each date says what the clock does to it', () => {
    const nightly = { wallStart: '2026-10-24T01:30', rrule: 'FREQ=DAILY;COUNT=2' };
    const report = reportSeries(planned(nightly), free);
    expect(report).toMatchObject({ bookCount: 2, clockChangeCount: 1, canSave: true });
    expect(report.occurrences[1]).toMatchObject({
      wallStart: '2026-10-25T01:30',
      clock: { kind: 'TWICE', second: '2026-10-25T01:30:00.000Z' },
      outcome: 'BOOK',
    });
    const without = planned({ ...nightly, exdates: ['2026-10-25T01:30'] });
    expect(reportSeries(without, free)).toMatchObject({ bookCount: 1, clockChangeCount: 0 });
  });

  test('each date says what is in its way, and nothing can be saved', () => {
    const asked: string[][] = [];
    const occurrences = planned({ rrule: 'FREQ=WEEKLY;COUNT=3' });
    const report = reportSeries(occurrences, ({ startsAt, endsAt }) => {
      asked.push([startsAt, endsAt]);
      return takenAt('2026-12-07T09:30:00.000Z')({ startsAt });
    });
    expect(asked).toEqual(occurrences.map(({ startsAt, endsAt }) => [startsAt, endsAt]));
    expect(report).toMatchObject({ bookCount: 2, skipCount: 0, conflictCount: 1, canSave: false });
    expect(report.occurrences.map(({ outcome }) => outcome)).toEqual(['BOOK', 'CONFLICT', 'BOOK']);
    expect(report.occurrences[1]?.problems).toEqual([taken]);
  });

  test('dates in conflict are skipped when that is wanted, and keep their reason', () => {
    const occurrences = planned({ rrule: 'FREQ=WEEKLY;COUNT=3' });
    const report = reportSeries(occurrences, takenAt('2026-12-07T09:30:00.000Z'), { skipConflicts: true });
    expect(report).toMatchObject({ bookCount: 2, skipCount: 1, conflictCount: 0, canSave: true });
    expect(report.occurrences[1]).toMatchObject({ outcome: 'SKIP', skipReason: 'RESOURCE_TAKEN', problems: [taken] });
  });

  test('a date that is left out is not looked at, and is kept', () => {
    const occurrences = planned({ rrule: 'FREQ=WEEKLY;COUNT=2', exdates: ['2026-12-07T09:30'] });
    const report = reportSeries(occurrences, takenAt('2026-12-07T09:30:00.000Z'));
    expect(report).toMatchObject({ bookCount: 1, skipCount: 1, conflictCount: 0, clockChangeCount: 0, canSave: true });
    expect(report.occurrences[1]).toMatchObject({ position: 2, outcome: 'SKIP', skipReason: 'LEFT_OUT', problems: [] });
  });

  test('when all is skipped there is nothing to save', () => {
    const all = reportSeries(planned({ rrule: 'FREQ=WEEKLY;COUNT=2' }), () => [taken], { skipConflicts: true });
    expect(all).toMatchObject({ bookCount: 0, skipCount: 2, canSave: false });
  });

  test('a series is not in its own way', () => {
    const long = { rrule: 'FREQ=DAILY;COUNT=4', durationMin: 25 * 60 };
    const report = reportSeries(planned(long), free);
    expect(report.occurrences.map(({ outcome }) => outcome)).toEqual(['BOOK', 'CONFLICT', 'BOOK', 'CONFLICT']);
    expect(report.occurrences[1]?.problems).toEqual([
      refusal('RESOURCE_TAKEN', ['startsAt'], { position: 1, wallStart: '2026-11-30T09:30' }),
    ]);
    expect(reportSeries(planned({ ...long, durationMin: 24 * 60 }), free).canSave).toBe(true);
  });

  test('two dates that a clock change brings together are told', () => {
    const samoa = { timeZone: 'Pacific/Apia', wallStart: '2011-12-30T10:00', rrule: 'FREQ=DAILY;COUNT=2' };
    expect(occurrencesOf(aSeries(samoa), datesByDefinition)).toMatchObject({ refusals: [{ code: 'TIME_SKIPPED' }] });
    const report = reportSeries(planned({ ...samoa, wallStart: '2011-12-29T10:00', rrule: 'FREQ=DAILY;COUNT=3' }), free);
    expect(report.occurrences.map(({ outcome, clock }) => [outcome, clock.kind])).toEqual([
      ['BOOK', 'ONCE'],
      ['BOOK', 'SKIPPED'],
      ['CONFLICT', 'ONCE'],
    ]);
  });
});
