import { addMinutes, fromWall, type Instant, minutesBetween, toWall, type WallTime } from '../kernel/index.js';

/**
 * What the clock does to a wall time. ONCE: it shows it one time, as on nearly all days. TWICE: the hour is repeated in
 * autumn; the first is meant. SKIPPED: it never shows it, because the hour is left out in spring; the appointment moves
 * on by what was left out (RFC 5545 section 3.3.5), and whoever saves the series is told and may skip it.
 */
export type ClockChange =
  | { kind: 'ONCE' }
  /** "25 Oct 01:30 exists twice: first": `instant` is taken, `second` is an hour later, mostly. */
  | { kind: 'TWICE'; second: Instant }
  /** "29 Mar 01:30 does not exist: 02:30". */
  | { kind: 'SKIPPED'; shows: WallTime; movedByMin: number };

/** The wall clock a day later, less a day: what the clock was put back by in between. */
function putBackAfter(instant: Instant, wall: WallTime, zone: string): number {
  const dayLater = toWall(addMinutes(instant, 24 * 60), zone);
  return 24 * 60 - minutesBetween(`${wall}:00.000Z`, `${dayLater}:00.000Z`);
}

/** The instant a wall time means in a zone, and how the clock treated it. */
export function readClock(wall: WallTime, zone: string): { instant: Instant; clock: ClockChange } {
  const { instant, kind } = fromWall(wall, zone);
  if (kind === 'ONCE') return { instant, clock: { kind } };
  if (kind === 'TWICE') return { instant, clock: { kind, second: addMinutes(instant, putBackAfter(instant, wall, zone)) } };
  const shows = toWall(instant, zone);
  return { instant, clock: { kind, shows, movedByMin: minutesBetween(`${wall}:00.000Z`, `${shows}:00.000Z`) } };
}
