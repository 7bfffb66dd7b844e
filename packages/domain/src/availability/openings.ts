import {
  contains,
  fromWall,
  type Instant,
  type Interval,
  type LocalDate,
  localDateOf,
  minutesBetween,
  weekdayOf,
} from '../kernel/index.js';
import type { Resource } from '../resources/index.js';

/**
 * When a resource works on a day of its own calendar, as instants. Where the clocks change, an opening time that is
 * skipped moves on with the clock, and one that comes twice is the first; a day that does not exist has no openings.
 */
export function openingsOn(resource: Pick<Resource, 'hours' | 'timeZone'>, date: LocalDate): Interval[] {
  const weekday = weekdayOf(date);
  return resource.hours.flatMap((hours) => {
    if (hours.weekday !== weekday) return [];
    const opens = fromWall(`${date}T${hours.opens}`, resource.timeZone);
    const opening = { startsAt: opens.instant, endsAt: fromWall(`${date}T${hours.closes}`, resource.timeZone).instant };
    const exists = opens.kind !== 'SKIPPED' || localDateOf(opens.instant, resource.timeZone) === date;
    return exists && opening.startsAt < opening.endsAt ? [opening] : [];
  });
}

/** The openings within which an interval lies as a whole; none when the resource does not work all the time. */
export const openingsAround = (resource: Pick<Resource, 'hours' | 'timeZone'>, interval: Interval): Interval[] =>
  openingsOn(resource, localDateOf(interval.startsAt, resource.timeZone)).filter((opening) => contains(opening, interval));

/** Appointments start every so many minutes, counted from each opening. */
export const isOnTheGrid = (opening: Interval, startsAt: Instant, intervalMin: number): boolean =>
  minutesBetween(opening.startsAt, startsAt) % intervalMin === 0;
