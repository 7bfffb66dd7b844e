import { relativeTime } from './relative-time.js';

const now = new Date('2026-11-23T10:00:00.000Z');

test.each([
  ['2026-11-23T09:59:30.000Z', 'just now'],
  ['2026-11-23T10:00:30.000Z', 'in a moment'],
  ['2026-11-23T09:15:00.000Z', '45 minutes ago'],
  ['2026-11-23T12:30:00.000Z', 'in 2 hours'],
  ['2026-11-22T09:00:00.000Z', 'yesterday'],
  ['2026-11-09T09:00:00.000Z', '2 weeks ago'],
  ['2026-10-01T09:00:00.000Z', null],
])('%s is %s', (instant, words) => {
  expect(relativeTime(instant, now, 'en-GB')).toBe(words);
});
