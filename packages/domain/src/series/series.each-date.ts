import {
  type Change,
  type Decision,
  type DomainEvent,
  type Facts,
  isRefused,
  type Refusal,
  workingCopy,
} from '../kernel/index.js';
import type { SeriesOccurrence } from './series.js';

/** What became of one date. KEPT: changed on its own, and left as it is. PAST: begun already. */
export type DateResult = {
  occurrenceId: string;
  outcome: 'CHANGED' | 'UNCHANGED' | 'KEPT' | 'PAST' | 'REFUSED';
  /** When it would be, or is now; of a change of times. */
  startsAt?: string;
  reasons: Refusal[];
};

/** A date and what is decided of its booking. */
export type DecidedDate = { occurrence: SeriesOccurrence; decision: Decision };

/** Decides dates in order; each sees the facts as those before it have left them. */
export function decideDates<F extends Facts>(
  facts: F,
  occurrences: readonly SeriesOccurrence[],
  decide: (facts: F, occurrence: SeriesOccurrence) => Decision,
): DecidedDate[] {
  const present = workingCopy(facts);
  return occurrences.map((occurrence) => {
    const decision = decide(present.facts, occurrence);
    if (!isRefused(decision)) present.absorb(decision.changes);
    return { occurrence, decision };
  });
}

/** What is refused, each with the date that is meant. */
export const refusalsOfDates = (dates: readonly DecidedDate[]): Refusal[] =>
  dates.flatMap(({ occurrence: { id, position, wallStart }, decision }) =>
    decision.refusals.map((why) => ({
      ...why,
      path: ['occurrences', id, ...why.path],
      details: { occurrenceId: id, position, wallStart, ...why.details },
    })),
  );

export const changesOfDates = (dates: readonly DecidedDate[]): Change[] => dates.flatMap(({ decision }) => decision.changes);
export const eventsOfDates = (dates: readonly DecidedDate[]): DomainEvent[] => dates.flatMap(({ decision }) => decision.events);

export const resultsOf = (
  dates: readonly DecidedDate[],
  { kept, past }: { kept: readonly SeriesOccurrence[]; past: readonly SeriesOccurrence[] },
): DateResult[] => [
  ...dates.map(
    ({ occurrence, decision }): DateResult => ({
      occurrenceId: occurrence.id,
      outcome: isRefused(decision) ? 'REFUSED' : decision.changes.length > 0 ? 'CHANGED' : 'UNCHANGED',
      reasons: decision.refusals,
    }),
  ),
  ...kept.map(({ id }): DateResult => ({ occurrenceId: id, outcome: 'KEPT', reasons: [] })),
  ...past.map(({ id }): DateResult => ({ occurrenceId: id, outcome: 'PAST', reasons: [] })),
];
