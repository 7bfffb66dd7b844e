import {
  addDays,
  fromMillis,
  fromWallMillis,
  type Interval,
  type LocalDate,
  type LocalTime,
  localDateAt,
  wallMillisOf,
  weekdayOf,
} from '../kernel/index.js';
import type { Resource } from '../resources/index.js';
import { firstAbout, firstFrom, MINUTE, type Span, type Timeline } from './span.js';

type Scheduled = Pick<Resource, 'hours' | 'timeZone'> & Partial<Pick<Resource, 'overrides'>>;

/** The hours of a date on the wall clock: those of the weekday, unless the date has its own; a closed date has none. */
function wallHoursOn(resource: Scheduled, date: LocalDate): { opens: LocalTime; closes: LocalTime }[] {
  const own = resource.overrides?.filter((override) => override.date === date) ?? [];
  if (own.length > 0) return own.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []));
  const weekday = weekdayOf(date);
  return resource.hours.filter((hours) => hours.weekday === weekday);
}

/** `09:30` in minutes after midnight. */
const timeOfDay = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function readSpansOn(resource: Scheduled, date: LocalDate): Span[] {
  const { timeZone } = resource;
  return wallHoursOn(resource, date).flatMap((hours) => {
    const opens = fromWallMillis(wallMillisOf(date, timeOfDay(hours.opens)), timeZone);
    const to = fromWallMillis(wallMillisOf(date, timeOfDay(hours.closes)), timeZone).millis;
    const exists = opens.kind !== 'SKIPPED' || localDateAt(opens.millis, timeZone) === date;
    return exists && opens.millis < to ? [{ from: opens.millis, to }] : [];
  });
}

type Days = Map<LocalDate, readonly Span[]>;

/** What has been read of a calendar with dates of its own. Resources are facts: one that changes is another object. */
const own = new WeakMap<Scheduled, Days>();

/** What has been read of weeks: many resources have the same hours, and have them again when they are next asked. */
const shared = new Map<string, Days>();
const MOST_WEEKS = 1000;
const MOST_DAYS = 1000;

const weekOf = ({ hours, timeZone }: Scheduled): string =>
  hours.reduce((week, { weekday, opens, closes }) => `${week} ${weekday}:${opens}-${closes}`, timeZone);

function daysOfWeek(week: string): Days {
  const known = shared.get(week);
  if (known && known.size < MOST_DAYS) return known;
  if (shared.size >= MOST_WEEKS) shared.clear();
  const days: Days = new Map();
  shared.set(week, days);
  return days;
}

function daysOf(resource: Scheduled): Days {
  const known = own.get(resource);
  if (known) return known;
  const days: Days = resource.overrides?.length ? new Map() : daysOfWeek(weekOf(resource));
  own.set(resource, days);
  return days;
}

function spansOn(resource: Scheduled, date: LocalDate): readonly Span[] {
  const days = daysOf(resource);
  let spans = days.get(date);
  if (!spans) {
    spans = readSpansOn(resource, date);
    days.set(date, spans);
  }
  return spans;
}

/**
 * When a resource works on a day of its own calendar, as instants. Where the clocks change, an opening time that is
 * skipped moves on with the clock, and one that comes twice is the first; a day that does not exist has no openings.
 */
export const openingsOn = (resource: Scheduled, date: LocalDate): Interval[] =>
  spansOn(resource, date).map(({ from, to }) => ({ startsAt: fromMillis(from), endsAt: fromMillis(to) }));

/** The openings of all days from the first to the last, both included, in order of time. */
export function openingsBetween(resource: Scheduled, first: LocalDate, last: LocalDate): Span[] {
  const spans: Span[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) spans.push(...spansOn(resource, date));
  return spans.sort((a, b) => a.from - b.from);
}

/** Openings that touch, as over midnight, or overlap, are as good as one. */
export function joined(openings: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of openings) {
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

/** True when somebody works all the time of a span; of openings that have been joined. */
export function isOpenThroughout(open: readonly Span[], { from, to }: Span): boolean {
  const opening = open[firstFrom(open, from + 1) - 1];
  return opening !== undefined && opening.to >= to;
}

/** Appointments start every so many minutes, counted from each opening. */
export function startsOnGrid(openings: Timeline, start: number, intervalMin: number): boolean {
  const { spans } = openings;
  for (let i = firstAbout(openings, start); i < spans.length && spans[i]!.from <= start; i++) {
    const { from, to } = spans[i]!;
    if (start < to && (start - from) % (intervalMin * MINUTE) === 0) return true;
  }
  return false;
}
