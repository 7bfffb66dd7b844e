import { attemptLimit } from './attempt-limit.js';

test('so many tries, then none until the time is over', () => {
  let now = 0;
  const limit = attemptLimit({ attempts: 3, windowMs: 60_000, now: () => now });
  expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 0]);
  now = 30_500;
  expect(limit.take('a')).toBe(30);
  expect(limit.take('b')).toBe(0);
  now = 60_000;
  expect(limit.take('a')).toBe(0);
});

test('success starts the count anew', () => {
  const limit = attemptLimit({ attempts: 1, windowMs: 60_000, now: () => 0 });
  limit.take('a');
  limit.clear('a');
  expect([limit.take('a'), limit.take('a')]).toEqual([0, 60]);
});
