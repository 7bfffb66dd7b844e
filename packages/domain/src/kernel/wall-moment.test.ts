import { instantOfWall } from './wall-moment.js';

const at = (date: string, time: string, timeZone: string, fold?: 'FIRST' | 'SECOND') =>
  instantOfWall({ date, time, timeZone, fold }, ['startsAtLocal']);

test.each([
  ['2026-11-23', '09:30', 'Europe/London', undefined, '2026-11-23T09:30:00.000Z', false],
  ['2026-10-25', '01:30', 'Europe/London', undefined, '2026-10-25T00:30:00.000Z', true],
  ['2026-10-25', '01:30', 'Europe/London', 'FIRST', '2026-10-25T00:30:00.000Z', true],
  ['2026-10-25', '01:30', 'Europe/London', 'SECOND', '2026-10-25T01:30:00.000Z', true],
  ['2026-11-23', '09:30', 'Europe/London', 'SECOND', '2026-11-23T09:30:00.000Z', false],
  // Half an hour only.
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', 'SECOND', '2026-04-04T15:15:00.000Z', true],
] as const)('%s %s in %s, %s: %s', (date, time, zone, fold, instant, twice) =>
  expect(at(date, time, zone, fold)).toEqual({ instant, twice, refusals: [] }),
);

test('a time that the clocks skip is refused with what they show instead', () =>
  expect(at('2026-03-29', '01:30', 'Europe/London').refusals).toMatchObject([
    { code: 'TIME_SKIPPED', path: ['startsAtLocal'], details: { next: '2026-03-29T01:30:00.000Z' } },
  ]));

test.each([
  ['2026-02-30', '09:30', 'Europe/London', 'date'],
  ['2026-02-20', '24:00', 'Europe/London', 'time'],
  ['2026-02-20', '9:30', 'Europe/London', 'time'],
  ['2026-02-20', '09:30', 'Europe/Atlantis', 'timeZone'],
])('%s %s in %s has a %s that is none', (date, time, zone, part) =>
  expect(at(date, time, zone).refusals).toMatchObject([{ code: 'INVALID_VALUE', path: ['startsAtLocal', part] }]),
);
