import { formatDay, formatInstant, formatTime, formatTimeRange } from './time.js';

const london = { timeZone: 'Europe/London', locale: 'en-GB', now: '2026-11-21T09:00:00.000Z' };

test('an instant is read in the zone it is asked for, on both sides of the change of clocks', () => {
  expect(formatInstant('2026-10-24T09:00:00.000Z', london)).toBe('Sat 24 Oct, 10:00');
  expect(formatInstant('2026-10-25T09:00:00.000Z', london)).toBe('Sun 25 Oct, 09:00');
  expect(formatInstant('2026-10-25T09:00:00.000Z', { ...london, timeZone: 'Asia/Tokyo' })).toBe('Sun 25 Oct, 18:00');
});

test('a date without a zone stays that date everywhere', () => {
  expect(formatDay('2026-11-23', { ...london, timeZone: 'America/Los_Angeles' })).toBe('Mon 23 Nov');
  expect(formatDay('2026-11-23', { ...london, length: 'long' })).toBe('Monday 23 November');
});

test('another year is said', () => {
  expect(formatDay('2027-01-04T10:00:00.000Z', london)).toBe('Mon, 4 Jan 2027');
});

test('a range names its day once, or both days when it passes midnight', () => {
  expect(formatTimeRange('2026-11-23T11:15:00.000Z', '2026-11-23T12:15:00.000Z', london)).toBe('Mon 23 Nov, 11:15 – 12:15');
  expect(formatTimeRange('2026-11-23T22:00:00.000Z', '2026-11-24T01:00:00.000Z', london)).toBe(
    'Mon 23 Nov, 22:00 – Tue 24 Nov, 01:00',
  );
});

test('a time of day follows the locale', () => {
  expect(formatTime('2026-11-23T15:30:00.000Z', london)).toBe('15:30');
  expect(formatTime('2026-11-23T15:30:00.000Z', { ...london, locale: 'en-US' }).replaceAll('\u202f', ' ')).toBe('03:30 PM');
});
