import { ruleBefore, ruleFrom, ruleOnWeekday } from './rule-change.js';

test('a rule that counts goes on counting, before a day and from it on', () => {
  expect(ruleBefore('FREQ=WEEKLY;COUNT=10', '2026-12-14', 2)).toBe('FREQ=WEEKLY;COUNT=2');
  expect(ruleFrom('FREQ=WEEKLY;COUNT=10', 8)).toBe('FREQ=WEEKLY;COUNT=8');
});

test('a rule that ends with a day ends before it, and still ends with it', () => {
  expect(ruleBefore('FREQ=WEEKLY;UNTIL=20270301', '2026-12-01', 2)).toBe('FREQ=WEEKLY;UNTIL=20261130');
  expect(ruleFrom('FREQ=WEEKLY;UNTIL=20270301', 8)).toBe('FREQ=WEEKLY;UNTIL=20270301');
});

test.each([
  ['FREQ=WEEKLY;COUNT=10', 'FREQ=WEEKLY;COUNT=10'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=10'],
  ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10', null],
  ['FREQ=DAILY;COUNT=10', null],
  ['FREQ=MONTHLY;BYDAY=1MO;COUNT=10', null],
])('%s on Sundays: %s', (rrule, expected) => {
  expect(ruleOnWeekday(rrule, 'SU')).toBe(expected);
});
