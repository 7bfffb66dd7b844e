import type { LocalDate } from '../kernel/index.js';
import { parseRule } from './parse-rule.js';
import { repetitionOf } from './repetition.js';
import { WEEKDAYS, type Weekday } from './rule.js';

const UNITS = { DAY: ['day', 'days'], WEEK: ['week', 'weeks'], MONTH: ['month', 'months'], YEAR: ['year', 'years'] } as const;
const DAYS: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const NTH: Record<number, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
  [-2]: 'last but one',
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What a rule says, in English: "Every 2 weeks on Monday and Thursday, 10 times". A rule that no form can show is shown as it is. */
export function repetitionWords(rrule: string | null): string | null {
  if (rrule === null) return null;
  const parsed = parseRule(rrule);
  const repetition = 'rule' in parsed ? repetitionOf(parsed.rule) : null;
  if (!repetition) return rrule;
  const { every, unit, weekdays = [], weekdayOfMonth, end } = repetition;
  const [one, many] = UNITS[unit];
  const days = WEEKDAYS.filter((day) => weekdays.includes(day)).map((day) => DAYS[day]);
  const on = days.length > 0 ? ` on ${listed(days)}` : weekdayOfMonth ? ` on the ${dayOfMonth(weekdayOfMonth)}` : '';
  return `Every ${every === 1 ? one : `${every} ${many}`}${on}, ${endWords(end)}`;
}

const dayOfMonth = ({ day, nth }: { day: Weekday; nth: number }): string => `${NTH[nth] ?? `${nth}.`} ${DAYS[day]}`;

const endWords = (end: { times: number } | { lastDay: LocalDate }): string =>
  'times' in end ? `${end.times} ${end.times === 1 ? 'time' : 'times'}` : `until ${end.lastDay}`;
