import { dateTimeFormat } from '@bookwright/web-kit';

const WALL_CLOCK = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** The wall clock of a zone at an instant, as the milliseconds it would be in UTC. */
const wallClock = (instant: number, timeZone: string): number => {
  const parts: Record<string, number> = {};
  for (const { type, value } of dateTimeFormat('en-GB', { ...WALL_CLOCK, timeZone }).formatToParts(instant))
    parts[type] = Number(value);
  return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!);
};

const MINUTE = 60_000;

/**
 * The instant at which a zone's clocks show a day and a time ("2026-11-23", "10:00"), canonical ISO in UTC. A time that clocks
 * show twice is the first of the two; one they skip is as much later as they were put forward.
 */
export const instantOf = (day: string, time: string, timeZone: string): string => {
  const wall = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  const before = wall - (wallClock(wall - 1440 * MINUTE, timeZone) - (wall - 1440 * MINUTE));
  if (wallClock(before, timeZone) === wall) return new Date(before).toISOString();
  const after = wall - (wallClock(wall + 1440 * MINUTE, timeZone) - (wall + 1440 * MINUTE));
  return new Date(wallClock(after, timeZone) === wall ? after : before).toISOString();
};

/** The day and the time that a zone's clocks show at an instant. */
export const localParts = (instant: string, timeZone: string): { day: string; time: string } => {
  const text = new Date(wallClock(Date.parse(instant), timeZone)).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
};

export const plusMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
