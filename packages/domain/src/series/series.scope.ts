import { type Instant, type Refusal, refusal } from '../kernel/index.js';
import type { SeriesOccurrence } from './series.js';

/** Which dates a change of a series is for. */
export type SeriesScope =
  | { kind: 'THIS'; occurrenceId: string }
  | { kind: 'THIS_AND_FOLLOWING'; occurrenceId: string }
  | { kind: 'SELECTED'; occurrenceIds: readonly string[] }
  | { kind: 'ALL' };

export const SCOPE_KINDS = ['THIS', 'THIS_AND_FOLLOWING', 'SELECTED', 'ALL'] as const satisfies readonly SeriesScope['kind'][];

/** What a scope comes to, in the order of the series. */
export type ScopeSelection = {
  /** Booked dates that the change is for. */
  changed: SeriesOccurrence[];
  /** Changed on their own, and left as they are. */
  kept: SeriesOccurrence[];
  /** Begun already; a change of several dates leaves the past alone. */
  past: SeriesOccurrence[];
  /** Without a booking: skipped, cancelled or free. */
  unbooked: SeriesOccurrence[];
};

/**
 * The dates a change is for. A date that was changed on its own is never overwritten silently: unless it is the one that
 * was asked for by itself, `overwriteExceptions` must say so (true), or say that they are kept (false); as long as it says
 * nothing the answer is SERIES_EXCEPTIONS_KEPT with the dates in question.
 */
export function selectOccurrences(
  occurrences: readonly SeriesOccurrence[],
  scope: SeriesScope,
  { now, overwriteExceptions = null }: { now: Instant; overwriteExceptions?: boolean | null },
  path: string[] = ['scope'],
): { selection: ScopeSelection } | { refusals: Refusal[] } {
  const unknown = unknownRefusals(occurrences, scope, path);
  if (unknown.length > 0) return { refusals: unknown };
  const inOrder = inScope(occurrences, scope).sort((a, b) => (a.wallStart < b.wallStart ? -1 : 1));
  const isPast = ({ startsAt }: SeriesOccurrence) =>
    (scope.kind === 'THIS_AND_FOLLOWING' || scope.kind === 'ALL') && startsAt <= now;
  const booked = inOrder.filter(({ state }) => state === 'BOOKED');
  const coming = booked.filter((one) => !isPast(one));
  const exceptions = scope.kind === 'THIS' ? [] : coming.filter(({ exception }) => exception);
  const unsaid = exceptionRefusals(exceptions, overwriteExceptions);
  if (unsaid.length > 0) return { refusals: unsaid };
  const kept = overwriteExceptions ? [] : exceptions;
  const changed = coming.filter((one) => !kept.includes(one));
  if (changed.length === 0) return { refusals: [refusal('NOTHING_SELECTED', path)] };
  const unbooked = inOrder.filter(({ state }) => state !== 'BOOKED');
  return { selection: { changed, kept, past: booked.filter(isPast), unbooked } };
}

/** Asks what is to become of dates that were changed on their own, as long as nothing is said of them. */
export function exceptionRefusals(occurrences: readonly SeriesOccurrence[], overwriteExceptions: boolean | null): Refusal[] {
  const exceptions = occurrences.filter(({ exception }) => exception);
  if (exceptions.length === 0 || overwriteExceptions !== null) return [];
  return [refusal('SERIES_EXCEPTIONS_KEPT', ['overwriteExceptions'], { occurrences: exceptions.map(named) })];
}

/** Enough to name a date in a sentence and to find it. */
const named = ({ id, position, wallStart, startsAt }: SeriesOccurrence) => ({ id, position, wallStart, startsAt });

function inScope(occurrences: readonly SeriesOccurrence[], scope: SeriesScope): SeriesOccurrence[] {
  if (scope.kind === 'ALL') return [...occurrences];
  if (scope.kind === 'THIS') return occurrences.filter(({ id }) => id === scope.occurrenceId);
  if (scope.kind === 'SELECTED') return occurrences.filter(({ id }) => scope.occurrenceIds.includes(id));
  const from = occurrences.find(({ id }) => id === scope.occurrenceId)!.wallStart;
  return occurrences.filter(({ wallStart }) => wallStart >= from);
}

function unknownRefusals(occurrences: readonly SeriesOccurrence[], scope: SeriesScope, path: string[]): Refusal[] {
  const known = new Set(occurrences.map(({ id }) => id));
  if (scope.kind === 'ALL') return [];
  if (scope.kind === 'SELECTED') {
    return scope.occurrenceIds.flatMap((id, index) =>
      known.has(id) ? [] : [refusal('NOT_FOUND', [...path, 'occurrenceIds', String(index)], { id })],
    );
  }
  const { occurrenceId: id } = scope;
  return known.has(id) ? [] : [refusal('NOT_FOUND', [...path, 'occurrenceId'], { id })];
}
