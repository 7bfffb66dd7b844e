import { type Instant, toMillis } from '../kernel/index.js';
import { type GeoPoint, pointOf, type TravelEstimator } from '../places/index.js';
import { type Allocation, isLive } from '../resources/index.js';
import { firstFrom, MINUTE, meet, type Span, spanOf } from './span.js';

export type Taken = Span & { allocation: Allocation; live: boolean; place: GeoPoint | null };

/** One unit with everything that is taken on it, by time. */
export type UnitCalendar = { id: string; taken: readonly Taken[]; longest: number };

/** Why a unit is not free, and because of whom. */
export type UnitProblem = { code: 'RESOURCE_TAKEN' | 'GAP_TOO_SHORT' | 'NOT_REACHABLE'; rival: Allocation; minutes?: number };

/** What is asked of a unit. */
export type UnitWish = {
  occupied: Span;
  gapMin: number;
  place: GeoPoint | null;
  travel: TravelEstimator | undefined;
  except: ReadonlySet<string> | undefined;
};

export function unitCalendar(id: string, allocations: readonly Allocation[], home: GeoPoint | null, now: Instant): UnitCalendar {
  const taken = allocations
    .map((allocation) => ({
      ...spanOf(allocation),
      allocation,
      live: isLive(allocation, now),
      place: pointOf(allocation) ?? home,
    }))
    .sort((a, b) => a.from - b.from || (a.allocation.id < b.allocation.id ? -1 : 1));
  return { id, taken, longest: Math.max(0, ...taken.map(({ from, to }) => to - from)) };
}

/** What is taken between two moments, ends included; a little more may come along. */
function near({ taken, longest }: UnitCalendar, from: number, to: number): readonly Taken[] {
  if (taken.length === 0) return taken;
  return taken.slice(firstFrom(taken, from - longest), firstFrom(taken, to + 1));
}

/** Minutes that must lie between this and a neighbour, and why. */
function distance({ occupied, place, travel, gapMin }: UnitWish, other: Taken): { minutes: number; code: UnitProblem['code'] } {
  const before = other.to <= occupied.from;
  const minutes = place && other.place && travel ? (before ? travel(other.place, place) : travel(place, other.place)) : 0;
  return minutes > gapMin ? { minutes, code: 'NOT_REACHABLE' } : { minutes: gapMin, code: 'GAP_TOO_SHORT' };
}

/** As far as anybody travels between two bookings, or as long as a gap may be. */
const FAR = 24 * 60 * MINUTE;

/** Why a unit cannot be had; null when it can. */
export function unitProblem(unit: UnitCalendar, wish: UnitWish): UnitProblem | null {
  const { occupied, except } = wish;
  const apart = wish.gapMin > 0 || (wish.place !== null && wish.travel !== undefined);
  const reach = apart ? FAR : 0;
  let distant: UnitProblem | null = null;
  for (const other of near(unit, occupied.from - reach, occupied.to + reach)) {
    if (!other.live || except?.has(other.allocation.id)) continue;
    if (meet(other, occupied)) return { code: 'RESOURCE_TAKEN', rival: other.allocation };
    if (!apart || distant) continue;
    const { minutes, code } = distance(wish, other);
    const between = other.to <= occupied.from ? occupied.from - other.to : other.from - occupied.to;
    if (between < minutes * MINUTE) distant = { code, rival: other.allocation, minutes };
  }
  return distant;
}

/** Holds that have run out and lie where the wish does: they must be cleaned away first. */
export const runOut = (unit: UnitCalendar, occupied: Span, except: ReadonlySet<string> | undefined): Allocation[] =>
  near(unit, occupied.from, occupied.to)
    .filter((other) => !other.live && meet(other, occupied) && !except?.has(other.allocation.id))
    .map((other) => other.allocation);

/** Minutes of a day that are taken: who has the fewest is asked first. */
export function minutesTaken(unit: UnitCalendar, day: { startsAt: Instant; endsAt: Instant }): number {
  const span = { from: toMillis(day.startsAt), to: toMillis(day.endsAt) };
  let minutes = 0;
  for (const other of near(unit, span.from, span.to)) {
    if (other.live && meet(other, span)) minutes += (Math.min(other.to, span.to) - Math.max(other.from, span.from)) / MINUTE;
  }
  return minutes;
}
