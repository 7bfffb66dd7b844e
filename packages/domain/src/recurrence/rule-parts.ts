import { isLocalDate } from '../kernel/index.js';
import { FREQUENCIES, type Frequency, WEEKDAYS, type Weekday, type WeekdayInPeriod } from './rule.js';

/** What is wrong with a part of a rule, as the details of INVALID_RRULE. */
export type RuleProblem =
  | 'NOT_A_RULE'
  | 'MALFORMED'
  | 'OUT_OF_RANGE'
  | 'REPEATED'
  | 'MISSING'
  | 'UNSUPPORTED'
  | 'NOT_TOGETHER'
  | 'BEFORE_START';

export type Part<T> = { value: T } | { problem: RuleProblem };

const within = (from: number, to: number) => (n: number) => Math.abs(n) >= from && Math.abs(n) <= to;

/** A whole number with or without a sign, `-1`. */
function readNumber(text: string, signed: boolean, fits: (n: number) => boolean): Part<number> {
  if (!(signed ? /^[+-]?\d{1,9}$/ : /^\d{1,9}$/).test(text)) return { problem: 'MALFORMED' };
  return fits(Number(text)) ? { value: Number(text) } : { problem: 'OUT_OF_RANGE' };
}

/** Comma-separated values, each once. */
function readList<T>(text: string, read: (item: string) => Part<T>): Part<T[]> {
  const values: T[] = [];
  const seen = new Set<string>();
  for (const item of text.split(',')) {
    const part = read(item);
    if ('problem' in part) return part;
    const key = JSON.stringify(part.value);
    if (!seen.has(key)) values.push(part.value);
    seen.add(key);
  }
  return { value: values };
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): Part<T> =>
    values.includes(text as T) ? { value: text as T } : { problem: 'MALFORMED' };

const SUB_DAILY = ['SECONDLY', 'MINUTELY', 'HOURLY'];

const readFrequency = (text: string): Part<Frequency> =>
  SUB_DAILY.includes(text) ? { problem: 'UNSUPPORTED' } : oneOf(FREQUENCIES)(text);

const readWeekday: (text: string) => Part<Weekday> = oneOf(WEEKDAYS);

function readWeekdayInPeriod(text: string): Part<WeekdayInPeriod> {
  const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text);
  const day = readWeekday(match?.[2] ?? '');
  if (!match || 'problem' in day) return { problem: 'MALFORMED' };
  if (match[1] === undefined) return { value: { day: day.value } };
  const nth = Number(match[1]);
  return within(1, 53)(nth) ? { value: { day: day.value, nth } } : { problem: 'OUT_OF_RANGE' };
}

const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z)?)?$/;

function readUntil(text: string): Part<string> {
  const match = UNTIL.exec(text);
  if (!match) return { problem: 'MALFORMED' };
  return isLocalDate(`${match[1]}-${match[2]}-${match[3]}`) ? { value: text } : { problem: 'OUT_OF_RANGE' };
}

/** How each part of a rule is read; RFC 5545 section 3.3.10 has the ranges. */
export const PARTS = {
  FREQ: readFrequency,
  INTERVAL: (text: string) => readNumber(text, false, within(1, 1000)),
  COUNT: (text: string) => readNumber(text, false, (n) => n >= 1),
  UNTIL: readUntil,
  BYMONTH: (text: string) => readList(text, (item) => readNumber(item, false, within(1, 12))),
  BYMONTHDAY: (text: string) => readList(text, (item) => readNumber(item, true, within(1, 31))),
  BYDAY: (text: string) => readList(text, readWeekdayInPeriod),
  BYSETPOS: (text: string) => readList(text, (item) => readNumber(item, true, within(1, 366))),
  WKST: readWeekday,
} as const;

export type PartName = keyof typeof PARTS;

/** Parts of the RFC (and of RFC 7529) that a series has no use for, or that calendars read differently. */
export const UNSUPPORTED_PARTS = ['BYSECOND', 'BYMINUTE', 'BYHOUR', 'BYYEARDAY', 'BYWEEKNO', 'RSCALE', 'SKIP'];
