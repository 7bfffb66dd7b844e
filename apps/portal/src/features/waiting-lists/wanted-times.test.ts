import { instantOf, wallTimeAt } from './wanted-times.js';

test.each([
  ['2026-11-23T09:00', 'Europe/London', '2026-11-23T09:00:00.000Z'],
  ['2026-07-01T09:00', 'Europe/London', '2026-07-01T08:00:00.000Z'],
  ['2026-11-23T00:00', 'Asia/Tokyo', '2026-11-22T15:00:00.000Z'],
  ['2026-10-25T12:00', 'America/New_York', '2026-10-25T16:00:00.000Z'],
  ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
])('%s on the clock of %s is %s, and back', (wall, timeZone, instant) => {
  expect(instantOf(wall, timeZone)).toBe(instant);
  expect(wallTimeAt(instant, timeZone)).toBe(wall);
});
