import { parseRule } from './parse-rule.js';
import { type RecurrenceRule, type RuleEnd, WEEKDAYS, type Weekday, type WeekdayInPeriod } from './rule.js';

const UNITS = {
  DAILY: ['day', 'days'],
  WEEKLY: ['week', 'weeks'],
  MONTHLY: ['month', 'months'],
  YEARLY: ['year', 'years'],
} as const;
const DAYS: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
];
const FIRST_WORDS = ['first', 'second', 'third', 'fourth', 'fifth'];

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** 21 as "21st". */
function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** 2 as "second", -1 as "last", -2 as "second to last". */
function placeWords(n: number): string {
  const place = FIRST_WORDS[Math.abs(n) - 1] ?? ordinal(Math.abs(n));
  if (n > 0) return place;
  return n === -1 ? 'last' : n === -2 ? 'last but one' : `${place} to last`;
}

const dayOfMonthWords = (n: number): string => (n > 0 ? ordinal(n) : `${placeWords(n)} day`);

/** Weekdays by the week, each with its place in the month or year if it has one. */
function weekdayWords(days: readonly WeekdayInPeriod[]): string {
  const inWeek = [...days].sort((a, b) => WEEKDAYS.indexOf(a.day) - WEEKDAYS.indexOf(b.day));
  return listed(inWeek.map(({ day, nth }) => (nth === undefined ? DAYS[day] : `the ${placeWords(nth)} ${DAYS[day]}`)));
}

function endWords(end: RuleEnd): string {
  if ('count' in end) return `${end.count} ${end.count === 1 ? 'time' : 'times'}`;
  return `until ${end.until.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')}`;
}

/** On which days; empty when it is that of the first date. */
function onWords({ frequency, byDay, byMonthDay, bySetPos }: RecurrenceRule): string {
  const days = byDay.length > 0 ? weekdayWords(byDay) : '';
  const dates = byMonthDay.length > 0 ? `the ${listed(byMonthDay.map(dayOfMonthWords))}` : '';
  const both = days && dates ? `${days} if it is ${dates}` : days || dates;
  if (both === '') return '';
  if (bySetPos.length === 0) return ` on ${both}`;
  return ` on the ${listed(bySetPos.map(placeWords))} of ${both} in the ${UNITS[frequency][0]}`;
}

/** What a rule says, in English: "Every 2 weeks on Monday and Thursday, 10 times". Text that is no rule is shown as it is. */
export function repetitionWords(rrule: string | null): string | null {
  const parsed = rrule === null ? null : parseRule(rrule);
  if (!parsed || 'refusals' in parsed) return rrule;
  const { rule } = parsed;
  const { frequency, interval, byMonth, weekStart } = rule;
  const [one, many] = UNITS[frequency];
  const months = byMonth.length > 0 ? ` in ${listed(byMonth.map((month) => MONTHS[month - 1]!))}` : '';
  const weeks = frequency === 'WEEKLY' && interval > 1 && weekStart !== 'MO' ? `, weeks from ${DAYS[weekStart]}` : '';
  return `Every ${interval === 1 ? one : `${interval} ${many}`}${onWords(rule)}${months}${weeks}, ${endWords(rule.end)}`;
}
