import { isLocalDate, type LocalDate } from '../kernel/index.js';
import { ruleText } from './format-rule.js';
import { type Frequency, type RecurrenceRule, type RuleEnd, WEEKDAYS, type Weekday, type WeekdayInPeriod } from './rule.js';

/**
 * What people choose in a form: every so many days, weeks, months or years; in weeks the weekdays; in months one
 * weekday of the month ("the last Friday") in place of the day of the first date; so many times or up to a day.
 */
export type Repetition = {
  every: number;
  unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  /** Only with weeks; none: the weekday of the first date. */
  weekdays?: Weekday[];
  /** Only with months. */
  weekdayOfMonth?: { day: Weekday; nth: number };
  end: { times: number } | { lastDay: LocalDate };
};

const FREQUENCY = { DAY: 'DAILY', WEEK: 'WEEKLY', MONTH: 'MONTHLY', YEAR: 'YEARLY' } as const satisfies Record<
  Repetition['unit'],
  Frequency
>;
const UNIT = { DAILY: 'DAY', WEEKLY: 'WEEK', MONTHLY: 'MONTH', YEARLY: 'YEAR' } as const;

const daysOf = ({ unit, weekdays, weekdayOfMonth }: Repetition): WeekdayInPeriod[] => {
  if (unit === 'WEEK') return WEEKDAYS.filter((day) => weekdays?.includes(day)).map((day) => ({ day }));
  return unit === 'MONTH' && weekdayOfMonth ? [weekdayOfMonth] : [];
};

/** The text of the rule that says the same; `parseRule` judges whether its numbers make sense. */
export function repetitionText(repetition: Repetition): string {
  const { every, unit, end } = repetition;
  return ruleText({
    frequency: FREQUENCY[unit],
    interval: every,
    byMonth: [],
    byMonthDay: [],
    byDay: daysOf(repetition),
    bySetPos: [],
    weekStart: 'MO',
    end: 'times' in end ? { count: end.times } : { until: end.lastDay.replaceAll('-', '') },
  });
}

function endOf(end: RuleEnd): Repetition['end'] | null {
  if ('count' in end) return { times: end.count };
  const lastDay = end.until.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isLocalDate(lastDay) ? { lastDay } : null;
}

/** The rule as a form shows it; null for one that says more than a form can (it is then edited as text). */
export function repetitionOf(rule: RecurrenceRule): Repetition | null {
  const { frequency, interval: every, byMonth, byMonthDay, byDay, bySetPos, weekStart } = rule;
  const end = endOf(rule.end);
  if (!end || byMonth.length + byMonthDay.length + bySetPos.length > 0) return null;
  const unit = UNIT[frequency];
  if (byDay.length === 0) return { every, unit, end };
  if (unit === 'WEEK' && weekStart === 'MO') return { every, unit, weekdays: byDay.map(({ day }) => day), end };
  const [only, ...more] = byDay;
  if (unit === 'MONTH' && only?.nth !== undefined && more.length === 0) {
    return { every, unit, weekdayOfMonth: { day: only.day, nth: only.nth }, end };
  }
  return null;
}
