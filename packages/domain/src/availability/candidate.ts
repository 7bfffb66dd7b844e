import { addDays, type Instant, localDateOf, startOfDay } from '../kernel/index.js';
import { type GeoPoint, pointOf } from '../places/index.js';
import type { Allocation, BusyTime, Resource } from '../resources/index.js';
import { type Rule, rulesOfResource } from '../rules/index.js';
import { isOpenThroughout, openingsBetween, startsOnGrid } from './openings.js';
import { type Problem, problem } from './problem.js';
import type { Asking, Wish } from './room.js';
import { meet, type Span, spanOf } from './span.js';
import { dayCounter, intervalOf, type StartOfDay, strictest, type TimeRules, timeRules } from './time-rules.js';
import { minutesTaken, type UnitCalendar, type UnitProblem, unitCalendar, unitProblem } from './unit-calendar.js';

/** A resource with everything that decides when it can be had, made ready for many questions. */
export type Candidate = {
  resource: Resource;
  home: GeoPoint | null;
  openings: readonly Span[];
  away: readonly (Span & { busy: BusyTime })[];
  units: readonly UnitCalendar[];
  rules: TimeRules;
  gapMin: number;
  /** Its own rule on when appointments start; undefined where it has none. */
  intervalMin: number | null;
};

/** A question to one resource: when it is needed, buffers included in `occupied`. */
export type Need = {
  at: StartOfDay;
  time: Span;
  occupied: Span;
  /** Appointments must start on the grid of this resource. */
  onGrid: boolean;
  wish: Wish;
};

/** A resource that can be had, and the units that are free. */
export type Answer = { candidate: Candidate; free: readonly UnitCalendar[]; problems: readonly Problem[]; exclusive: boolean };

export function candidateOf(
  resource: Resource,
  takenOn: ReadonlyMap<string, readonly Allocation[]>,
  rules: readonly Rule[],
  serviceGapMin: number,
  intervalMin: number | null,
  asking: Asking,
  days: { first: string; last: string },
): Candidate {
  const own = rulesOfResource(rules, resource.id);
  const home = pointOf({ latitude: resource.homeLatitude, longitude: resource.homeLongitude });
  const taken = resource.unitIds.map((id) => takenOn.get(id) ?? []);
  return {
    resource,
    home,
    openings: openingsBetween(resource, days.first, days.last),
    away: resource.busy.map((busy) => ({ ...spanOf(busy), busy })),
    units: resource.unitIds.map((id, index) => unitCalendar(id, taken[index]!, home, asking.now)),
    rules: timeRules(own, dayCounter(taken.flat(), asking), asking),
    gapMin: Math.max(serviceGapMin, strictest(own, 'GAP', asking)),
    intervalMin: intervalMin === null ? null : intervalOf(own, { ...asking, intervalMin }),
  };
}

/** The nearest rival, for those who may know; the others hear that the time is taken. */
function unitReason({ code, rival, minutes }: UnitProblem, asking: Asking): Problem {
  const seen = asking.audience === 'CUSTOMER' ? {} : { rival: rivalOf(rival) };
  return problem(code, { ...seen, ...(minutes === undefined ? {} : { minutes }) });
}

/** Who is in the way: a booking by its id, or somebody's basket. */
const rivalOf = ({ bookingId, startsAt, endsAt }: Allocation) => ({ bookingId, startsAt, endsAt });

const NONE: readonly UnitCalendar[] = [];

/** Whether a resource can be had, and which of its units; if not, every reason. */
export function ask(candidate: Candidate, need: Need, asking: Asking): Answer {
  const { resource } = candidate;
  const staff = asking.audience !== 'CUSTOMER';
  const beyond = staff && need.wish.override === true;
  const problems: Problem[] = [];
  if (!beyond && !isOpenThroughout(candidate.openings, need.time)) {
    problems.push(problem('OUTSIDE_OPENING_HOURS', undefined, staff));
  } else if (
    need.onGrid &&
    candidate.intervalMin !== null &&
    !startsOnGrid(candidate.openings, need.at.start, candidate.intervalMin)
  ) {
    problems.push(problem('NOT_A_SLOT', { intervalMin: candidate.intervalMin }));
  }
  if (!beyond && candidate.away.some((away) => meet(away, need.time))) problems.push(problem('RESOURCE_AWAY', undefined, staff));
  const broken = candidate.rules.problems(need.at, beyond);
  if (broken.length > 0) problems.push(...broken);

  const wish = {
    occupied: need.occupied,
    gapMin: candidate.gapMin,
    place: need.wish.place ?? candidate.home,
    travel: asking.travel,
    except: need.wish.except,
  };
  const free: UnitCalendar[] = [];
  let inTheWay: UnitProblem | null = null;
  for (const unit of candidate.units) {
    const why = unitProblem(unit, wish);
    if (why === null) free.push(unit);
    else if (inTheWay === null || inTheWay.code === 'RESOURCE_TAKEN') inTheWay = why;
  }
  let exclusive = true;
  if (free.length === 0) {
    if (need.wish.overbook && staff && resource.overbookable) {
      exclusive = false;
      free.push(...candidate.units);
    } else {
      const reason = inTheWay ? unitReason(inTheWay, asking) : problem('RESOURCE_TAKEN');
      problems.push(resource.overbookable && staff ? { ...reason, details: { ...reason.details, overbookable: true } } : reason);
    }
  }
  return { candidate, free: problems.length === 0 ? free : NONE, problems, exclusive };
}

/** Minutes for which a resource is taken on the day of an instant, on its own calendar, per unit. */
export function loadOn({ resource, units }: Candidate, startsAt: Instant): number {
  const date = localDateOf(startsAt, resource.timeZone);
  const day = { startsAt: startOfDay(date, resource.timeZone), endsAt: startOfDay(addDays(date, 1), resource.timeZone) };
  return units.reduce((minutes, unit) => minutes + minutesTaken(unit, day), 0) / Math.max(1, units.length);
}
