import { addDays, dayOfInstant, firstOfMonth, firstOfWeek, startOfDay } from './zoned-day.js';

/** Days relative to now. They stay relative in the state and the URL, and become a range when a query is made. */
export const RELATIVE_DATES = [
  'today',
  'tomorrow',
  'yesterday',
  'this-week',
  'next-7-days',
  'next-30-days',
  'last-7-days',
  'last-30-days',
  'this-month',
  'next-month',
  'last-month',
  'past',
  'upcoming',
] as const;

export type RelativeDate = (typeof RELATIVE_DATES)[number];
export type RelativeValue = { relative: RelativeDate };

export const isRelativeDate = (text: unknown): text is RelativeDate => RELATIVE_DATES.includes(text as RelativeDate);

export const isRelativeValue = (value: unknown): value is RelativeValue =>
  typeof value === 'object' && value !== null && isRelativeDate((value as RelativeValue).relative);

/** "next-30-days" as people read it. */
export const relativeDateLabel = (relative: RelativeDate): string => relative.replaceAll('-', ' ');

/** A half-open range of local days; a missing end is open. */
export type DayRange = { from?: string; to?: string };

const dayRanges: Record<Exclude<RelativeDate, 'past' | 'upcoming'>, (today: string) => DayRange> = {
  today: (today) => ({ from: today, to: addDays(today, 1) }),
  tomorrow: (today) => ({ from: addDays(today, 1), to: addDays(today, 2) }),
  yesterday: (today) => ({ from: addDays(today, -1), to: today }),
  'this-week': (today) => ({ from: firstOfWeek(today), to: addDays(firstOfWeek(today), 7) }),
  'next-7-days': (today) => ({ from: today, to: addDays(today, 7) }),
  'next-30-days': (today) => ({ from: today, to: addDays(today, 30) }),
  'last-7-days': (today) => ({ from: addDays(today, -6), to: addDays(today, 1) }),
  'last-30-days': (today) => ({ from: addDays(today, -29), to: addDays(today, 1) }),
  'this-month': (today) => ({ from: firstOfMonth(today, 0), to: firstOfMonth(today, 1) }),
  'next-month': (today) => ({ from: firstOfMonth(today, 1), to: firstOfMonth(today, 2) }),
  'last-month': (today) => ({ from: firstOfMonth(today, -1), to: firstOfMonth(today, 0) }),
};

/** The local days a relative date means today, for fields that hold a day. "past" is before today, "upcoming" from today on. */
export const relativeDays = (relative: RelativeDate, now: Date, timeZone: string): DayRange => {
  const today = dayOfInstant(now, timeZone);
  if (relative === 'past') return { to: today };
  if (relative === 'upcoming') return { from: today };
  return dayRanges[relative](today);
};

/** The instants a relative date means now, half-open, ISO in UTC. "past" ends now, "upcoming" begins now. */
export const relativeInstants = (relative: RelativeDate, now: Date, timeZone: string): DayRange => {
  if (relative === 'past') return { to: now.toISOString() };
  if (relative === 'upcoming') return { from: now.toISOString() };
  const { from, to } = relativeDays(relative, now, timeZone);
  return { from: from && startOfDay(from, timeZone), to: to && startOfDay(to, timeZone) };
};
