import { expect, test } from '@jest/globals';
import { addUp, countTests } from '../../../scripts/parts/test-counts.js';

test('the totals of jest and of Playwright are added up, also behind the name of a package', () => {
  const output = `
@bookwright/domain:test: Tests:       2 failed, 1 skipped, 19 passed, 22 total
@bookwright/local-postgres:test: Tests:       5 passed, 5 total
Test Suites: 9 failed, 9 total
  1 failed
    src/checkout.spec.ts:3:1 › checkout ───
  1 flaky
  12 passed (1.2m)
  the text 4 passed in a row is no total`;
  expect(addUp(countTests(output))).toEqual({ passed: 36, failed: 4, skipped: 1 });
});

test('no output is no tests', () => {
  expect(addUp(countTests(''))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
