import { addDays, dayIn, daysBetween, hourIn } from './local-date.js';

test('an instant falls on the day of its place', () => {
  expect(dayIn('2026-11-23T23:30:00.000Z', 'Europe/London')).toBe('2026-11-23');
  expect(dayIn('2026-11-23T23:30:00.000Z', 'Asia/Tokyo')).toBe('2026-11-24');
  expect(hourIn('2026-11-23T15:00:00.000Z', 'Asia/Tokyo')).toBe(0);
});

test('days are counted on the calendar, also over a change of clocks and of the year', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysBetween('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
});
