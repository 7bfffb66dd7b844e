import type { Deciding } from '../access/index.js';
import {
  askingOf,
  type BookingWish,
  explainWish,
  type Fixes,
  NO_FIXES,
  type Place,
  placeOfWish,
  type RoomFacts,
  takePlace,
  wishRefusals,
} from '../availability/index.js';
import { type Service, saleOf } from '../catalog/index.js';
import { type Instant, type Refusal, refusal, type WallTime, workingCopy } from '../kernel/index.js';
import type { Occurrence } from '../recurrence/index.js';
import { reportSeries, type SeriesReport } from './series.report.js';

/** What is wanted on each date of a series. */
export type SeriesWish = Pick<BookingWish, 'service' | 'resourceIds' | 'place' | 'override' | 'overbook'> & {
  /** Dates that go beyond what is free on their own, by their wall time. */
  beyond?: BeyondDates;
};

/** How single dates of a series go beyond what is free, by their wall time. */
export type BeyondDates = ReadonlyMap<WallTime, 'OVERRIDE' | 'OVERBOOK'>;

/** What going beyond means for one date; who books twice goes beyond hours and rules as well. */
export function beyondOfDate(beyond: BeyondDates | undefined, wallStart: WallTime): { override?: true; overbook?: true } {
  const how = beyond?.get(wallStart);
  return { ...(how && { override: true }), ...(how === 'OVERBOOK' && { overbook: true }) };
}

export type JudgedSeries = {
  report: SeriesReport;
  /** What would help a date that cannot be had, by its position. */
  fixes: ReadonlyMap<number, Fixes>;
};

/** Dates in conflict for which other times are looked for. Of more, only the reasons are said. */
const MOST_EXPLAINED = 30;

/** Why there can be no series of a service at all: places on sessions are chosen one by one (JZ-57). */
export function seriesServiceRefusals(service: Service | undefined, path: string[] = ['serviceId']): Refusal[] {
  if (!service) return [refusal('NOT_FOUND', path)];
  if (saleOf(service) === 'APPOINTMENT' && service.active) return [];
  return [refusal('SERVICE_NOT_BOOKABLE', path, saleOf(service) === 'SEAT' ? { why: 'HAS_SESSIONS' } : undefined)];
}

/**
 * Asks the evaluator that decides bookings about each date of a series, in order: each finds taken what those before it
 * will take. With `explain`, also what would help where a date cannot be had.
 */
export function judgeSeries(
  facts: RoomFacts,
  occurrences: readonly Occurrence[],
  wanted: SeriesWish,
  deciding: Pick<Deciding, 'actor' | 'now' | 'organization' | 'travel' | 'newId'>,
  { skipConflicts = false, explain = false }: { skipConflicts?: boolean; explain?: boolean } = {},
): JudgedSeries {
  const present = workingCopy({
    resources: facts.resources,
    allocations: facts.allocations,
    booking_rules: facts.booking_rules,
  });
  const asking = askingOf(deciding);
  const fixes = new Map<Instant, Fixes>();
  let found: Place | null = null;
  const { beyond, ...wantedOfAll } = wanted;

  const check = ({ startsAt, endsAt, wallStart }: Occurrence): Refusal[] => {
    const wish: BookingWish = { ...wantedOfAll, ...beyondOfDate(beyond, wallStart), startsAt, endsAt };
    const wrong = wishRefusals(present.facts, wish);
    if (wrong.length > 0) return wrong;
    const answer = placeOfWish(present.facts, wish, asking);
    found = answer.place;
    if (answer.place) return [];
    if (explain && fixes.size < MOST_EXPLAINED) fixes.set(startsAt, explainWish(present.facts, wish, asking).fixes);
    return answer.refusals;
  };
  // What was found free last is what is booked next.
  const onBook = (startsAt: Instant): void => {
    if (!found) return;
    const about = { serviceId: wanted.service.id, startsAt, point: wanted.place ?? null };
    present.absorb(takePlace(found, { bookingId: startsAt }, about, deciding.newId));
  };
  const report = reportSeries(occurrences, check, { skipConflicts, onBook });
  return {
    report,
    fixes: new Map(report.occurrences.map(({ position, startsAt }) => [position, fixes.get(startsAt) ?? NO_FIXES])),
  };
}
