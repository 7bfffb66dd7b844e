import { addDays, type LocalTime, type WallTime, weekdayOf } from '../kernel/index.js';
import { type Occurrence, ruleOnWeekday, type SeriesTimes, timesAt, WEEKDAYS, type Weekday } from '../recurrence/index.js';
import type { Series, SeriesOccurrence } from './series.js';

/** A date with the times it is to have. */
export type MovedOccurrence = { occurrence: SeriesOccurrence } & Pick<Occurrence, 'wallStart' | 'startsAt' | 'endsAt' | 'clock'>;

/** Another time of day, another day of the week, or both. */
export type NewWallTime = { wallTime?: LocalTime | null; weekday?: Weekday | null };

/** A wall time at another time of day; on another day it stays in its week, from Monday. */
export function movedWall(wall: WallTime, { wallTime, weekday }: NewWallTime): WallTime {
  const date = wall.slice(0, 10);
  const day = weekday ? addDays(date, WEEKDAYS.indexOf(weekday) + 1 - weekdayOf(date)) : date;
  return `${day}T${wallTime || wall.slice(11)}`;
}

/**
 * Dates of a series at another time of day, on another day of the week or of another length; each from its own day of the
 * plan, also one that was moved elsewhere on its own.
 */
export function retimed(
  occurrences: readonly SeriesOccurrence[],
  series: Pick<Series, 'timeZone' | 'durationMin'>,
  { durationMin, ...to }: NewWallTime & { durationMin?: number | null },
): MovedOccurrence[] {
  const times = { timeZone: series.timeZone, durationMin: durationMin ?? series.durationMin };
  return occurrences.map((occurrence) => {
    const wallStart = movedWall(occurrence.wallStart, to);
    return { occurrence, wallStart, ...timesAt(wallStart, times) };
  });
}

/** The whole series at another time: its rule, its first time, and the dates that are left out and added. */
export function seriesRetimed<S extends Pick<SeriesTimes, 'wallStart' | 'rrule' | 'exdates' | 'rdates'>>(
  series: S,
  to: NewWallTime,
): S {
  const move = (wall: WallTime): WallTime => movedWall(wall, to);
  return {
    ...series,
    rrule: series.rrule && to.weekday ? ruleOnWeekday(series.rrule, to.weekday) : series.rrule,
    wallStart: move(series.wallStart),
    exdates: series.exdates.map(move),
    rdates: series.rdates.map(move),
  };
}
