import { datesByDefinition } from '../testing/index.js';
import { occurrencesOf } from './occurrences.js';
import type { DatesOfPattern } from './rule.js';
import type { SeriesTimes } from './series-times.js';

const weekly: SeriesTimes = {
  wallStart: '2026-10-11T09:30',
  timeZone: 'Europe/London',
  durationMin: 60,
  rrule: 'FREQ=WEEKLY;COUNT=4',
  exdates: [],
  rdates: [],
};

const series = (changes: Partial<SeriesTimes>, datesOf: DatesOfPattern = datesByDefinition) =>
  occurrencesOf({ ...weekly, ...changes }, datesOf);

function occurrences(changes: Partial<SeriesTimes>) {
  const planned = series(changes);
  if ('refusals' in planned) throw new Error(JSON.stringify(planned.refusals));
  return planned.occurrences;
}
const walls = (changes: Partial<SeriesTimes>) => occurrences(changes).map(({ wallStart }) => wallStart);
const refusals = (changes: Partial<SeriesTimes>, datesOf?: DatesOfPattern) => {
  const planned = series(changes, datesOf);
  return 'refusals' in planned ? planned.refusals.map(({ code, path, details }) => ({ code, path, details })) : [];
};
/** Fails when a date is worked out. */
const never: DatesOfPattern = () => {
  throw new Error('worked out');
};

describe('a series keeps its time on the wall', () => {
  test('when the clocks go back it is still half past nine', () => {
    expect(occurrences({}).map(({ wallStart, startsAt, endsAt }) => [wallStart, startsAt, endsAt])).toEqual([
      ['2026-10-11T09:30', '2026-10-11T08:30:00.000Z', '2026-10-11T09:30:00.000Z'],
      ['2026-10-18T09:30', '2026-10-18T08:30:00.000Z', '2026-10-18T09:30:00.000Z'],
      ['2026-10-25T09:30', '2026-10-25T09:30:00.000Z', '2026-10-25T10:30:00.000Z'],
      ['2026-11-01T09:30', '2026-11-01T09:30:00.000Z', '2026-11-01T10:30:00.000Z'],
    ]);
  });

  test('a time that exists twice is its first, and says so', () => {
    const [before, twice] = occurrences({ wallStart: '2026-10-24T01:30', rrule: 'FREQ=DAILY;COUNT=2' });
    expect(before).toMatchObject({ startsAt: '2026-10-24T00:30:00.000Z', clock: { kind: 'ONCE' } });
    expect(twice).toMatchObject({
      wallStart: '2026-10-25T01:30',
      startsAt: '2026-10-25T00:30:00.000Z',
      clock: { kind: 'TWICE', second: '2026-10-25T01:30:00.000Z' },
    });
  });

  test('a time that is skipped moves on, says so, and the next is on its own time again', () => {
    const [, skipped, after] = occurrences({ wallStart: '2026-03-28T01:30', rrule: 'FREQ=DAILY;COUNT=3' });
    expect(skipped).toMatchObject({
      wallStart: '2026-03-29T01:30',
      startsAt: '2026-03-29T01:30:00.000Z',
      clock: { kind: 'SKIPPED', shows: '2026-03-29T02:30', movedByMin: 60 },
    });
    expect(after).toMatchObject({ wallStart: '2026-03-30T01:30', startsAt: '2026-03-30T00:30:00.000Z', clock: { kind: 'ONCE' } });
  });

  test('where the clocks change by half an hour, half an hour is said', () => {
    const daily = { timeZone: 'Australia/Lord_Howe', rrule: 'FREQ=DAILY;COUNT=2' };
    expect(occurrences({ ...daily, wallStart: '2026-04-04T01:45' })[1]?.clock).toEqual({
      kind: 'TWICE',
      second: '2026-04-04T15:15:00.000Z',
    });
    expect(occurrences({ ...daily, wallStart: '2026-10-03T02:15' })[1]?.clock).toEqual({
      kind: 'SKIPPED',
      shows: '2026-10-04T02:45',
      movedByMin: 30,
    });
  });

  test('where a whole day was skipped, its date moves on by a day', () => {
    const days = occurrences({ timeZone: 'Pacific/Apia', wallStart: '2011-12-29T10:00', rrule: 'FREQ=DAILY;COUNT=3' });
    expect(days.map(({ startsAt, clock }) => [startsAt, clock.kind])).toEqual([
      ['2011-12-29T20:00:00.000Z', 'ONCE'],
      ['2011-12-30T20:00:00.000Z', 'SKIPPED'],
      ['2011-12-30T20:00:00.000Z', 'ONCE'],
    ]);
    expect(days[1]?.clock).toMatchObject({ shows: '2011-12-31T10:00', movedByMin: 1440 });
  });

  test('an hour is an hour, also in the night of the change', () => {
    const [night] = occurrences({ wallStart: '2026-10-25T00:30', durationMin: 120, rrule: null });
    expect(night).toMatchObject({ startsAt: '2026-10-24T23:30:00.000Z', endsAt: '2026-10-25T01:30:00.000Z' });
  });
});

describe('dates left out and dates added', () => {
  test('one that is left out is kept, keeps its number and is not replaced', () => {
    const found = occurrences({ exdates: ['2026-10-18T09:30', '2027-01-01T00:00'] });
    expect(found.map(({ position, excluded }) => [position, excluded])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });

  test('one that is added takes its place in the order and does not count for COUNT', () => {
    expect(walls({ rdates: ['2026-10-12T15:00', '2026-10-18T09:30'] })).toEqual([
      '2026-10-11T09:30',
      '2026-10-12T15:00',
      '2026-10-18T09:30',
      '2026-10-25T09:30',
      '2026-11-01T09:30',
    ]);
  });

  test('without a rule the dates are the first and those chosen', () => {
    expect(walls({ rrule: null, rdates: ['2026-11-20T08:00', '2026-10-30T17:00'] })).toEqual([
      '2026-10-11T09:30',
      '2026-10-30T17:00',
      '2026-11-20T08:00',
    ]);
  });

  test('leaving all out leaves no series', () => {
    expect(refusals({ rrule: null, exdates: [weekly.wallStart] })).toEqual([{ code: 'SERIES_EMPTY', path: ['exdates'] }]);
  });
});

describe('UNTIL is inclusive', () => {
  test.each([
    ['a day, to its end', '20261025', 3],
    ['a day before the next', '20261031', 3],
    ['a wall time', '20261025T093000', 3],
    ['a wall time just before', '20261025T092959', 2],
    ['an instant', '20261025T093000Z', 3],
    ['an instant just before', '20261025T092959Z', 2],
    ['an instant in summer, when London is an hour ahead', '20261018T083000Z', 2],
    ['an instant just before, in summer', '20261018T082959Z', 1],
  ])('%s', (_, until, count) => expect(walls({ rrule: `FREQ=WEEKLY;UNTIL=${until}` })).toHaveLength(count));

  test('an instant that is another day on the wall', () => {
    const auckland = { timeZone: 'Pacific/Auckland', wallStart: '2026-11-02T09:00' };
    expect(walls({ ...auckland, rrule: 'FREQ=DAILY;UNTIL=20261103T200000Z' })).toHaveLength(3);
  });

  test('before the start it is nonsense', () => {
    for (const until of ['20261010', '20261011T092900', '20261011T082959Z']) {
      expect(refusals({ rrule: `FREQ=WEEKLY;UNTIL=${until}` })).toEqual([
        { code: 'INVALID_RRULE', path: ['rrule'], details: { part: 'UNTIL', problem: 'BEFORE_START' } },
      ]);
    }
  });
});

describe('limits', () => {
  const tooLong = [{ code: 'SERIES_TOO_LONG', path: ['rrule'], details: { most: 500, mostYears: 20 } }];

  test('a million occurrences are refused before one is worked out', () => {
    expect(refusals({ rrule: 'FREQ=DAILY;COUNT=1000000' }, never)[0]?.code).toBe('SERIES_TOO_LONG');
    expect(refusals({ rrule: 'FREQ=DAILY;UNTIL=99991231T235959Z' }, never)).toEqual(tooLong);
    expect(refusals({ rrule: 'FREQ=YEARLY;UNTIL=20461012' }, never)).toEqual(tooLong);
  });

  test('nobody is asked for more than one date too many', () => {
    const asked: number[] = [];
    expect(
      refusals({ rrule: 'FREQ=DAILY;UNTIL=20460101' }, (question) => {
        asked.push(question.atMost);
        return datesByDefinition(question);
      }),
    ).toEqual(tooLong);
    expect(asked).toEqual([501]);
  });

  test('500 dates are a series, 501 are not', () => {
    expect(walls({ rrule: 'FREQ=DAILY;UNTIL=20280222' })).toHaveLength(500);
    expect(refusals({ rrule: 'FREQ=DAILY;UNTIL=20280223' })).toEqual(tooLong);
    expect(refusals({ rrule: 'FREQ=DAILY;COUNT=500', rdates: ['2026-10-11T12:00'] })).toEqual([
      { code: 'SERIES_TOO_LONG', path: ['rdates'], details: { most: 500, count: 501 } },
    ]);
  });

  test('a count that takes more than 20 years is too long, one that never comes is empty', () => {
    expect(walls({ rrule: 'FREQ=YEARLY;COUNT=20' })).toHaveLength(20);
    expect(refusals({ rrule: 'FREQ=YEARLY;COUNT=22' })).toEqual(tooLong);
    expect(refusals({ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1' })).toEqual([
      { code: 'SERIES_EMPTY', path: ['rrule'], details: undefined },
    ]);
    expect(refusals({ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20300101' })[0]?.code).toBe('SERIES_EMPTY');
  });

  test('long lists are refused by their length', () => {
    const many = Array.from({ length: 501 }, () => 'nonsense');
    expect(refusals({ exdates: many, rdates: many }, never).map(({ code, path }) => [code, path[0]])).toEqual([
      ['SERIES_TOO_LONG', 'exdates'],
      ['SERIES_TOO_LONG', 'rdates'],
    ]);
  });
});

describe('times that cannot be', () => {
  test.each<[Partial<SeriesTimes>, string, string[]]>([
    [{ wallStart: '2026-02-30T09:00' }, 'INVALID_VALUE', ['wallStart']],
    [{ wallStart: '2026-10-11T24:00' }, 'INVALID_VALUE', ['wallStart']],
    [{ wallStart: '2026-10-11 09:00' }, 'INVALID_VALUE', ['wallStart']],
    [{ wallStart: '9999-12-31T09:00' }, 'INVALID_VALUE', ['wallStart']],
    [{ timeZone: 'Europe/Atlantis' }, 'INVALID_VALUE', ['timeZone']],
    [{ durationMin: 0 }, 'END_NOT_AFTER_START', ['durationMin']],
    [{ durationMin: -30 }, 'END_NOT_AFTER_START', ['durationMin']],
    [{ durationMin: 30.5 }, 'INVALID_VALUE', ['durationMin']],
    [{ durationMin: Number.NaN }, 'INVALID_VALUE', ['durationMin']],
    [{ durationMin: 40_321 }, 'INVALID_VALUE', ['durationMin']],
    [{ exdates: ['2026-10-18'] }, 'INVALID_VALUE', ['exdates', '0']],
    [{ rdates: ['2026-10-30T09:00', 'soon'] }, 'INVALID_VALUE', ['rdates', '1']],
    [{ rdates: ['2026-10-10T09:00'] }, 'INVALID_VALUE', ['rdates', '0']],
    [{ wallStart: '2027-03-28T01:30' }, 'TIME_SKIPPED', ['wallStart']],
    [{ rdates: ['2027-03-28T01:00'] }, 'TIME_SKIPPED', ['rdates', '0']],
    [{ rrule: 'FREQ=HOURLY;COUNT=3' }, 'INVALID_RRULE', ['rrule']],
  ])('%j', (changes, code, path) => {
    expect(refusals(changes, never).map((refusal) => [refusal.code, refusal.path])).toEqual([[code, path]]);
  });

  test('the path begins where the series is in the input', () => {
    const planned = occurrencesOf({ ...weekly, durationMin: 0 }, never, ['input', 'series']);
    expect('refusals' in planned && planned.refusals[0]?.path).toEqual(['input', 'series', 'durationMin']);
  });
});
