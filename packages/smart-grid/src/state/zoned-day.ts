const DAY_MS = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
};

/** The wall clock of a zone at an instant, written as if it were UTC, in milliseconds. */
const wallClock = (instant: number, timeZone: string): number => {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!);
};

const dayOf = (utc: number): string => new Date(utc).toISOString().slice(0, 10);
const utcOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a text is a day of the calendar, "2026-11-23". */
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcOf(text)) && dayOf(utcOf(text)) === text;

/** Whether a text is an instant with its offset, "2026-11-23T09:00:00Z". */
export const isInstant = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** The day it is in a zone at an instant. */
export const dayOfInstant = (instant: Date, timeZone: string): string => dayOf(wallClock(instant.getTime(), timeZone));

/** A day `days` later (earlier when negative). */
export const addDays = (day: string, days: number): string => dayOf(utcOf(day) + days * DAY_MS);

/** Monday of the week a day lies in (ISO 8601). */
export const firstOfWeek = (day: string): string => addDays(day, -((new Date(utcOf(day)).getUTCDay() + 6) % 7));

/** The first day of the month `months` after the one a day lies in. */
export const firstOfMonth = (day: string, months: number): string => {
  const date = new Date(utcOf(day));
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
};

/**
 * The first instant of a day in a zone, ISO in UTC. Where clocks skip midnight, or the whole day, it is the first instant that
 * the zone calls that day or a later one.
 */
export const startOfDay = (day: string, timeZone: string): string => {
  const midnight = utcOf(day);
  const candidates = [midnight - DAY_MS, midnight, midnight + DAY_MS]
    .map((near) => midnight - (wallClock(near, timeZone) - near))
    .sort((a, b) => a - b);
  const exact = candidates.find((candidate) => wallClock(candidate, timeZone) === midnight);
  const instant = exact ?? firstInstantNotBefore(midnight, candidates[0]! - DAY_MS, candidates.at(-1)! + DAY_MS, timeZone);
  return new Date(instant).toISOString();
};

const firstInstantNotBefore = (wall: number, from: number, to: number, timeZone: string): number => {
  let before = from;
  let after = to;
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (wallClock(middle, timeZone) >= wall) after = middle;
    else before = middle;
  }
  return after;
};
