import { addDays, type LocalDate } from '@bookwright/domain/kernel';
import { type DatesOfPattern, FREQUENCIES, type Pattern, parseRule, patternText, WEEKDAYS } from '@bookwright/domain/recurrence';
import { datesByDefinition } from '@bookwright/domain/testing';
import fc from 'fast-check';
import { datesOfPattern } from './dates-of-pattern.js';
import { datesOfRruleJs, datesOfRruleRust } from './testing/other-libraries.js';

const numbers = (min: number, max: number, length = 3) =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: length });
const fromEnd = (max: number) => numbers(-4, max).map((list) => list.filter((n) => n !== 0));
const sometimes = <T>(arbitrary: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary });
const weekdays = fc
  .subarray([...WEEKDAYS], { minLength: 1, maxLength: 4 })
  .map((days) => days.map((day): Pattern['byDay'][number] => ({ day })));
const numbered = (most: number) =>
  fc.uniqueArray(
    fc.record({
      day: fc.constantFrom(...WEEKDAYS),
      nth: fc.integer({ min: -3, max: most }).filter((n) => n !== 0),
    }),
    { minLength: 1, maxLength: 3, selector: ({ day, nth }) => `${nth}${day}` },
  );

const patterns: fc.Arbitrary<Pattern> = fc.constantFrom(...FREQUENCIES).chain((frequency) => {
  const long = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const nthDays = numbered(frequency === 'MONTHLY' ? 5 : 52);
  return fc.record({
    frequency: fc.constant(frequency),
    interval: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 5 })),
    byMonth: sometimes(numbers(1, 12, 4)),
    byMonthDay: frequency === 'WEEKLY' ? fc.constant([]) : sometimes(fromEnd(31)),
    byDay: long ? fc.oneof(sometimes<Pattern['byDay'][number]>(nthDays), weekdays) : sometimes(weekdays),
    bySetPos: long ? sometimes(fromEnd(4)) : fc.constant([]),
    weekStart: fc.constantFrom(...WEEKDAYS),
  });
});

/** Only what `parseRule` lets through reaches the library. */
const accepted = patterns.filter((pattern) => 'rule' in parseRule(`${patternText(pattern)};COUNT=1`));
const firstDays = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));

const ask = (datesOf: DatesOfPattern, text: string, first: LocalDate, last: LocalDate): LocalDate[] => {
  const parsed = parseRule(`${text};COUNT=1`);
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  const { end: _, ...pattern } = parsed.rule;
  return datesOf({ pattern, first, last, atMost: 100 });
};

const LIBRARIES = [
  ['rrule.js', datesOfRruleJs],
  ['rrule-rust', datesOfRruleRust],
  ['the words of the RFC', datesByDefinition],
] as const;

test.each(LIBRARIES)('any rule that is accepted gives the dates of %s', (_, datesOf) => {
  fc.assert(
    fc.property(accepted, firstDays, fc.integer({ min: 0, max: 1000 }), (pattern, first, days) => {
      fc.pre(datesOf !== datesOfRruleJs || pattern.bySetPos.every((position) => position >= -1));
      const question = { pattern, first, last: addDays(first, days), atMost: 60 };
      // What rrule.js does with positions is written down below.
      expect(datesOfPattern(question)).toEqual([...new Set(datesOf({ ...question, atMost: 240 }))].slice(0, 60));
    }),
    { seed: 5545, numRuns: 120 },
  );
});

/** Rules with a known answer; the RFC's own examples are from section 3.8.5.3. */
const EXAMPLES: [rule: string, first: LocalDate, last: LocalDate, dates: string][] = [
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU', '1997-09-02', '1997-11-01', '09-02 09-16 09-30 10-14 10-28'],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR', '1997-09-01', '1997-09-20', '09-01 09-03 09-05 09-15 09-17 09-19'],
  ['FREQ=MONTHLY;BYDAY=1FR', '1997-09-05', '1997-12-24', '09-05 10-03 11-07 12-05'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU', '1997-09-07', '1997-12-01', '09-07 09-28 11-02 11-30'],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', '1997-12-31', '09-28 10-29 11-28 12-29'],
  ['FREQ=MONTHLY;BYMONTHDAY=2,15', '1997-09-02', '1997-11-01', '09-02 09-15 10-02 10-15'],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1997-12-31', '05-19'],
  ['FREQ=YEARLY;BYMONTH=6,7', '1997-06-10', '1997-12-31', '06-10 07-10'],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '1997-03-13', '1997-12-31', '03-13 03-20 03-27'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-01-01', '1998-12-31', '02-13 03-13 11-13'],
  ['FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '1997-09-13', '1997-12-31', '09-13 10-11 11-08 12-13'],
  ['FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '1997-11-30', '09-04 10-07 11-06'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', '1997-12-31', '09-29 10-30 11-27 12-30'],
  ['FREQ=MONTHLY', '2026-01-31', '2026-08-31', '01-31 03-31 05-31 07-31 08-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=-31', '2026-01-01', '2026-06-30', '01-01 03-01 05-01'],
];

describe.each([['rrule-temporal', datesOfPattern] as const, ...LIBRARIES])('%s', (_, datesOf) => {
  test.each(EXAMPLES)('%s from %s', (rule, first, last, dates) => {
    expect(ask(datesOf, rule, first, last).map((date) => date.slice(5))).toEqual(dates.split(' '));
  });

  test('29 February is a date of leap years only (section 3.3.10: dates that do not exist are ignored)', () => {
    expect(ask(datesOf, 'FREQ=YEARLY', '2024-02-29', '2033-01-01')).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
  });

  test('the first day belongs to the dates only if the rule gives it (section 3.8.5.3 leaves that open)', () => {
    expect(ask(datesOf, 'FREQ=WEEKLY;BYDAY=MO', '2026-11-24', '2026-12-08')).toEqual(['2026-11-30', '2026-12-07']);
  });
});

describe('where libraries disagree', () => {
  test('two positions on one day are that day once (BYSETPOS, section 3.3.10: a set); rrule.js gives it twice', () => {
    const rule = ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;BYSETPOS=1,-1', '2026-11-01', '2026-12-31'] as const;
    for (const datesOf of [datesOfPattern, datesOfRruleRust, datesByDefinition])
      expect(ask(datesOf, ...rule)).toEqual(['2026-11-13']);
    expect(ask(datesOfRruleJs, ...rule)).toEqual(['2026-11-13', '2026-11-13']);
  });

  test('a position that a set does not have gives nothing (BYSETPOS, section 3.3.10); rrule.js takes the first instead', () => {
    const rule = ['FREQ=MONTHLY;BYMONTHDAY=3;BYDAY=FR;BYSETPOS=-2', '2024-05-01', '2024-05-31'] as const;
    for (const datesOf of [datesOfPattern, datesOfRruleRust, datesByDefinition]) expect(ask(datesOf, ...rule)).toEqual([]);
    expect(ask(datesOfRruleJs, ...rule)).toEqual(['2024-05-03']);
  });

  const pattern = (part: Partial<Pattern>): Pattern => ({
    frequency: 'WEEKLY',
    interval: 1,
    byMonth: [],
    byMonthDay: [],
    byDay: [],
    bySetPos: [],
    weekStart: 'MO',
    ...part,
  });
  const all = (question: Parameters<DatesOfPattern>[0]) =>
    [datesByDefinition, datesOfPattern, datesOfRruleJs, datesOfRruleRust].map((datesOf) => datesOf(question).join(' '));

  test('positions in a week that has begun: the whole week counts (section 3.3.10); two begin at the first day. Refused', () => {
    const weekly = pattern({ byDay: [{ day: 'MO' }, { day: 'FR' }], bySetPos: [2] });
    const [definition, temporal, js, rust] = all({ pattern: weekly, first: '2026-11-26', last: '2026-12-04', atMost: 9 });
    expect(definition).toBe('2026-11-27 2026-12-04');
    expect(temporal).toBe(definition);
    expect([js, rust]).toEqual(['2026-12-04', '2026-12-04']);
    expect(parseRule(`${patternText(weekly)};COUNT=3`)).toHaveProperty('refusals');
  });

  test('weekdays with and without a number (section 3.3.10: either fits); two want both at once. Refused', () => {
    const mixed = pattern({ frequency: 'MONTHLY', byDay: [{ day: 'TU' }, { day: 'FR', nth: 1 }] });
    const [definition, temporal, js, rust] = all({ pattern: mixed, first: '2026-12-01', last: '2026-12-14', atMost: 9 });
    expect(definition).toBe('2026-12-01 2026-12-04 2026-12-08');
    expect(temporal).toBe(definition);
    expect([js, rust]).toEqual(['', '']);
    expect(parseRule(`${patternText(mixed)};COUNT=3`)).toHaveProperty('refusals');
  });

  test('the 53rd Monday of a year that has 52 does not exist (section 3.3.10); rrule-temporal takes the next. Refused', () => {
    const last = pattern({ frequency: 'YEARLY', byDay: [{ day: 'MO', nth: 53 }] });
    const [definition, temporal, js, rust] = all({ pattern: last, first: '2024-01-01', last: '2026-12-31', atMost: 9 });
    expect(definition).toBe('2024-12-30');
    expect([js, rust]).toEqual([definition, definition]);
    expect(temporal).toBe('2024-12-30 2026-01-05');
    expect(parseRule(`${patternText(last)};COUNT=3`)).toHaveProperty('refusals');
  });
});
