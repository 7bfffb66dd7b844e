import { addDays, fromWallMillis, type LocalDate, localDateAt, wallMillisOf } from '../kernel/index.js';
import { type GeoPoint, pointOf } from '../places/index.js';
import type { Resource } from '../resources/index.js';
import { type Rule, rulesOfResource } from '../rules/index.js';
import { joined, openingsBetween } from './openings.js';
import type { Asking } from './room.js';
import { bothGaps, type Gap, type Grid, gapOf, gridOf } from './spacing-rules.js';
import { type Span, spanOf, type Timeline, timeline } from './span.js';
import { type DayCount, type TimeRules, timeRules } from './time-rules.js';
import { minutesTaken, type Taken, type UnitCalendar, unitCalendar } from './unit-calendar.js';

/** A resource with everything that decides when it can be had, made ready for many questions. */
export type Candidate = {
  resource: Resource;
  home: GeoPoint | null;
  openings: Timeline;
  /** The same, those that touch as one. */
  open: readonly Span[];
  away: Timeline;
  /** Read when they are first asked for: most questions are answered by the hours. */
  units(): readonly UnitCalendar[];
  rules: TimeRules;
  gap: Gap;
  /** When appointments with it start; null for any time. */
  grid: Grid | null;
};

/** What the candidates of one service have in common. */
export type Common = {
  asking: Asking;
  rules: readonly Rule[];
  gap: Gap;
  grid: Grid | null;
  /** What is taken on a unit, for a resource that is at home there. */
  takenOn(unitId: string, home: GeoPoint | null): readonly Taken[];
  /** What counts towards the limits per day of a resource. */
  countOf(resource: Resource): DayCount;
  days: { first: LocalDate; last: LocalDate };
};

export function candidateOf(resource: Resource, { asking, rules, gap, grid, takenOn, countOf, days }: Common): Candidate {
  const own = rulesOfResource(rules, resource.id);
  const home = pointOf({ latitude: resource.homeLatitude, longitude: resource.homeLongitude });
  const openings = openingsBetween(resource, days.first, days.last);
  let units: UnitCalendar[] | null = null;
  return {
    resource,
    home,
    openings: timeline(openings),
    open: joined(openings),
    away: timeline(resource.busy.map(spanOf)),
    units: () => {
      units ??= resource.unitIds.map((id) => unitCalendar(id, takenOn(id, home), home));
      return units;
    },
    rules: timeRules(own, countOf(resource), asking),
    gap: bothGaps(gap, gapOf(own, asking)),
    grid: gridOf(own, asking, grid),
  };
}

/** Minutes for which a resource is taken on the day of an instant, on its own calendar, per unit; without what is given up. */
export function loadOn({ resource: { timeZone }, units }: Candidate, start: number, except?: ReadonlySet<string>): number {
  const date = localDateAt(start, timeZone);
  const midnight = (day: LocalDate) => fromWallMillis(wallMillisOf(day, 0), timeZone).millis;
  const day = { from: midnight(date), to: midnight(addDays(date, 1)) };
  const all = units();
  return all.reduce((minutes, unit) => minutes + minutesTaken(unit, day, except), 0) / Math.max(1, all.length);
}
