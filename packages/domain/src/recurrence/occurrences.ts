import { addMinutes, type Instant, type Refusal, refusal, type WallTime } from '../kernel/index.js';
import { type ClockChange, readClock } from './clock-change.js';
import { parseRule } from './parse-rule.js';
import { type DatesOfPattern, MOST_OCCURRENCES } from './rule.js';
import { wallTimesOf } from './rule-dates.js';
import { type SeriesTimes, timesRefusals } from './series-times.js';

/** One date of a series. */
export type Occurrence = {
  /** 1 for the earliest. Dates that are left out keep their number, so that taking one back renames no other. */
  position: number;
  /** What the series says; after a clock change see `clock`. */
  wallStart: WallTime;
  startsAt: Instant;
  endsAt: Instant;
  clock: ClockChange;
  /** Left out by `exdates`. */
  excluded: boolean;
};

/**
 * All dates of a series in order, the excluded ones marked: (rule or the first time, plus `rdates`) less `exdates`
 * (RFC 5545 section 3.8.5.3). The first time itself belongs to it only if the rule gives it. Refusals name the field.
 */
export function occurrencesOf(
  times: SeriesTimes,
  datesOf: DatesOfPattern,
  path: string[] = [],
): { occurrences: Occurrence[] } | { refusals: Refusal[] } {
  const refusals = timesRefusals(times, path);
  if (refusals.length > 0) return { refusals };
  const ruled = wallTimesOfSeries(times, datesOf, [...path, 'rrule']);
  if ('refusals' in ruled) return ruled;
  const walls = [...new Set([...ruled.walls, ...times.rdates])].sort();
  if (walls.length > MOST_OCCURRENCES) {
    return { refusals: [refusal('SERIES_TOO_LONG', [...path, 'rdates'], { most: MOST_OCCURRENCES, count: walls.length })] };
  }
  const excluded = new Set(times.exdates);
  if (walls.every((wall) => excluded.has(wall))) return { refusals: [refusal('SERIES_EMPTY', [...path, 'exdates'])] };
  return {
    occurrences: walls.map((wallStart, index) => ({
      position: index + 1,
      wallStart,
      ...timesAt(wallStart, times),
      excluded: excluded.has(wallStart),
    })),
  };
}

function wallTimesOfSeries(times: SeriesTimes, datesOf: DatesOfPattern, path: string[]) {
  if (times.rrule === null) return { walls: [times.wallStart] };
  const parsed = parseRule(times.rrule, path);
  return 'refusals' in parsed ? parsed : wallTimesOf(parsed.rule, times, datesOf, path);
}

/** Where a wall time of a series lies in time: on the clock of its zone, then as long as it lasts. */
export function timesAt(
  wallStart: WallTime,
  { timeZone, durationMin }: Pick<SeriesTimes, 'timeZone' | 'durationMin'>,
): Pick<Occurrence, 'startsAt' | 'endsAt' | 'clock'> {
  const { instant, clock } = readClock(wallStart, timeZone);
  return { startsAt: instant, endsAt: addMinutes(instant, durationMin), clock };
}
