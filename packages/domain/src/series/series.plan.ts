import type { LocalTime, WallTime } from '../kernel/index.js';
import { type Occurrence, type SeriesTimes, timesAt } from '../recurrence/index.js';
import type { Series, SeriesOccurrence } from './series.js';

/** A date with the times it is to have. */
export type MovedOccurrence = { occurrence: SeriesOccurrence } & Pick<Occurrence, 'wallStart' | 'startsAt' | 'endsAt' | 'clock'>;

/**
 * Dates of a series at another time of day or of another length; each stays on its own day of the plan, also one that was
 * moved elsewhere on its own.
 */
export function retimed(
  occurrences: readonly SeriesOccurrence[],
  series: Pick<Series, 'timeZone' | 'durationMin'>,
  { wallTime, durationMin }: { wallTime?: LocalTime | null; durationMin?: number | null },
): MovedOccurrence[] {
  const times = { timeZone: series.timeZone, durationMin: durationMin ?? series.durationMin };
  return occurrences.map((occurrence) => {
    const wallStart = wallTime ? `${occurrence.wallStart.slice(0, 10)}T${wallTime}` : occurrence.wallStart;
    return { occurrence, wallStart, ...timesAt(wallStart, times) };
  });
}

/** The whole series at another time of day: its first time, and the dates that are left out and added, move along. */
export function seriesRetimed<S extends Pick<SeriesTimes, 'wallStart' | 'exdates' | 'rdates'>>(
  series: S,
  wallTime: LocalTime,
): S {
  const from = series.wallStart.slice(11);
  const move = (wall: WallTime): WallTime => (wall.slice(11) === from ? `${wall.slice(0, 10)}T${wallTime}` : wall);
  return {
    ...series,
    wallStart: move(series.wallStart),
    exdates: series.exdates.map(move),
    rdates: series.rdates.map(move),
  };
}

/** What another rule means for the dates there are. */
export type PlanDifference = {
  /** Dates that both have. */
  kept: SeriesOccurrence[];
  /** Dates that are new. They are numbered after those there are, because a number is never used twice. */
  added: Occurrence[];
  /** Dates that the new rule does not give. Whoever ends them asks `exceptionRefusals` about those changed on their own. */
  removed: SeriesOccurrence[];
};

/** Compares the dates there are with those of another plan, by what the series says of each (RECURRENCE-ID). */
export function planDifference(existing: readonly SeriesOccurrence[], planned: readonly Occurrence[]): PlanDifference {
  const wanted = new Set(planned.map(({ wallStart }) => wallStart));
  const present = new Set(existing.map(({ wallStart }) => wallStart));
  const lastPosition = Math.max(0, ...existing.map(({ position }) => position));
  return {
    kept: existing.filter(({ wallStart }) => wanted.has(wallStart)),
    added: planned
      .filter(({ wallStart }) => !present.has(wallStart))
      .map((occurrence, index) => ({ ...occurrence, position: lastPosition + index + 1 })),
    removed: existing.filter(({ wallStart }) => !wanted.has(wallStart)),
  };
}
