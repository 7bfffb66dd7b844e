import { random } from './random.js';
import { median, percentile } from './statistics.js';

test('the median of odd and even numbers of values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('percentiles are values that were measured', () => {
  const values = Array.from({ length: 100 }, (_, i) => 99 - i);
  expect(percentile(values, 50)).toBe(50);
  expect(percentile(values, 99)).toBe(99);
  expect(percentile([7], 99)).toBe(7);
});

test('chance repeats itself with its seed', () => {
  const [first, again, other] = [random(1), random(1), random(2)];
  const numbers = Array.from({ length: 5 }, first);
  expect(Array.from({ length: 5 }, again)).toEqual(numbers);
  expect(Array.from({ length: 5 }, other)).not.toEqual(numbers);
});
