import type { LocalDate } from '../kernel/index.js';

/** Days of the week as RFC 5545 writes them, Monday first: the place in this list plus one is the ISO number. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How often a series can repeat: by days. What repeats by the hour is several series. */
export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** `{ day: 'FR' }` is each Friday of the period, `{ day: 'FR', nth: -1 }` its last one. */
export type WeekdayInPeriod = { day: Weekday; nth?: number };

/**
 * Which dates a rule gives, without its end. This is the part of RFC 5545 section 3.3.10 on which calendars agree;
 * see docs/decisions/0012-recurrence.md for what is left out.
 */
export type Pattern = {
  frequency: Frequency;
  interval: number;
  byMonth: number[];
  byMonthDay: number[];
  byDay: WeekdayInPeriod[];
  bySetPos: number[];
  weekStart: Weekday;
};

/**
 * Where a rule ends. `until` is inclusive and kept as it was written: a date (`20261231`: the whole day on the wall),
 * a wall time (`20261231T093000`) or an instant (`20261231T093000Z`).
 */
export type RuleEnd = { count: number } | { until: string };

export type RecurrenceRule = Pattern & { end: RuleEnd };

/** A series has at most so many dates, the skipped ones included. */
export const MOST_OCCURRENCES = 500;
/** No date of a series lies further than this after its first. */
export const MOST_YEARS = 20;

/**
 * The dates of a pattern from `first` on (itself only if it fits), to `last` inclusive, in order, at most `atMost`.
 * Dates that do not exist, such as 30 February, are left out (RFC 5545 section 3.3.10).
 */
export type DatesOfPattern = (question: { pattern: Pattern; first: LocalDate; last: LocalDate; atMost: number }) => LocalDate[];
