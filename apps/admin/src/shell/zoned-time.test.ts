import { instantOf, localParts, plusMinutes } from './zoned-time.js';

test.each([
  ['an hour of winter', '2026-11-23', '10:00', 'Europe/London', '2026-11-23T10:00:00.000Z'],
  ['an hour of summer', '2026-07-01', '10:00', 'Europe/London', '2026-07-01T09:00:00.000Z'],
  ['east of the date line', '2026-11-23', '00:30', 'Pacific/Apia', '2026-11-22T11:30:00.000Z'],
  ['half an hour off', '2026-11-23', '10:00', 'Asia/Kolkata', '2026-11-23T04:30:00.000Z'],
  ['the day clocks go forward, before', '2026-03-29', '00:30', 'Europe/London', '2026-03-29T00:30:00.000Z'],
  ['the day clocks go forward, after', '2026-03-29', '02:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
  ['a time that is skipped is later', '2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
  ['a time that comes twice is the first', '2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
  ['the day clocks go back, after', '2026-10-25', '02:30', 'Europe/London', '2026-10-25T02:30:00.000Z'],
])('%s', (_, day, time, timeZone, instant) => {
  expect(instantOf(day, time, timeZone)).toBe(instant);
});

test('reads the clock of a zone', () => {
  expect(localParts('2026-07-01T22:45:00.000Z', 'Europe/Berlin')).toEqual({ day: '2026-07-02', time: '00:45' });
});

test('minutes pass alike on every clock', () => {
  expect(plusMinutes('2026-03-29T00:30:00.000Z', 90)).toBe('2026-03-29T02:00:00.000Z');
});
