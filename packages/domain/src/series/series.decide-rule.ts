import type { Deciding } from '../access/index.js';
import { type Beyond, beyondRefusals } from '../availability/index.js';
import { decideCancel, decideReschedule } from '../bookings/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  type Instant,
  insert,
  isRefused,
  patch,
  type Refusal,
  refused,
  refusedWith,
  workingCopy,
} from '../kernel/index.js';
import { type Occurrence, parseRule, type SeriesTimes } from '../recurrence/index.js';
import { bookDate } from './series.book-date.js';
import type { ChangeRuleFacts, SeriesFacts } from './series.facts.js';
import { LEFT_OUT, type Series, type SeriesOccurrence } from './series.js';
import { type PlannedDate, ruleDifference } from './series.rule-plan.js';
import { inTime, type RuleDate, ruleDateOf } from './series.rule-report.js';
import { exceptionRefusals } from './series.scope.js';
import { splitSeries } from './series.split.js';
import { datesOf, seriesFor } from './series.subject.js';

export type ChangeRuleCommand = {
  seriesId: string;
  /** The version whose times the new ones were worked out from. */
  expectedVersion: number;
  /** The first date the rule is for; null: all of them. */
  fromOccurrenceId: string | null;
  /** The id of the series that the following dates become. */
  tailId: string;
  times: SeriesTimes;
  /** All dates of the new times, in order; see `occurrencesOf`. */
  occurrences: readonly Occurrence[];
  /** What becomes of dates that were changed on their own: true overwrites them, false keeps them, null asks. */
  overwriteExceptions: boolean | null;
  /** New dates that cannot be had are left out, and bookings that cannot be moved stay, instead of refusing all. */
  skipConflicts: boolean;
} & Beyond;

const frequencyOf = (rrule: string | null) => {
  const parsed = rrule === null ? null : parseRule(rrule);
  return parsed && 'rule' in parsed ? parsed.rule.frequency : null;
};

/** The dates a command is for. */
const inScope = (all: readonly SeriesOccurrence[], from: SeriesOccurrence | null): SeriesOccurrence[] =>
  all.filter(({ wallStart }) => from === null || wallStart >= from.wallStart);

/** What a command does to each date, before anybody has looked whether it can be had; to load what stands there. */
export function plannedByRule(
  facts: SeriesFacts,
  { seriesId, fromOccurrenceId, times, occurrences, overwriteExceptions }: ChangeRuleCommand,
  now: Instant,
): PlannedDate[] {
  const from = fromOccurrenceId ? (facts.series_occurrences.get(fromOccurrenceId) ?? null) : null;
  const frequency = frequencyOf(times.rrule);
  const dates = inScope(datesOf(facts, seriesId), from);
  return ruleDifference(dates, occurrences, { frequency, now, overwriteExceptions: overwriteExceptions ?? false });
}

/** Dates that go later, the last first; then those that go earlier, the first first: none is in the way of another. */
function inMovingOrder(planned: readonly PlannedDate[]): PlannedDate[] {
  const moves = planned.filter((one) => one.kind === 'MOVES');
  const later = moves.filter(({ occurrence, to }) => to.startsAt > occurrence.startsAt);
  const earlier = moves.filter((one) => !later.includes(one));
  const rest = (kind: PlannedDate['kind']) => planned.filter((one) => one.kind === kind);
  return [...rest('ENDS'), ...later.reverse(), ...earlier, ...rest('ADDED')];
}

/** What happens to the bookings; a date that is left out has nothing to decide. */
function decideDate(
  facts: ChangeRuleFacts,
  date: PlannedDate,
  { series, position, command }: { series: Series; position: number; command: ChangeRuleCommand },
  deciding: Deciding,
): Decision | null {
  const { override, overbook } = command;
  const reason = clean(command.reason);
  if (date.kind === 'ENDS') return decideCancel(facts, { id: date.occurrence.bookingId!, reason }, deciding);
  if (date.kind === 'MOVES') {
    const { startsAt, endsAt } = date.to;
    const move = { id: date.occurrence.bookingId!, startsAt, endsAt, override, overbook, reason };
    return decideReschedule(facts, move, deciding);
  }
  if (date.kind !== 'ADDED' || date.to.excluded) return null;
  const { startsAt, endsAt } = date.to;
  return bookDate(facts, series, { startsAt, endsAt, position, resourceIds: [], override, overbook, reason }, deciding);
}

/** What the row of a date becomes. */
function rowOf(
  date: PlannedDate,
  decision: Decision | null,
  { seriesId, position, reason }: { seriesId: string; position: number; reason: string | null },
  newId: () => string,
): Change[] {
  const change = (occurrence: SeriesOccurrence, set: Partial<SeriesOccurrence>) => [
    patch<SeriesOccurrence>('series_occurrences', occurrence, set),
  ];
  const cannot = decision !== null && isRefused(decision);
  if (date.kind === 'ENDS') return change(date.occurrence, { state: 'CANCELLED', reason });
  if (date.kind === 'ADDED') {
    const { wallStart, startsAt, endsAt, excluded } = date.to;
    const booked = !excluded && !cannot;
    const values = { id: newId(), seriesId, position, wallStart, startsAt, endsAt, exception: false };
    const bookingId = booked ? (decision!.result!.bookingId as string) : null;
    const why = excluded ? LEFT_OUT : cannot ? decision.refusals[0]!.code : null;
    return [insert('series_occurrences', { ...values, bookingId, state: booked ? 'BOOKED' : 'SKIPPED', reason: why })];
  }
  if (!('to' in date) || !date.to) return [];
  const { wallStart, startsAt, endsAt } = date.to;
  // The plan goes on without it: it keeps the time it has, as changed on its own.
  if (date.kind === 'EXCEPTION' || cannot) return change(date.occurrence, { wallStart, exception: true });
  return change(date.occurrence, { wallStart, startsAt, endsAt, exception: false });
}

const COUNTED = { MOVED: 'moved', ADDED: 'added', CANCELLED: 'cancelled' } as const;

function countsOf(dates: readonly RuleDate[]): Record<string, number> {
  const of = (outcome: RuleDate['outcome']) => dates.filter((one) => one.outcome === outcome).length;
  return Object.fromEntries(Object.entries(COUNTED).map(([outcome, name]) => [name, of(outcome as keyof typeof COUNTED)]));
}

const refusalsAt = (date: PlannedDate, { refusals }: Decision): Refusal[] => {
  const { wallStart } = 'to' in date && date.to ? date.to : (date as { occurrence: SeriesOccurrence }).occurrence;
  const key = 'occurrence' in date ? date.occurrence.id : wallStart;
  return refusals.map((why) => ({ ...why, path: ['occurrences', key, ...why.path], details: { wallStart, ...why.details } }));
};

/**
 * Gives a series another rule, all or nothing: a booking stays where both rules have a date, moves to the date of its week
 * (month, year), or is cancelled; what is new is booked in the same order. From a date on, the following dates become a
 * series of their own. Dates changed on their own are asked about, those that are not booked stay so. The result has the
 * report of each date, also where it is refused.
 */
export function decideChangeRule(facts: ChangeRuleFacts, command: ChangeRuleCommand, deciding: Deciding): Decision {
  const { seriesId, fromOccurrenceId, overwriteExceptions, skipConflicts, times } = command;
  const { series: known, refusal } = seriesFor(facts, command);
  if (refusal) return refusal;
  const wrong = beyondRefusals(command, deciding);
  if (wrong.length > 0) return refused(seriesId, ...wrong);
  const all = datesOf(facts, seriesId);
  const from = all.find(({ id }) => id === fromOccurrenceId) ?? null;
  if (fromOccurrenceId && !from) return refusedWith(seriesId, 'NOT_FOUND', ['fromOccurrenceId']);

  const split = from ? splitSeries(facts.bookings, known, all, from, command.tailId) : null;
  const series = split?.tail ?? known;
  const present = workingCopy(facts);
  present.absorb(split?.changes ?? []);
  const planned = plannedByRule(facts, command, deciding.now);
  const unsaid = exceptionRefusals(
    planned.flatMap((one) => (one.kind === 'EXCEPTION' ? [one.occurrence] : [])),
    overwriteExceptions,
  );

  const row = { seriesId: series.id, reason: clean(command.reason) };
  let position = Math.max(0, ...all.map((one) => one.position));
  const changes: Change[] = [...(split?.changes ?? [])];
  const events: DomainEvent[] = [...(split?.events ?? [])];
  const report: RuleDate[] = planned.flatMap((one) =>
    ['ENDS', 'MOVES', 'ADDED'].includes(one.kind) ? [] : [ruleDateOf(one, [], false)],
  );
  for (const one of planned) {
    if (one.kind === 'WAITS' || one.kind === 'EXCEPTION') changes.push(...rowOf(one, null, { ...row, position }, deciding.newId));
  }
  const inTheWay: Refusal[] = [];
  for (const date of inMovingOrder(planned)) {
    if (date.kind === 'ADDED') position += 1;
    const decision = decideDate(present.facts, date, { series, position, command }, deciding);
    const reasons = decision?.refusals ?? [];
    // A reason that is missing is missing once.
    if (reasons[0]?.path[0] === 'reason') return refused(seriesId, reasons[0]);
    const skipped = skipConflicts && date.kind !== 'ENDS';
    if (decision && reasons.length > 0 && !skipped) inTheWay.push(...refusalsAt(date, decision));
    report.push(ruleDateOf(date, reasons, skipped && reasons.length > 0));
    if (decision && reasons.length === 0) {
      present.absorb(decision.changes);
      changes.push(...decision.changes);
      events.push(...decision.events);
    }
    changes.push(...rowOf(date, decision, { ...row, position }, deciding.newId));
  }
  const dates = inTime(report);
  const refusals = [...unsaid, ...inTheWay];
  if (refusals.length > 0) return { ...refused(seriesId, ...refusals), result: { dates } };

  const left = dates.some(({ outcome }) => ['STAYS', 'MOVED', 'ADDED', 'KEPT'].includes(outcome));
  changes.push(patch<Series>('booking_series', series, { ...times, status: left ? 'ACTIVE' : 'CANCELLED' }));
  events.push({
    ...{ type: 'series.rule_changed', entity: 'booking_series', entityId: series.id, reason: clean(command.reason) },
    before: { rrule: known.rrule, wallStart: known.wallStart },
    after: {
      ...{ rrule: times.rrule, wallStart: times.wallStart, ...countsOf(dates) },
      ...(command.override && { override: true }),
      ...(command.overbook && { overbook: true }),
    },
  });
  return accepted(seriesId, changes, events, { dates, seriesId, tailId: split ? split.tail.id : null });
}
