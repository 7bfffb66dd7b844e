import { addDays, type Instant, type LocalDate, type WallTime, weekdayOf } from '../kernel/index.js';
import type { Frequency, Occurrence } from '../recurrence/index.js';
import type { SeriesOccurrence } from './series.js';

/**
 * What another rule means for a date. STAYS: both have it at the same time. MOVES: its booking goes to another one. ADDED: it
 * is new. ENDS: its booking has no date any more. WAITS: it is not booked, and stays so. EXCEPTION: it was changed on its own
 * and is to keep its time. PAST: it has begun.
 */
export type PlannedDate =
  | { kind: 'ADDED'; to: Occurrence }
  | { kind: 'MOVES'; occurrence: SeriesOccurrence; to: Occurrence }
  | { kind: 'STAYS' | 'ENDS' | 'PAST'; occurrence: SeriesOccurrence }
  | { kind: 'WAITS' | 'EXCEPTION'; occurrence: SeriesOccurrence; to: Occurrence | null };

/** In which a date may move: the month or the year where the rule is about months or years, else the week from Monday. */
function periodOf(wall: WallTime, frequency: Frequency | null): string {
  if (frequency === 'YEARLY') return wall.slice(0, 4);
  if (frequency === 'MONTHLY') return wall.slice(0, 7);
  const date: LocalDate = wall.slice(0, 10);
  return addDays(date, 1 - weekdayOf(date));
}

/** Dates that the plan says differently, each with the one of its period that it goes to: the booked ones first, in order. */
function pairsOf(
  dates: readonly SeriesOccurrence[],
  planned: readonly Occurrence[],
  frequency: Frequency | null,
): Map<SeriesOccurrence, Occurrence> {
  const open = new Map<string, Occurrence[]>();
  for (const one of planned) {
    const period = periodOf(one.wallStart, frequency);
    open.set(period, [...(open.get(period) ?? []), one]);
  }
  const pairs = new Map<SeriesOccurrence, Occurrence>();
  for (const date of [...dates].sort((a, b) => Number(a.state !== 'BOOKED') - Number(b.state !== 'BOOKED'))) {
    const to = open.get(periodOf(date.wallStart, frequency))?.shift();
    if (to) pairs.set(date, to);
  }
  return pairs;
}

/**
 * What becomes of the dates there are under another plan. What both have stays; of the others, a date moves to a new one of
 * the same week (month, year). What the plan has besides and is to come is added. Nothing is said of what has begun.
 */
export function ruleDifference(
  dates: readonly SeriesOccurrence[],
  planned: readonly Occurrence[],
  { frequency, now, overwriteExceptions }: { frequency: Frequency | null; now: Instant; overwriteExceptions: boolean },
): PlannedDate[] {
  const wanted = planned.filter(({ excluded }) => !excluded);
  const byWall = new Map(wanted.map((one) => [one.wallStart, one]));
  const present = new Set(dates.map(({ wallStart }) => wallStart));
  const others = dates.filter(({ wallStart }) => !byWall.has(wallStart));
  const fresh = wanted.filter(({ wallStart }) => !present.has(wallStart));
  const pairs = pairsOf(others, fresh, frequency);
  const taken = new Set(pairs.values());
  const leftOut = planned.filter(({ excluded, wallStart }) => excluded && !present.has(wallStart));
  const added = [...fresh.filter((one) => !taken.has(one)), ...leftOut].filter(({ startsAt }) => startsAt > now);
  return [
    ...dates.map((occurrence): PlannedDate => {
      const to = byWall.get(occurrence.wallStart) ?? pairs.get(occurrence) ?? null;
      if (occurrence.startsAt <= now) return { kind: 'PAST', occurrence };
      if (occurrence.state !== 'BOOKED') return { kind: 'WAITS', occurrence, to };
      if (occurrence.exception && !overwriteExceptions) return { kind: 'EXCEPTION', occurrence, to };
      if (!to) return { kind: 'ENDS', occurrence };
      const same = to.startsAt === occurrence.startsAt && to.endsAt === occurrence.endsAt;
      // Nothing moves into the past: this once, the date stays where it is.
      return same || to.startsAt <= now ? { kind: 'STAYS', occurrence } : { kind: 'MOVES', occurrence, to };
    }),
    ...added.map((to): PlannedDate => ({ kind: 'ADDED', to })),
  ];
}
