import type { Deciding } from '../access/index.js';
import type { Beyond } from '../availability/index.js';
import { decideReschedule } from '../bookings/index.js';
import {
  accepted,
  addMinutes,
  type Change,
  clean,
  type Decision,
  type Instant,
  isRefused,
  type LocalTime,
  minutesBetween,
  patch,
  type Refusal,
  refusal,
  refused,
} from '../kernel/index.js';
import { ruleOnWeekday, type Weekday } from '../recurrence/index.js';
import { changesOfDates, type DecidedDate, decideDates, eventsOfDates, refusalsOfDates, resultsOf } from './series.each-date.js';
import type { MoveSeriesFacts, SeriesFacts } from './series.facts.js';
import type { Series, SeriesOccurrence } from './series.js';
import { type MovedOccurrence, type NewWallTime, retimed, seriesRetimed } from './series.plan.js';
import { selectOccurrences } from './series.scope.js';
import { splitSeries } from './series.split.js';
import { datesOf, type SeriesCommand, seriesFor } from './series.subject.js';

export type MoveSeriesCommand = SeriesCommand & {
  /** The id of the series that the following dates become. */
  tailId: string;
  /** The time of day on the wall that each date is to have; without a weekday, each stays on its day of the plan. */
  wallTime?: LocalTime | null;
  /** The day of its week that each date is to be on. */
  weekday?: Weekday | null;
  /** For one date only: any other time. */
  startsAt?: Instant | null;
  /** Minutes that each is to last. */
  durationMin?: number | null;
  /** Who or what takes part from now on. */
  resourceId?: string | null;
  /** Dates that cannot be moved stay as they are, as changed on their own, instead of refusing the rest. */
  keepConflicts?: boolean;
} & Beyond;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const isOfPlan = ({ scope }: MoveSeriesCommand): boolean => scope.kind === 'ALL' || scope.kind === 'THIS_AND_FOLLOWING';

function changeRefusals(command: MoveSeriesCommand): Refusal[] {
  const { scope, wallTime, weekday, startsAt, durationMin, resourceId } = command;
  if (!wallTime && !weekday && !startsAt && durationMin == null && !resourceId) return [refusal('REQUIRED', ['wallTime'])];
  return [
    ...(wallTime && !TIME.test(wallTime) ? [refusal('INVALID_VALUE', ['wallTime'])] : []),
    ...(startsAt && (scope.kind !== 'THIS' || wallTime || weekday)
      ? [refusal('INVALID_VALUE', ['startsAt'], { why: 'ONE_DATE_ONLY' })]
      : []),
    ...(durationMin != null && durationMin <= 0 ? [refusal('END_NOT_AFTER_START', ['durationMin'])] : []),
  ];
}

/** The times that dates are to have. One that keeps its time of day keeps the time it has, also after it was moved. */
function movedTimes(series: Series, dates: readonly SeriesOccurrence[], command: MoveSeriesCommand): MovedOccurrence[] {
  const { wallTime, weekday, startsAt, durationMin } = command;
  if (wallTime || weekday) return retimed(dates, series, { wallTime, weekday, durationMin });
  return dates.map((occurrence) => {
    const from = startsAt ?? occurrence.startsAt;
    const lasts = durationMin ?? minutesBetween(occurrence.startsAt, occurrence.endsAt);
    const { wallStart } = occurrence;
    return { occurrence, wallStart, startsAt: from, endsAt: addMinutes(from, lasts), clock: { kind: 'ONCE' } };
  });
}

/** The bookings that a command may move and where to, to load what stands there. */
export function seriesMoves(
  facts: SeriesFacts,
  command: MoveSeriesCommand,
): { id: string; startsAt: Instant; endsAt: Instant }[] {
  const series = facts.booking_series.get(command.seriesId);
  if (!series || changeRefusals(command).length > 0) return [];
  const booked = datesOf(facts, series.id).filter(({ state }) => state === 'BOOKED');
  return movedTimes(series, booked, command).map(({ occurrence, startsAt, endsAt }) => ({
    ...{ id: occurrence.bookingId!, startsAt, endsAt },
  }));
}

/** Only a weekly rule of one day can be moved to another one; of any other the rule itself is changed. */
const weekdayRefusals = ({ rrule }: Series, command: MoveSeriesCommand): Refusal[] =>
  command.weekday && rrule && isOfPlan(command) && ruleOnWeekday(rrule, command.weekday) === null
    ? [refusal('INVALID_VALUE', ['weekday'], { why: 'NOT_ONE_DAY_A_WEEK' })]
    : [];

/** Two dates of a series on one day cannot come to the same time of day. */
function doubleRefusals(all: readonly SeriesOccurrence[], moved: readonly MovedOccurrence[]): Refusal[] {
  const changed = new Map(moved.map(({ occurrence, wallStart }) => [occurrence.id, wallStart]));
  const seen = new Set<string>();
  for (const { id, wallStart: before } of all) {
    const wallStart = changed.get(id) ?? before;
    if (seen.has(wallStart)) return [refusal('DUPLICATE', ['wallTime'], { wallStart })];
    seen.add(wallStart);
  }
  return [];
}

function occurrenceChanges(
  dates: readonly DecidedDate[],
  moved: ReadonlyMap<string, MovedOccurrence>,
  ofPlan: boolean,
): Change[] {
  return dates.flatMap(({ occurrence, decision }): Change[] => {
    const { wallStart, startsAt, endsAt } = moved.get(occurrence.id)!;
    if (isRefused(decision)) {
      return occurrence.exception ? [] : [patch<SeriesOccurrence>('series_occurrences', occurrence, { exception: true })];
    }
    const change = { startsAt, endsAt, exception: !ofPlan, ...(ofPlan ? { wallStart } : {}) };
    return [patch<SeriesOccurrence>('series_occurrences', occurrence, change)];
  });
}

/** What the plan itself becomes. */
function changeOfPlan(series: Series, command: MoveSeriesCommand, to: NewWallTime): Partial<Series> {
  const { wallStart, rrule, exdates, rdates } = seriesRetimed(series, to);
  return {
    ...{ wallStart, rrule, exdates, rdates },
    durationMin: command.durationMin ?? series.durationMin,
    resourceId: command.resourceId ?? series.resourceId,
  };
}

/**
 * Moves the dates in scope to another time of day, weekday, length or resource. "All" changes the plan, so that what it moves
 * is no exception; so does "this and following", which makes a series of its own of them. "This" and "selected" make
 * exceptions.
 */
export function decideMoveSeries(facts: MoveSeriesFacts, command: MoveSeriesCommand, deciding: Deciding): Decision {
  const { seriesId, scope, overwriteExceptions, keepConflicts = false, resourceId, override, overbook, tailId } = command;
  const { series, refusal: unknown } = seriesFor(facts, command);
  if (unknown) return unknown;
  const wrong = [...changeRefusals(command), ...weekdayRefusals(series, command)];
  if (wrong.length > 0) return refused(seriesId, ...wrong);
  const all = datesOf(facts, seriesId);
  const selected = selectOccurrences(all, scope, { now: deciding.now, overwriteExceptions });
  if ('refusals' in selected) return refused(seriesId, ...selected.refusals);
  const { changed, kept, past, unbooked } = selected.selection;
  const ofPlan = isOfPlan(command);
  const to: NewWallTime = { wallTime: command.wallTime, weekday: command.weekday };
  const waiting = ofPlan && (to.wallTime || to.weekday) ? unbooked.filter(({ startsAt }) => startsAt > deciding.now) : [];
  const moves = movedTimes(series, changed, command);
  const planned = movedTimes(series, waiting, command);
  const double = ofPlan ? doubleRefusals(all, [...moves, ...planned]) : [];
  if (double.length > 0) return refused(seriesId, ...double);

  const moved = new Map(moves.map((one) => [one.occurrence.id, one]));
  const reason = clean(command.reason);
  const dates = decideDates(facts, changed, (present, { id, bookingId }) => {
    const { startsAt, endsAt } = moved.get(id)!;
    return decideReschedule(present, { id: bookingId!, startsAt, endsAt, resourceId, override, overbook, reason }, deciding);
  });
  const refusals = refusalsOfDates(dates);
  if (refusals.length > 0 && (!keepConflicts || dates.every(({ decision }) => isRefused(decision)))) {
    return refused(seriesId, ...refusals);
  }
  const from = scope.kind === 'THIS_AND_FOLLOWING' ? all.find(({ id }) => id === scope.occurrenceId)! : null;
  const split = from && splitSeries(facts.bookings, series, all, from, tailId);
  const target = split?.tail ?? series;
  return accepted(
    seriesId,
    [
      ...(split?.changes ?? []),
      ...changesOfDates(dates),
      ...occurrenceChanges(dates, moved, ofPlan),
      ...planned.map(({ occurrence, wallStart, startsAt, endsAt }) =>
        patch<SeriesOccurrence>('series_occurrences', occurrence, { wallStart, startsAt, endsAt }),
      ),
      ...(ofPlan ? [patch<Series>('booking_series', target, changeOfPlan(target, command, to))] : []),
    ],
    [
      ...(split?.events ?? []),
      ...eventsOfDates(dates),
      {
        ...{ type: 'series.moved', entity: 'booking_series', entityId: target.id, reason },
        after: { scope: scope.kind, count: dates.filter(({ decision }) => decision.changes.length > 0).length },
      },
    ],
    {
      dates: resultsOf(dates, { kept, past }).map((one) => ({ ...one, startsAt: moved.get(one.occurrenceId)?.startsAt })),
      tailId: split?.tail.id ?? null,
    },
  );
}
