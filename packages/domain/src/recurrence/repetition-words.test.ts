import { repetitionWords } from './repetition-words.js';

test.each([
  ['FREQ=DAILY;COUNT=1', 'Every day, 1 time'],
  ['FREQ=WEEKLY;COUNT=10', 'Every week, 10 times'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO;COUNT=10', 'Every 2 weeks on Monday and Thursday, 10 times'],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=3', 'Every 2 weeks, weeks from Sunday, 3 times'],
  ['FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231', 'Every month on the last Friday, until 2027-12-31'],
  ['FREQ=MONTHLY;BYDAY=2TU;COUNT=6', 'Every month on the second Tuesday, 6 times'],
  ['FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=6', 'Every month on the first Monday and the third Monday, 6 times'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,22,-1;COUNT=9', 'Every month on the 1st, 22nd and last day, 9 times'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4', 'Every month on Friday if it is the 13th, 4 times'],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=4', 'Every month on the last of Monday and Tuesday in the month, 4 times'],
  ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=11;COUNT=4', 'Every year on the 11th in March and September, 4 times'],
  ['FREQ=YEARLY;BYDAY=-2SU;COUNT=4', 'Every year on the last but one Sunday, 4 times'],
  ['FREQ=DAILY;UNTIL=20261231T093000Z', 'Every day, until 2026-12-31'],
  ['FREQ=NOW', 'FREQ=NOW'],
])('%s: %s', (rrule, words) => {
  expect(repetitionWords(rrule)).toBe(words);
});

test('dates chosen one by one have no words', () => {
  expect(repetitionWords(null)).toBeNull();
});
