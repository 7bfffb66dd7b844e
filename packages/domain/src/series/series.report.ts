import { type Instant, overlaps, type Refusal, refusal } from '../kernel/index.js';
import type { Occurrence } from '../recurrence/index.js';
import { LEFT_OUT } from './series.js';

/** BOOK: it can be had. SKIP: it is left out and kept. CONFLICT: it cannot be had, and nobody has said to skip it. */
export type OccurrenceOutcome = 'BOOK' | 'SKIP' | 'CONFLICT';

export type OccurrenceReport = Occurrence & {
  outcome: OccurrenceOutcome;
  /** Why this time cannot be had; also of those that are skipped because of it. */
  problems: Refusal[];
  /** Why it is skipped: LEFT_OUT by choice, or the code of the first problem. */
  skipReason: string | null;
};

/** What saving a series would do, before it is saved. */
export type SeriesReport = {
  occurrences: OccurrenceReport[];
  bookCount: number;
  skipCount: number;
  conflictCount: number;
  /** How many of those to be booked are at a time that exists twice or was moved on. */
  clockChangeCount: number;
  /** Nothing is in the way, and something is left to book. */
  canSave: boolean;
};

/** Why a time cannot be had; empty when it can. The evaluator that decides bookings answers this. */
export type CheckTime = (occurrence: Occurrence) => Refusal[];

export type ReportOptions = {
  /** Dates in conflict are skipped, with their reason kept. */
  skipConflicts?: boolean;
  /** Told of each time that will be booked, so that the dates after it find it taken. */
  onBook?: BookedTime;
};
type BookedTime = (startsAt: Instant, endsAt: Instant) => void;

/**
 * Looks at each date of a series: what the clock does to it, what is in its way, and whether it will be booked. Dates are
 * taken in order, and a date that overlaps an earlier one of the same series is in conflict with it.
 */
export function reportSeries(
  occurrences: readonly Occurrence[],
  check: CheckTime,
  { skipConflicts = false, onBook }: ReportOptions = {},
): SeriesReport {
  const reports: OccurrenceReport[] = [];
  for (const occurrence of occurrences) {
    if (occurrence.excluded) reports.push({ ...occurrence, outcome: 'SKIP', problems: [], skipReason: LEFT_OUT });
    else reports.push(judge(occurrence, reports, check, skipConflicts));
    if (reports.at(-1)!.outcome === 'BOOK') onBook?.(occurrence.startsAt, occurrence.endsAt);
  }
  const count = (outcome: OccurrenceOutcome) => reports.filter((report) => report.outcome === outcome).length;
  const [bookCount, skipCount, conflictCount] = [count('BOOK'), count('SKIP'), count('CONFLICT')];
  return {
    occurrences: reports,
    bookCount,
    skipCount,
    conflictCount,
    clockChangeCount: reports.filter(({ outcome, clock }) => outcome === 'BOOK' && clock.kind !== 'ONCE').length,
    canSave: conflictCount === 0 && bookCount > 0,
  };
}

function judge(
  occurrence: Occurrence,
  earlier: readonly OccurrenceReport[],
  check: CheckTime,
  skipConflicts: boolean,
): OccurrenceReport {
  const rival = earlier.find((other) => other.outcome === 'BOOK' && overlaps(other, occurrence));
  const found = check(occurrence);
  // That another date of the series has taken it says more than that it is taken.
  const problems = rival
    ? [
        refusal('RESOURCE_TAKEN', ['startsAt'], { position: rival.position, wallStart: rival.wallStart }),
        ...found.filter(({ code }) => code !== 'RESOURCE_TAKEN'),
      ]
    : found;
  if (problems.length === 0) return { ...occurrence, outcome: 'BOOK', problems, skipReason: null };
  if (skipConflicts) return { ...occurrence, outcome: 'SKIP', problems, skipReason: problems[0]!.code };
  return { ...occurrence, outcome: 'CONFLICT', problems, skipReason: null };
}
