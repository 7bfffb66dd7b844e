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
import { changesOfDates, type DecidedDate, decideDates, eventsOfDates, refusalsOfDates, resultsOf } from './series.each-date.js';
import type { MoveSeriesFacts, SeriesFacts } from './series.facts.js';
import type { Series, SeriesOccurrence } from './series.js';
import { type MovedOccurrence, retimed, seriesRetimed } from './series.plan.js';
import { selectOccurrences } from './series.scope.js';
import { datesOf, type SeriesCommand, seriesFor } from './series.subject.js';

export type MoveSeriesCommand = SeriesCommand & {
  /** The time of day on the wall that each date is to have; each stays on its day of the plan. */
  wallTime?: LocalTime | null;
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

function changeRefusals({ scope, wallTime, startsAt, durationMin, resourceId }: MoveSeriesCommand): Refusal[] {
  if (!wallTime && !startsAt && durationMin == null && !resourceId) return [refusal('REQUIRED', ['wallTime'])];
  return [
    ...(wallTime && !TIME.test(wallTime) ? [refusal('INVALID_VALUE', ['wallTime'])] : []),
    ...(startsAt && (scope.kind !== 'THIS' || wallTime)
      ? [refusal('INVALID_VALUE', ['startsAt'], { why: 'ONE_DATE_ONLY' })]
      : []),
    ...(durationMin != null && durationMin <= 0 ? [refusal('END_NOT_AFTER_START', ['durationMin'])] : []),
  ];
}

/** The times that dates are to have. One that keeps its time of day keeps the time it has, also after it was moved. */
function movedTimes(series: Series, dates: readonly SeriesOccurrence[], command: MoveSeriesCommand): MovedOccurrence[] {
  const { wallTime, startsAt, durationMin } = command;
  if (wallTime) return retimed(dates, series, { wallTime, durationMin });
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

/**
 * Moves the dates in scope to another time of day, length or resource. "This and following" and "all" change the plan, so
 * that what they move is no exception; "this" and "selected" make exceptions.
 */
export function decideMoveSeries(facts: MoveSeriesFacts, command: MoveSeriesCommand, deciding: Deciding): Decision {
  const { seriesId, scope, overwriteExceptions, keepConflicts = false, resourceId, override, overbook } = command;
  const { series, refusal: unknown } = seriesFor(facts, command);
  if (unknown) return unknown;
  const wrong = changeRefusals(command);
  if (wrong.length > 0) return refused(seriesId, ...wrong);
  const all = datesOf(facts, seriesId);
  const selected = selectOccurrences(all, scope, { now: deciding.now, overwriteExceptions });
  if ('refusals' in selected) return refused(seriesId, ...selected.refusals);
  const { changed, kept, past, unbooked } = selected.selection;
  const ofPlan = scope.kind === 'ALL' || scope.kind === 'THIS_AND_FOLLOWING';
  const waiting = ofPlan && command.wallTime ? unbooked.filter(({ startsAt }) => startsAt > deciding.now) : [];
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
  const plan = scope.kind === 'ALL' && command.wallTime ? seriesRetimed(series, command.wallTime) : series;
  const changeOfSeries: Partial<Series> =
    scope.kind === 'ALL'
      ? {
          ...{ wallStart: plan.wallStart, exdates: plan.exdates, rdates: plan.rdates },
          durationMin: command.durationMin ?? series.durationMin,
          resourceId: resourceId ?? series.resourceId,
        }
      : {};
  return accepted(
    seriesId,
    [
      ...changesOfDates(dates),
      ...occurrenceChanges(dates, moved, ofPlan),
      ...planned.map(({ occurrence, wallStart, startsAt, endsAt }) =>
        patch<SeriesOccurrence>('series_occurrences', occurrence, { wallStart, startsAt, endsAt }),
      ),
      ...(scope.kind === 'ALL' ? [patch<Series>('booking_series', series, changeOfSeries)] : []),
    ],
    [
      ...eventsOfDates(dates),
      {
        ...{ type: 'series.moved', entity: 'booking_series', entityId: seriesId, reason },
        after: { scope: scope.kind, count: dates.filter(({ decision }) => decision.changes.length > 0).length },
      },
    ],
    {
      dates: resultsOf(dates, { kept, past }).map((one) => ({ ...one, startsAt: moved.get(one.occurrenceId)?.startsAt })),
    },
  );
}
