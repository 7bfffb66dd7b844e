import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Decision,
  insert,
  isLocalDate,
  type LocalDate,
  type LocalTime,
  patch,
  type Refusal,
  refusal,
  refused,
  remove,
  unchanged,
} from '../kernel/index.js';
import { newlyOutside } from './calendar-conflicts.js';
import { dayRefusals } from './hours.refusals.js';
import { ofResource, type ResourceCalendarFacts } from './resource.facts.js';
import type { DateHours } from './resource.js';
import { type ResourceCommand, resourceFor } from './resource.subject.js';
import { dateHoursOf, overridesOf } from './stored-calendar.js';

/** The dates in question, at most a year of them; null gives them the hours of the week back, an empty list closes them. */
export type SetDateHoursCommand = ResourceCommand & {
  dates: readonly LocalDate[];
  hours: readonly { opens: LocalTime; closes: LocalTime }[] | null;
};

const MOST_DATES = 366;

const key = ({ date, opens, closes }: DateHours): string => `${date} ${opens === null ? 'closed' : `${opens}-${closes}`}`;

function dateRefusals(dates: readonly LocalDate[]): Refusal[] {
  if (dates.length === 0) return [refusal('REQUIRED', ['dates'])];
  if (dates.length > MOST_DATES) return [refusal('INVALID_VALUE', ['dates'], { most: MOST_DATES })];
  return dates.flatMap((date, index) => (isDate(date) ? [] : [refusal('INVALID_VALUE', ['dates', String(index)])]));
}

/** A date of a calendar that people use. */
const isDate = (date: LocalDate): boolean => isLocalDate(date) && date >= '1970-01-01';

function rowsOf({ dates, hours }: SetDateHoursCommand): DateHours[] {
  if (hours === null) return [];
  const closed = { opens: null, closes: null };
  return [...new Set(dates)].flatMap((date) => (hours.length > 0 ? hours : [closed]).map((row) => ({ date, ...row })));
}

/** Gives dates of a resource other hours, closes them, or takes that back (SV-37). Answers which bookings then lie outside. */
export function decideSetDateHours(facts: ResourceCalendarFacts, command: SetDateHoursCommand, { newId }: Deciding): Decision {
  const { resource, refusal: missing } = resourceFor(facts.resources, command);
  if (missing) return missing;
  const refusals = [...dateRefusals(command.dates), ...dayRefusals(command.hours ?? [])];
  if (refusals.length > 0) return refused(resource.id, ...refusals);
  const rows = rowsOf(command);
  const wanted = new Set(rows.map(key));
  const stored = ofResource(facts.schedule_overrides, resource.id).filter((row) => command.dates.includes(row.localDate));
  const kept = new Set(stored.map((row) => key(dateHoursOf(row))));
  const gone = stored.filter((row) => !wanted.has(key(dateHoursOf(row))));
  const fresh = rows.filter((row) => !kept.has(key(row)));
  if (gone.length + fresh.length === 0) return unchanged(resource.id, { conflicts: [] });

  const before = overridesOf(facts, resource.id);
  const after = [...before.filter(({ date }) => !command.dates.includes(date)), ...rows];
  const calendar = { timeZone: resource.timeZone, hours: ofResource(facts.schedules, resource.id) };
  const conflicts = newlyOutside(
    { ...calendar, overrides: before },
    { ...calendar, overrides: after },
    ofResource(facts.booked, resource.id),
  );
  const told = (dated: readonly DateHours[]) => dated.map(key).sort();
  const event = {
    ...{ type: 'resource.date_hours_changed', entity: 'resources', entityId: resource.id },
    ...{ before: { dateHours: told(stored.map(dateHoursOf)) }, after: { dateHours: told(rows) } },
  };
  const inserts = fresh.map(({ date, opens, closes }) =>
    insert('schedule_overrides', { id: newId(), resourceId: resource.id, localDate: date, opens, closes }),
  );
  const removals = gone.map(({ id }) => remove('schedule_overrides', id));
  return accepted(resource.id, [patch('resources', resource, {}), ...removals, ...inserts], [event], { conflicts });
}
