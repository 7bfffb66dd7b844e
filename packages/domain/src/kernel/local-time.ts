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
const MOST_KEPT = 20_000;
/** Offsets of days on which the clocks of a zone do not change; null for those on which they do. */
const offsets = new Map<string, number | null>();

/** As `readOffset`, reading the clock once per zone and day: availability asks for the same days over and over. */
function offsetAt(millis: number, zone: string): number {
  const day = Math.floor(millis / DAY);
  const key = `${zone} ${day}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= MOST_KEPT) offsets.clear();
    const [first, last] = [readOffset(day * DAY, zone), readOffset((day + 1) * DAY, zone)];
    offset = first === last ? first : null;
    offsets.set(key, offset);
  }
  return offset ?? readOffset(Math.floor(millis / 1000) * 1000, zone);
}

/** The wall clock of `zone` at an instant, read as if it were UTC, in milliseconds. */
const wallMillis = (millis: number, zone: string): number => millis + offsetAt(millis, zone);

export const toWall = (instant: Instant, zone: string): WallTime => fromMillis(wallMillis(toMillis(instant), zone)).slice(0, 16);

export const localDateOf = (instant: Instant, zone: string): LocalDate => toWall(instant, zone).slice(0, 10);

/**
 * The instant at which a wall clock in `zone` shows `wall`.
 * `kind` says whether that is plain (`ONCE`), the first of two passes in autumn (`TWICE`),
 * or a time the clock skips in spring (`SKIPPED`: the instant is moved on by the gap, RFC 5545 section 3.3.5).
 */
export function fromWall(wall: WallTime, zone: string): { instant: Instant; kind: 'ONCE' | 'TWICE' | 'SKIPPED' } {
  const asUtc = Date.parse(`${wall}:00.000Z`);
  const before = offsetAt(asUtc - DAY, zone);
  const after = offsetAt(asUtc + DAY, zone);
  const hits = [...new Set([asUtc - before, asUtc - after])]
    .filter((millis) => wallMillis(millis, zone) === asUtc)
    .sort((a, b) => a - b);
  if (hits.length === 0) return { instant: fromMillis(asUtc - before), kind: 'SKIPPED' };
  return { instant: fromMillis(hits[0]!), kind: hits.length === 1 ? 'ONCE' : 'TWICE' };
}

/** The first instant of a calendar day in a zone; midnight, or later where the clock skips it. */
export const startOfDay = (date: LocalDate, zone: string): Instant => fromWall(`${date}T00:00`, zone).instant;

export const addDays = (date: LocalDate, days: number): LocalDate =>
  fromMillis(Date.parse(`${date}T00:00:00.000Z`) + days * DAY).slice(0, 10);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (date: LocalDate): number => new Date(`${date}T00:00:00.000Z`).getUTCDay() || 7;
