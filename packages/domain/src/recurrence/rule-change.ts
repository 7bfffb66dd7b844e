import { addDays, type LocalDate } from '../kernel/index.js';
import { ruleText } from './format-rule.js';
import { parseRule } from './parse-rule.js';
import type { RecurrenceRule, Weekday } from './rule.js';

function changed(rrule: string, change: (rule: RecurrenceRule) => RecurrenceRule | null): string | null {
  const parsed = parseRule(rrule);
  const rule = 'rule' in parsed ? change(parsed.rule) : null;
  return rule && ruleText(rule);
}

/** A rule up to a day, itself not included, before which it has `count` dates. One that counts goes on counting. */
export const ruleBefore = (rrule: string, day: LocalDate, count: number): string =>
  changed(rrule, (rule) => ({
    ...rule,
    end: 'count' in rule.end ? { count } : { until: addDays(day, -1).replaceAll('-', '') },
  })) ?? rrule;

/** A rule from one of its dates on, from where it has `count` dates; one that ends with a day still does. */
export const ruleFrom = (rrule: string, count: number): string =>
  changed(rrule, (rule) => ('count' in rule.end ? { ...rule, end: { count } } : rule)) ?? rrule;

/** A weekly rule of one day, whose first date goes to another day of its week; null for every other rule. */
export const ruleOnWeekday = (rrule: string, day: Weekday): string | null =>
  changed(rrule, (rule) => {
    if (rule.frequency !== 'WEEKLY' || rule.byDay.length > 1) return null;
    return rule.byDay.length === 0 ? rule : { ...rule, byDay: [{ day }] };
  });
