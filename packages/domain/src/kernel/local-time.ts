import { fromMillis, type Instant, toMillis } from './instant.js';

/** A calendar date without a zone, `2026-11-23`. */
export type LocalDate = string;
/** A wall-clock time, `09:30`. */
export type LocalTime = string;
/** What a clock on the wall shows, `2026-11-23T09:30`. */
export type WallTime = string;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** True for an IANA zone this runtime knows. */
export function isTimeZone(zone: string): boolean {
  try {
    formatIn(zone);
    return true;
  } catch {
    return false;
  }
}

export function isLocalDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${text}T00:00:00.000Z`).toISOString().startsWith(text);
}

/** How far the wall clock of `zone` is ahead of UTC at an instant that is a whole second, in milliseconds. */
function readOffset(millis: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatIn(zone).formatToParts(millis)) part[type] = Number(value);
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!) - millis;
}

const DAY = 86_400_000;
const QUARTER = 900_000;
const MOST_KEPT = 20_000;
/** Offsets of days, and of quarters of an hour, in which the clocks of a zone do not change; null where they do. */
type Offsets = { days: Map<number, number | null>; quarters: Map<number, number | null> };
const offsets = new Map<string, Offsets>();

/** The offset that holds all through a block of time, read once; null where it changes within. */
function offsetOfBlock(known: Map<number, number | null>, length: number, millis: number, zone: string): number | null {
  const block = Math.floor(millis / length);
  let offset = known.get(block);
  if (offset === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    const [first, last] = [readOffset(block * length, zone), readOffset((block + 1) * length, zone)];
    offset = first === last ? first : null;
    known.set(block, offset);
  }
  return offset;
}

/** As `readOffset`, reading the clock once per zone and day: availability asks for the same days over and over. */
function offsetAt(millis: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) {
    known = { days: new Map(), quarters: new Map() };
    offsets.set(zone, known);
  }
  return (
    offsetOfBlock(known.days, DAY, millis, zone) ??
    offsetOfBlock(known.quarters, QUARTER, millis, zone) ??
    readOffset(Math.floor(millis / 1000) * 1000, zone)
  );
}

/** The wall clock of `zone` at an instant, read as if it were UTC, in milliseconds. */
const wallMillis = (millis: number, zone: string): number => millis + offsetAt(millis, zone);

export const toWall = (instant: Instant, zone: string): WallTime => fromMillis(wallMillis(toMillis(instant), zone)).slice(0, 16);

const dates = new Map<number, LocalDate>();
const days = new Map<LocalDate, number>();

/** The date of a day counted from 1970-01-01. */
function dateOfDay(day: number): LocalDate {
  let date = dates.get(day);
  if (date === undefined) {
    if (dates.size >= MOST_KEPT) dates.clear();
    date = fromMillis(day * DAY).slice(0, 10);
    dates.set(day, date);
  }
  return date;
}

/** The day of a date, counted from 1970-01-01. */
function dayOf(date: LocalDate): number {
  let day = days.get(date);
  if (day === undefined) {
    if (days.size >= MOST_KEPT) days.clear();
    day = Date.parse(`${date}T00:00:00.000Z`) / DAY;
    days.set(date, day);
  }
  return day;
}

/** The date in a zone at an instant in milliseconds since 1970. */
export const localDateAt = (millis: number, zone: string): LocalDate => dateOfDay(Math.floor(wallMillis(millis, zone) / DAY));

export const localDateOf = (instant: Instant, zone: string): LocalDate => localDateAt(toMillis(instant), zone);

/** What a wall clock can mean: plain, the first of two passes in autumn, or a time the clock skips in spring. */
export type WallKind = 'ONCE' | 'TWICE' | 'SKIPPED';

/** As `fromWall`, for a wall clock that is read as if it were UTC, and all in milliseconds since 1970. */
export function fromWallMillis(wall: number, zone: string): { millis: number; kind: WallKind } {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const isEarly = wallMillis(early, zone) === wall;
  if (early === late) return isEarly ? { millis: early, kind: 'ONCE' } : { millis: wall - before, kind: 'SKIPPED' };
  const isLate = wallMillis(late, zone) === wall;
  if (!isEarly && !isLate) return { millis: wall - before, kind: 'SKIPPED' };
  return { millis: isEarly ? early : late, kind: isEarly && isLate ? 'TWICE' : 'ONCE' };
}

/**
 * The instant at which a wall clock in `zone` shows `wall`.
 * `kind` says whether that is plain (`ONCE`), the first of two passes in autumn (`TWICE`),
 * or a time the clock skips in spring (`SKIPPED`: the instant is moved on by the gap, RFC 5545 section 3.3.5).
 */
export function fromWall(wall: WallTime, zone: string): { instant: Instant; kind: WallKind } {
  const { millis, kind } = fromWallMillis(Date.parse(`${wall}:00.000Z`), zone);
  return { instant: fromMillis(millis), kind };
}

/** The first instant of a calendar day in a zone; midnight, or later where the clock skips it. */
export const startOfDay = (date: LocalDate, zone: string): Instant => fromWall(`${date}T00:00`, zone).instant;

export const addDays = (date: LocalDate, count: number): LocalDate => dateOfDay(dayOf(date) + count);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (date: LocalDate): number => ((((dayOf(date) + 3) % 7) + 7) % 7) + 1;

/** A wall clock as if it were UTC, in milliseconds: minutes after midnight of a date. */
export const wallMillisOf = (date: LocalDate, minutes: number): number => dayOf(date) * DAY + minutes * 60_000;
