import fc from 'fast-check';
import { parseRule } from './parse-rule.js';
import { type Repetition, repetitionOf, repetitionText } from './repetition.js';
import { WEEKDAYS } from './rule.js';

test.each<[string, Repetition]>([
  ['FREQ=DAILY;COUNT=5', { every: 1, unit: 'DAY', end: { times: 5 } }],
  ['FREQ=DAILY;INTERVAL=3;UNTIL=20270105', { every: 3, unit: 'DAY', end: { lastDay: '2027-01-05' } }],
  ['FREQ=WEEKLY;BYDAY=MO,FR;COUNT=10', { every: 1, unit: 'WEEK', weekdays: ['MO', 'FR'], end: { times: 10 } }],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=6', { every: 2, unit: 'WEEK', end: { times: 6 } }],
  ['FREQ=MONTHLY;COUNT=12', { every: 1, unit: 'MONTH', end: { times: 12 } }],
  ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=12', { every: 1, unit: 'MONTH', weekdayOfMonth: { day: 'FR', nth: -1 }, end: { times: 12 } }],
  ['FREQ=YEARLY;COUNT=3', { every: 1, unit: 'YEAR', end: { times: 3 } }],
])('%s', (text, repetition) => {
  expect(repetitionText(repetition)).toBe(text);
  const parsed = parseRule(text);
  expect('rule' in parsed && repetitionOf(parsed.rule)).toEqual(repetition);
});

test.each([
  'FREQ=DAILY;BYDAY=MO;COUNT=3',
  'FREQ=DAILY;BYMONTH=7;COUNT=3',
  'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
  'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=3',
  'FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=3',
  'FREQ=MONTHLY;BYDAY=MO;COUNT=3',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=3',
  'FREQ=DAILY;UNTIL=20261231T093000Z',
])('a form cannot show %s', (text) => {
  const parsed = parseRule(text);
  expect('rule' in parsed && repetitionOf(parsed.rule)).toBeNull();
});

test('what is chosen in the form is what the form shows again', () => {
  const end: fc.Arbitrary<Repetition['end']> = fc.oneof(
    fc.integer({ min: 1, max: 500 }).map((times) => ({ times })),
    fc.constantFrom('2026-12-31', '2028-02-29').map((lastDay) => ({ lastDay })),
  );
  const every = fc.integer({ min: 1, max: 1000 });
  const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });
  const nth = fc.constantFrom(-1, 1, 2, 3, 4);
  const weekdayOfMonth = fc.record({ day: fc.constantFrom(...WEEKDAYS), nth });
  const repetition = fc.oneof<fc.Arbitrary<Repetition>[]>(
    fc.record({ every, unit: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'), end }),
    fc.record({ every, unit: fc.constant('WEEK' as const), weekdays, end }),
    fc.record({ every, unit: fc.constant('MONTH' as const), weekdayOfMonth, end }),
  );
  fc.assert(
    fc.property(repetition, (chosen) => {
      const parsed = parseRule(repetitionText(chosen));
      expect('rule' in parsed && repetitionOf(parsed.rule)).toEqual(chosen);
    }),
    { seed: 5545, numRuns: 500 },
  );
});
