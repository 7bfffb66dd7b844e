import type { Change, Decision, DomainEvent, Refusal } from '@bookwright/domain/kernel';

/** What happened to one subject, or would happen in a dry run. */
export type SubjectResult = {
  subjectId: string;
  outcome: 'CHANGED' | 'UNCHANGED' | 'REFUSED';
  refusals: Refusal[];
  /** Empty when the result was stored by an earlier call with the same key. */
  changes: Change[];
  events: DomainEvent[];
  result: Record<string, unknown>;
};

export type Outcome = {
  changedCount: number;
  unchangedCount: number;
  refusedCount: number;
  results: SubjectResult[];
};

function resultOf({ subjectId, refusals, changes, events, result = {} }: Decision): SubjectResult {
  const outcome = refusals.length > 0 ? 'REFUSED' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
  return { subjectId, outcome, refusals, changes, events, result };
}

export function outcomeOf(decisions: readonly Decision[]): Outcome {
  const results = decisions.map(resultOf);
  const count = (outcome: SubjectResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return { changedCount: count('CHANGED'), unchangedCount: count('UNCHANGED'), refusedCount: count('REFUSED'), results };
}

/** Results kept with an idempotency key at most; of a larger bulk edit the counts are kept. */
const MOST_STORED = 1000;

export const storable = (outcome: Outcome): Outcome => ({
  ...outcome,
  results: outcome.results.slice(0, MOST_STORED).map((result) => ({ ...result, changes: [], events: [] })),
});
