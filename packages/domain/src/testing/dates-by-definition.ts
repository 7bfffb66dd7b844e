import { addDays, type LocalDate, weekdayOf } from '../kernel/index.js';
import { type DatesOfPattern, type Pattern, WEEKDAYS, type WeekdayInPeriod } from '../recurrence/index.js';

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0');
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
const dayOf = (date: LocalDate): number => Number(date.slice(8));
const daysFrom = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The first day of the month that is `months` after January of `year`. */
const monthStart = (year: number, months: number): LocalDate =>
  `${pad(year + Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}-01`;

/** The k-th period of a pattern, from its first day to the first day of the next. */
function periodOf({ frequency, interval, weekStart }: Pattern, first: LocalDate, k: number): [LocalDate, LocalDate] {
  const step = k * interval;
  if (frequency === 'DAILY') return [addDays(first, step), addDays(first, step + 1)];
  if (frequency === 'WEEKLY') {
    const monday = addDays(first, 7 * step - ((weekdayOf(first) - 1 - WEEKDAYS.indexOf(weekStart) + 7) % 7));
    return [monday, addDays(monday, 7)];
  }
  const months = frequency === 'MONTHLY' ? monthOf(first) - 1 + step : 12 * step;
  return [monthStart(yearOf(first), months), monthStart(yearOf(first), months + (frequency === 'MONTHLY' ? 1 : 12))];
}

function isNth({ day, nth }: WeekdayInPeriod, date: LocalDate, from: LocalDate, to: LocalDate): boolean {
  if (WEEKDAYS[weekdayOf(date) - 1] !== day) return false;
  if (nth === undefined) return true;
  return nth > 0 ? Math.floor(daysFrom(from, date) / 7) + 1 === nth : -Math.floor((daysFrom(date, to) - 1) / 7) - 1 === nth;
}

function fits(pattern: Pattern, date: LocalDate, first: LocalDate, [from, to]: [LocalDate, LocalDate]): boolean {
  const { frequency, byMonth, byMonthDay, byDay } = pattern;
  const month: [LocalDate, LocalDate] = [monthStart(yearOf(date), monthOf(date) - 1), monthStart(yearOf(date), monthOf(date))];
  if (byMonth.length > 0 && !byMonth.includes(monthOf(date))) return false;
  if (byMonthDay.length > 0 && ![dayOf(date), -daysFrom(date, month[1])].some((day) => byMonthDay.includes(day))) return false;
  const [start, end] = frequency === 'YEARLY' && byMonth.length > 0 ? month : [from, to];
  if (byDay.length > 0 && !byDay.some((day) => isNth(day, date, start, end))) return false;
  if (byDay.length + byMonthDay.length > 0) return true;
  if (frequency === 'WEEKLY') return weekdayOf(date) === weekdayOf(first);
  if (frequency === 'MONTHLY') return dayOf(date) === dayOf(first);
  if (frequency === 'YEARLY') return dayOf(date) === dayOf(first) && (byMonth.length > 0 || monthOf(date) === monthOf(first));
  return true;
}

/**
 * RFC 5545 section 3.3.10 word by word and day by day, with no thought of speed: all days of a period, less those that a
 * part of the rule does not allow, and of those the ones that BYSETPOS points at. What the library is compared with.
 */
export const datesByDefinition: DatesOfPattern = ({ pattern, first, last, atMost }) => {
  const dates: LocalDate[] = [];
  for (let k = 0; ; k++) {
    const [from, to] = periodOf(pattern, first, k);
    if (from > last) return dates;
    const set: LocalDate[] = [];
    for (let date = from; date < to; date = addDays(date, 1)) if (fits(pattern, date, first, [from, to])) set.push(date);
    const { bySetPos } = pattern;
    const chosen = set.filter(
      (_, index) => bySetPos.length === 0 || bySetPos.includes(index + 1) || bySetPos.includes(index - set.length),
    );
    for (const date of chosen) if (date >= first && date <= last && dates.length < atMost) dates.push(date);
    if (dates.length >= atMost) return dates;
  }
};
