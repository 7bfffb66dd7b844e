import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { countdownWords, HoldCountdown, warningWords } from './hold-countdown.js';

test.each([
  [892_000, '14:52'],
  [59_001, '1:00'],
  [-5, '0:00'],
  [3_900_000, '1 h 05 min'],
])('%i ms are %s', (milliseconds, words) => {
  expect(countdownWords(milliseconds)).toBe(words);
});

test.each([
  [300_001, ''],
  [300_000, 'less than five minutes, '],
  [60_000, 'less than a minute, '],
  [0, ''],
])('%i ms are read out as %j', (milliseconds, words) => {
  expect(warningWords(milliseconds)).toBe(words);
});

test('the time runs down and its end is told once', () => {
  jest.useFakeTimers({ now: new Date('2026-11-21T09:00:00.000Z') });
  const onEnd = jest.fn();
  render(<HoldCountdown until="2026-11-21T09:00:03.000Z" onEnd={onEnd} />);
  expect(screen.getByText('0:03')).toBeTruthy();
  act(() => jest.advanceTimersByTime(2000));
  expect(screen.getByText('0:01')).toBeTruthy();
  expect(onEnd).not.toHaveBeenCalled();
  act(() => jest.advanceTimersByTime(5000));
  expect(onEnd).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});
