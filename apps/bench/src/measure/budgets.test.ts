import { missedBudgets } from './budgets.js';

test('a figure within its budget, or without one, is not missed', () => {
  expect(missedBudgets({ grid_rps_ratio: 0.6, grid_cpu_ratio: 1.6, something_else: 1e9 })).toEqual([]);
});

test('a figure beyond its budget is a sentence', () => {
  expect(missedBudgets({ grid_rps_ratio: 0.59, grid_cpu_ratio: 1.7 })).toEqual([
    'grid_rps_ratio is 0.59; its budget is at least 0.6.',
    'grid_cpu_ratio is 1.7; its budget is at most 1.6.',
  ]);
});

test('a figure that could not be measured is missed', () => {
  expect(missedBudgets({ grid_rps_ratio: Number.NaN })).toHaveLength(1);
});
