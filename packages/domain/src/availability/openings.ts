import { addDays, fromWall, type Interval, type LocalDate, localDateOf, weekdayOf } from '../kernel/index.js';
import type { Resource } from '../resources/index.js';
import { firstFrom, MINUTE, type Span, spanOf } from './span.js';

type Scheduled = Pick<Resource, 'hours' | 'timeZone'> & Partial<Pick<Resource, 'overrides'>>;

/** The hours of a date on the wall clock: those of the weekday, unless the date has its own; a closed date has none. */
function wallHoursOn(resource: Scheduled, date: LocalDate): { opens: string; closes: string }[] {
  const own = resource.overrides?.filter((override) => override.date === date) ?? [];
  if (own.length > 0) return own.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []));
  const weekday = weekdayOf(date);
  return resource.hours.filter((hours) => hours.weekday === weekday);
}

/**
 * When a resource works on a day of its own calendar, as instants. Where the clocks change, an opening time that is
 * skipped moves on with the clock, and one that comes twice is the first; a day that does not exist has no openings.
 */
export function openingsOn(resource: Scheduled, date: LocalDate): Interval[] {
  return wallHoursOn(resource, date).flatMap((hours) => {
    const opens = fromWall(`${date}T${hours.opens}`, resource.timeZone);
    const opening = { startsAt: opens.instant, endsAt: fromWall(`${date}T${hours.closes}`, resource.timeZone).instant };
    const exists = opens.kind !== 'SKIPPED' || localDateOf(opens.instant, resource.timeZone) === date;
    return exists && opening.startsAt < opening.endsAt ? [opening] : [];
  });
}

/** The openings of all days from the first to the last, both included, in order of time. */
export function openingsBetween(resource: Scheduled, first: LocalDate, last: LocalDate): Span[] {
  const spans: Span[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) spans.push(...openingsOn(resource, date).map(spanOf));
  return spans.sort((a, b) => a.from - b.from);
}

/** True when somebody works all the time of a span; openings that touch, as over midnight, are as good as one. */
export function isOpenThroughout(openings: readonly Span[], { from, to }: Span): boolean {
  let until = -1;
  for (
    let i = Math.max(0, firstFrom(openings, from + 1) - 2);
    i < openings.length && openings[i]!.from <= Math.max(from, until);
    i++
  ) {
    const opening = openings[i]!;
    if (opening.to > from) until = Math.max(until, opening.to);
    if (until >= to) return true;
  }
  return false;
}

/** Appointments start every so many minutes, counted from each opening. */
export const startsOnGrid = (openings: readonly Span[], start: number, intervalMin: number): boolean =>
  openings.some(({ from, to }) => from <= start && start < to && (start - from) % (intervalMin * MINUTE) === 0);
