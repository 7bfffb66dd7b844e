import fc from 'fast-check';
import { ruleText } from './format-rule.js';
import { parseRule } from './parse-rule.js';
import { FREQUENCIES, type Pattern, type RecurrenceRule, WEEKDAYS } from './rule.js';

const refused = (text: string) => {
  const parsed = parseRule(text);
  return 'refusals' in parsed ? parsed.refusals.map(({ code, path, details }) => ({ code, path, ...details })) : [];
};

test('a rule is read whatever its case and order, with or without its name', () => {
  const rule: RecurrenceRule = {
    frequency: 'MONTHLY',
    interval: 2,
    byMonth: [],
    byMonthDay: [],
    byDay: [
      { day: 'FR', nth: -1 },
      { day: 'MO', nth: 1 },
    ],
    bySetPos: [],
    weekStart: 'SU',
    end: { count: 10 },
  };
  for (const text of [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,+1MO;WKST=SU;COUNT=10',
    ' rrule:count=10;byday=-1fr,1mo,1mo;wkst=su;interval=2;freq=monthly ',
  ]) {
    expect(parseRule(text)).toEqual({ rule });
  }
});

describe('what is not a rule is refused, with the part and what is wrong with it', () => {
  test.each([
    ['', null, 'NOT_A_RULE'],
    [`FREQ=DAILY;COUNT=2;BYMONTHDAY=${'1,'.repeat(300)}1`, null, 'NOT_A_RULE'],
    ['COUNT=3', 'FREQ', 'MISSING'],
    ['FREQ=DAILY;COUNT=3;', '', 'MALFORMED'],
    ['every day', 'EVERY DAY', 'MALFORMED'],
    ['FREQ=DAILY;COUNT=3;COUNT=4', 'COUNT', 'REPEATED'],
    ['FREQ=DAILY;COUNT=3;HASOWNPROPERTY=1', 'HASOWNPROPERTY', 'MALFORMED'],
    ['FREQ=FORTNIGHTLY;COUNT=3', 'FREQ', 'MALFORMED'],
    ['FREQ=HOURLY;COUNT=3', 'FREQ', 'UNSUPPORTED'],
    ['FREQ=MINUTELY;COUNT=3', 'FREQ', 'UNSUPPORTED'],
    ['FREQ=SECONDLY;COUNT=3', 'FREQ', 'UNSUPPORTED'],
    ['FREQ=DAILY;COUNT=3;BYHOUR=9,17', 'BYHOUR', 'UNSUPPORTED'],
    ['FREQ=YEARLY;COUNT=3;BYWEEKNO=20', 'BYWEEKNO', 'UNSUPPORTED'],
    ['FREQ=YEARLY;COUNT=3;BYYEARDAY=100', 'BYYEARDAY', 'UNSUPPORTED'],
    ['FREQ=YEARLY;COUNT=3;RSCALE=HEBREW', 'RSCALE', 'UNSUPPORTED'],
    ['FREQ=DAILY;COUNT=0', 'COUNT', 'OUT_OF_RANGE'],
    ['FREQ=DAILY;COUNT=-1', 'COUNT', 'MALFORMED'],
    ['FREQ=DAILY;COUNT=1.5', 'COUNT', 'MALFORMED'],
    ['FREQ=DAILY;COUNT=3;INTERVAL=0', 'INTERVAL', 'OUT_OF_RANGE'],
    ['FREQ=DAILY;COUNT=3;INTERVAL=1001', 'INTERVAL', 'OUT_OF_RANGE'],
    ['FREQ=DAILY;UNTIL=20260230', 'UNTIL', 'OUT_OF_RANGE'],
    ['FREQ=DAILY;UNTIL=2026-12-31', 'UNTIL', 'MALFORMED'],
    ['FREQ=DAILY;UNTIL=20261231T240000Z', 'UNTIL', 'MALFORMED'],
    ['FREQ=DAILY;UNTIL=20261231;COUNT=3', 'UNTIL', 'NOT_TOGETHER'],
    ['FREQ=YEARLY;COUNT=3;BYMONTH=13', 'BYMONTH', 'OUT_OF_RANGE'],
    ['FREQ=YEARLY;COUNT=3;BYMONTH=-1', 'BYMONTH', 'MALFORMED'],
    ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=32', 'BYMONTHDAY', 'OUT_OF_RANGE'],
    ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=0', 'BYMONTHDAY', 'OUT_OF_RANGE'],
    ['FREQ=WEEKLY;COUNT=3;BYMONTHDAY=3', 'BYMONTHDAY', 'NOT_TOGETHER'],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=XX', 'BYDAY', 'MALFORMED'],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=', 'BYDAY', 'MALFORMED'],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=MO,', 'BYDAY', 'MALFORMED'],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=2MO', 'BYDAY', 'NOT_TOGETHER'],
    ['FREQ=DAILY;COUNT=3;BYDAY=2MO', 'BYDAY', 'NOT_TOGETHER'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=0MO', 'BYDAY', 'OUT_OF_RANGE'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=6MO', 'BYDAY', 'OUT_OF_RANGE'],
    ['FREQ=YEARLY;COUNT=3;BYMONTH=3;BYDAY=6MO', 'BYDAY', 'OUT_OF_RANGE'],
    ['FREQ=YEARLY;COUNT=3;BYDAY=53MO', 'BYDAY', 'OUT_OF_RANGE'],
    ['FREQ=YEARLY;COUNT=3;BYDAY=-54MO', 'BYDAY', 'OUT_OF_RANGE'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=MO,2TU', 'BYDAY', 'NOT_TOGETHER'],
    ['FREQ=YEARLY;COUNT=3;BYMONTHDAY=13;BYDAY=1FR', 'BYDAY', 'NOT_TOGETHER'],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=MO,TU;BYSETPOS=1', 'BYSETPOS', 'NOT_TOGETHER'],
    ['FREQ=MONTHLY;COUNT=3;BYSETPOS=1', 'BYSETPOS', 'NOT_TOGETHER'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=MO;BYSETPOS=367', 'BYSETPOS', 'OUT_OF_RANGE'],
    ['FREQ=WEEKLY;COUNT=3;WKST=1', 'WKST', 'MALFORMED'],
  ])('%s', (text, part, problem) => {
    expect(refused(text)).toEqual([{ code: 'INVALID_RRULE', path: ['rrule'], part, problem }]);
  });

  test('each wrong part is named', () => {
    expect(refused('FREQ=HOURLY;BYDAY=XX;COUNT=3')).toMatchObject([{ part: 'FREQ' }, { part: 'BYDAY' }]);
  });
});

describe('a series ends', () => {
  test('without COUNT or UNTIL a rule is endless', () => {
    expect(refused('FREQ=WEEKLY;BYDAY=MO')).toEqual([{ code: 'SERIES_ENDLESS', path: ['rrule'] }]);
  });

  test.each([501, 1_000_000, 999_999_999])('%i times are too many', (count) => {
    expect(refused(`FREQ=DAILY;COUNT=${count}`)).toEqual([{ code: 'SERIES_TOO_LONG', path: ['rrule'], most: 500, count }]);
  });

  test('500 times are not', () => expect(refused('FREQ=DAILY;COUNT=500')).toEqual([]));
});

const numbers = (min: number, max: number) => fc.uniqueArray(fc.integer({ min, max }), { maxLength: 3 });
const signed = (max: number) => numbers(-max, max).map((list) => list.filter((n) => n !== 0));
const rules: fc.Arbitrary<RecurrenceRule> = fc.record<RecurrenceRule>({
  frequency: fc.constantFrom(...FREQUENCIES),
  interval: fc.integer({ min: 1, max: 1000 }),
  byMonth: numbers(1, 12),
  byMonthDay: signed(31),
  byDay: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 7 }).map((days) => days.map((day) => ({ day }))),
  bySetPos: signed(366),
  weekStart: fc.constantFrom(...WEEKDAYS),
  end: fc.oneof(
    fc.integer({ min: 1, max: 500 }).map((count) => ({ count })),
    fc.constantFrom('20261231', '20270101T093000', '20270331T013000Z').map((until) => ({ until })),
  ),
});

/** Without what is refused together. */
const sensible = ({ bySetPos, byMonthDay, ...rule }: RecurrenceRule): Pattern & Pick<RecurrenceRule, 'end'> => {
  const monthDays = rule.frequency === 'WEEKLY' ? [] : byMonthDay;
  const chosen = rule.byDay.length + monthDays.length > 0;
  const long = rule.frequency === 'MONTHLY' || rule.frequency === 'YEARLY';
  return { ...rule, byMonthDay: monthDays, bySetPos: chosen && long ? bySetPos : [] };
};

test('the text of a rule is read back to the same rule', () => {
  fc.assert(
    fc.property(rules.map(sensible), (rule) => {
      expect(parseRule(ruleText(rule))).toEqual({ rule });
    }),
    { seed: 5545, numRuns: 500 },
  );
});

test('any text is a rule or has a refusal', () => {
  const part = fc.constantFrom('FREQ', 'DAILY', 'COUNT', 'UNTIL', 'BYDAY', '=', ';', ',', '1', '-', 'MO', '2026', '__proto__');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (text) => {
        const parsed = parseRule(text);
        expect('rule' in parsed || parsed.refusals.length > 0).toBe(true);
      },
    ),
    { seed: 5545, numRuns: 2000 },
  );
});
