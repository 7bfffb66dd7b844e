import type { Instant } from '../kernel/index.js';
import { type GeoPoint, pointOf, type TravelEstimator } from '../places/index.js';
import { type Allocation, isLive } from '../resources/index.js';
import type { TakenTime } from './room.js';
import type { Gap } from './spacing-rules.js';
import { firstAbout, MINUTE, meet, type Span, spanOf, type Timeline, timeline } from './span.js';

/** A time at which a unit is taken; by whom, for those who may know. */
export type Taken = Span & { allocation: Allocation | null; live: boolean; place: GeoPoint | null };

/** One unit with everything that is taken on it, by time; `home` when all of it is where the resource is at home. */
export type UnitCalendar = { id: string; taken: Timeline<Taken>; home: GeoPoint | null };

/** Why a unit is not free, because of whom, and how many minutes there would have to be between. */
export type UnitProblem = {
  code: 'RESOURCE_TAKEN' | 'GAP_TOO_SHORT' | 'NOT_REACHABLE';
  /** Null for those who may not know. */
  rival: Allocation | null;
  /** When what is in the way ends. */
  until: number;
  minutes?: number;
  ruleId?: string;
  overridable: boolean;
};

/** What is asked of a unit. */
export type UnitWish = {
  occupied: Span;
  gap: Gap;
  /** Gaps that should be, and need not, are asked for as well. */
  strict: boolean;
  place: GeoPoint | null;
  travel: TravelEstimator | undefined;
  except: ReadonlySet<string> | undefined;
};

/** What has been booked or is held, run-out holds included. */
export const takenBy = (allocations: readonly Allocation[], home: GeoPoint | null, now: Instant): Taken[] =>
  allocations.map((allocation) => ({
    ...spanOf(allocation),
    allocation,
    live: isLive(allocation, now),
    place: pointOf(allocation) ?? home,
  }));

/** The same without by whom. */
export const takenBySomebody = (times: readonly TakenTime[], home: GeoPoint | null): Taken[] =>
  times.map(({ from, to, place }) => ({ from, to, allocation: null, live: true, place: place ?? home }));

export function unitCalendar(id: string, taken: readonly Taken[], home: GeoPoint | null): UnitCalendar {
  return { id, taken: timeline(taken), home: taken.every(({ place }) => place === home) ? home : null };
}

/** Minutes of the way between a wish and a neighbour; none where one of them is nowhere, or both are at the same place. */
function wayBetween({ occupied, place, travel }: UnitWish, other: Taken): number {
  if (!place || !other.place || !travel || place === other.place) return 0;
  return other.to <= occupied.from ? travel(other.place, place) : travel(place, other.place);
}

/** Whether a neighbour that does not overlap is too near. */
function tooNear(wish: UnitWish, other: Taken): UnitProblem | null {
  const { occupied, gap, strict } = wish;
  const between = (other.to <= occupied.from ? occupied.from - other.to : other.from - occupied.to) / MINUTE;
  const way = wayBetween(wish, other);
  const { allocation: rival, to: until } = other;
  if (between < way && way > gap.must.minutes) return { code: 'NOT_REACHABLE', rival, until, minutes: way, overridable: false };
  const demand = between < gap.must.minutes ? gap.must : strict && between < gap.should.minutes ? gap.should : null;
  if (!demand) return null;
  const { minutes, rule } = demand;
  return { code: 'GAP_TOO_SHORT', rival, until, minutes, ...(rule ? { ruleId: rule.id } : {}), overridable: demand !== gap.must };
}

/** As far as anybody travels between two bookings. */
const FAR = 24 * 60 * MINUTE;

/** How far away somebody may be and still be too near. */
function reachOf({ home }: UnitCalendar, { gap, strict, place, travel }: UnitWish): number {
  if (place !== null && travel !== undefined && place !== home) return FAR;
  return MINUTE * Math.max(gap.must.minutes, strict ? gap.should.minutes : 0);
}

/** Whether something stands in the way: a hold that has run out does not, nor what will be given up. */
const isThere = ({ live, allocation }: Taken, except: ReadonlySet<string> | undefined): boolean =>
  live && !(except && allocation && except.has(allocation.id));

/** Why a unit cannot be had; null when it can. What overlaps comes first, what can be overridden last. */
export function unitProblem(unit: UnitCalendar, wish: UnitWish): UnitProblem | null {
  const { taken } = unit;
  const { occupied, except } = wish;
  const { spans } = taken;
  if (spans.length === 0) return null;
  const reach = reachOf(unit, wish);
  let near: UnitProblem | null = null;
  for (let i = firstAbout(taken, occupied.from - reach); i < spans.length && spans[i]!.from < occupied.to + reach; i++) {
    const other = spans[i]!;
    if (!isThere(other, except)) continue;
    if (meet(other, occupied)) return { code: 'RESOURCE_TAKEN', rival: other.allocation, until: other.to, overridable: false };
    if (reach === 0 || (near && !near.overridable)) continue;
    const problem = tooNear(wish, other);
    if (problem && (!near || !problem.overridable)) near = problem;
  }
  return near;
}

/** True when somebody is on a unit at the same time. */
export const isTaken = ({ taken }: UnitCalendar, occupied: Span, except: ReadonlySet<string> | undefined): boolean =>
  touching(taken, occupied).some((other) => isThere(other, except));

function touching(taken: Timeline<Taken>, span: Span): Taken[] {
  const found: Taken[] = [];
  for (let i = firstAbout(taken, span.from); i < taken.spans.length && taken.spans[i]!.from < span.to; i++) {
    const other = taken.spans[i]!;
    if (meet(other, span)) found.push(other);
  }
  return found;
}

/** Holds that have run out and lie where the wish does: they must be cleaned away first. */
export const runOut = ({ taken }: UnitCalendar, occupied: Span, except: ReadonlySet<string> | undefined): Allocation[] =>
  touching(taken, occupied).flatMap(({ live, allocation }) =>
    live || !allocation || except?.has(allocation.id) ? [] : [allocation],
  );

/** Minutes of a day that are taken: who has the fewest is asked first. */
export function minutesTaken({ taken }: UnitCalendar, day: Span, except: ReadonlySet<string> | undefined): number {
  let minutes = 0;
  for (const other of touching(taken, day)) {
    if (!isThere(other, except)) continue;
    minutes += (Math.min(other.to, day.to) - Math.max(other.from, day.from)) / MINUTE;
  }
  return minutes;
}
