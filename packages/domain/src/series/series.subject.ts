import { type Decision, refusedWith } from '../kernel/index.js';
import type { SeriesFacts } from './series.facts.js';
import type { Series, SeriesOccurrence } from './series.js';
import type { SeriesScope } from './series.scope.js';

/** A command about dates of one series. A version that is given must still be the series'. */
export type SeriesCommand = {
  seriesId: string;
  expectedVersion?: number | null;
  scope: SeriesScope;
  /** What becomes of dates that were changed on their own: true overwrites them, false keeps them, null asks. */
  overwriteExceptions?: boolean | null;
  reason?: string | null;
};

/** The dates of a series, in its order. */
export const datesOf = (facts: SeriesFacts, seriesId: string): SeriesOccurrence[] =>
  [...facts.series_occurrences.values()]
    .filter((one) => one.seriesId === seriesId)
    .sort((a, b) => (a.wallStart < b.wallStart ? -1 : 1));

/** The series a command is about, if it exists and is the version the caller saw. */
export function seriesFor(
  facts: SeriesFacts,
  { seriesId, expectedVersion }: Pick<SeriesCommand, 'seriesId' | 'expectedVersion'>,
): { series: Series; refusal: null } | { series: null; refusal: Decision } {
  const series = facts.booking_series.get(seriesId);
  if (!series) return { series: null, refusal: refusedWith(seriesId, 'NOT_FOUND', ['seriesId']) };
  if (expectedVersion != null && expectedVersion !== series.version) {
    return {
      series: null,
      refusal: refusedWith(seriesId, 'STALE_VERSION', ['expectedVersion'], { version: series.version }),
    };
  }
  return { series, refusal: null };
}
