import fc from 'fast-check';
import { addDays, dayOfInstant, firstOfMonth, firstOfWeek, isDay, isInstant, startOfDay } from './zoned-day.js';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

describe('the start of a day', () => {
  it('is the first instant that the zone calls that day', () => {
    const days = fc.integer({ min: -3650, max: 20000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const start = Date.parse(startOfDay(day, zone));
        const first = dayOfInstant(new Date(start), zone);
        fc.pre(first === day);
        expect(dayOfInstant(new Date(start - 1000), zone) < day).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', 'Europe/London', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', 'Europe/London', '2026-10-26T00:00:00.000Z'],
    // Clocks went from 23:59:59 to 01:00: the day begins at 01:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // Samoa left out 30 December 2011: what would be its start is the start of the 31st.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('of %s in %s is %s', (day, zone, instant) => {
    expect(startOfDay(day, zone)).toBe(instant);
  });
});

describe('days', () => {
  it('are counted across months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(firstOfWeek('2026-11-22')).toBe('2026-11-16');
    expect(firstOfWeek('2026-11-23')).toBe('2026-11-23');
    expect(firstOfMonth('2026-12-31', 1)).toBe('2027-01-01');
    expect(firstOfMonth('2026-03-31', -1)).toBe('2026-02-01');
  });

  it('are told from what only looks like them', () => {
    expect(['2026-02-29', '2026-13-01', '26-01-01', '', null, 5].filter(isDay)).toEqual([]);
    expect(['2026-11-23', '2026-11-23T09:00', '2026-11-23T25:00:00Z'].filter(isInstant)).toEqual([]);
    expect(['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.123+01:00'].filter(isInstant)).toHaveLength(2);
  });
});
