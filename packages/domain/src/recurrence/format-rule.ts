import type { Pattern, RecurrenceRule, RuleEnd } from './rule.js';

const list = (name: string, values: readonly (number | string)[]): string[] =>
  values.length > 0 ? [`${name}=${values.join(',')}`] : [];

/** A pattern as the text of a rule without an end. */
export function patternText(pattern: Pattern): string {
  const { frequency, interval, weekStart } = pattern;
  return [
    `FREQ=${frequency}`,
    ...list('INTERVAL', interval === 1 ? [] : [interval]),
    ...list('BYMONTH', pattern.byMonth),
    ...list('BYMONTHDAY', pattern.byMonthDay),
    ...list(
      'BYDAY',
      pattern.byDay.map(({ day, nth }) => `${nth ?? ''}${day}`),
    ),
    ...list('BYSETPOS', pattern.bySetPos),
    ...list('WKST', weekStart === 'MO' ? [] : [weekStart]),
  ].join(';');
}

const endText = (end: RuleEnd): string => ('count' in end ? `COUNT=${end.count}` : `UNTIL=${end.until}`);

/** The one way Bookwright writes a rule: `parseRule` reads it back to the same rule. */
export const ruleText = (rule: RecurrenceRule): string => `${patternText(rule)};${endText(rule.end)}`;
