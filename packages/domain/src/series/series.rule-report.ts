import type { Instant, Refusal, WallTime } from '../kernel/index.js';
import type { ClockChange, Occurrence } from '../recurrence/index.js';
import { LEFT_OUT, type SeriesOccurrence } from './series.js';
import type { PlannedDate } from './series.rule-plan.js';

/** What becomes of a date under another rule. KEPT: changed on its own, and left as it is. REFUSED: it cannot be done. */
export const RULE_OUTCOMES = ['STAYS', 'MOVED', 'ADDED', 'CANCELLED', 'SKIPPED', 'KEPT', 'PAST', 'REFUSED'] as const;
export type RuleOutcome = (typeof RULE_OUTCOMES)[number];

/** One line of what a change of the rule does. */
export type RuleDate = {
  /** Null: the date is new. */
  occurrenceId: string | null;
  /** What the series says of it from now on. */
  wallStart: WallTime;
  startsAt: Instant;
  /** When it was, if that is another time. */
  movedFrom: Instant | null;
  outcome: RuleOutcome;
  clock: ClockChange;
  /** Why it is not booked: LEFT_OUT by choice, or the code of what is in the way. */
  skipReason: string | null;
  reasons: Refusal[];
};

const ONCE: ClockChange = { kind: 'ONCE' };

const ofPlan = ({ wallStart, startsAt, clock }: Occurrence) => ({ wallStart, startsAt, clock });
const ofDate = ({ wallStart, startsAt }: SeriesOccurrence) => ({ wallStart, startsAt, clock: ONCE });

const OUTCOMES = {
  ...{ STAYS: 'STAYS', MOVES: 'MOVED', ADDED: 'ADDED', ENDS: 'CANCELLED', WAITS: 'SKIPPED', EXCEPTION: 'KEPT', PAST: 'PAST' },
} as const satisfies Record<PlannedDate['kind'], RuleOutcome>;

/** A date of the plan as it is told, with what was refused of it; what is left out because of that is no refusal. */
export function ruleDateOf(date: PlannedDate, reasons: Refusal[], skipped: boolean): RuleDate {
  const { kind } = date;
  const to = 'to' in date ? date.to : null;
  const occurrence = 'occurrence' in date ? date.occurrence : null;
  const at = occurrence && (kind === 'EXCEPTION' || !to) ? ofDate(occurrence) : ofPlan(to!);
  const moved = kind === 'MOVES' && reasons.length === 0;
  const left = kind === 'ADDED' && (date.to.excluded || skipped);
  return {
    ...at,
    ...(kind === 'MOVES' && reasons.length > 0 && skipped ? ofDate(date.occurrence) : {}),
    occurrenceId: occurrence?.id ?? null,
    movedFrom: moved ? occurrence!.startsAt : null,
    outcome: left ? 'SKIPPED' : reasons.length > 0 ? (skipped ? 'KEPT' : 'REFUSED') : OUTCOMES[kind],
    skipReason: left ? (reasons[0]?.code ?? LEFT_OUT) : kind === 'WAITS' ? occurrence!.reason : null,
    reasons,
  };
}

/** The dates of a report as they follow each other. */
export const inTime = (dates: readonly RuleDate[]): RuleDate[] =>
  [...dates].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
