import type { Deciding } from '../access/index.js';
import { accepted, type Decision, insert, patch, refused, remove, unchanged } from '../kernel/index.js';
import { newlyOutside } from './calendar-conflicts.js';
import { weekRefusals } from './hours.refusals.js';
import { ofResource, type ResourceCalendarFacts } from './resource.facts.js';
import type { OpeningHours } from './resource.js';
import { type ResourceCommand, resourceFor } from './resource.subject.js';
import { overridesOf } from './stored-calendar.js';

/** The whole week; a weekday without hours is closed. */
export type SetWeeklyHoursCommand = ResourceCommand & { hours: readonly OpeningHours[] };

const key = ({ weekday, opens, closes }: OpeningHours): string => `${weekday} ${opens}-${closes}`;

const told = (hours: readonly OpeningHours[]): string[] => hours.map(key).sort();

/** Replaces the weekly hours of a resource (SV-37), on its wall clock. Answers which bookings then lie outside; they stay. */
export function decideSetWeeklyHours(
  facts: ResourceCalendarFacts,
  command: SetWeeklyHoursCommand,
  { newId }: Deciding,
): Decision {
  const { resource, refusal } = resourceFor(facts.resources, command);
  if (refusal) return refusal;
  const refusals = weekRefusals(command.hours);
  if (refusals.length > 0) return refused(resource.id, ...refusals);
  const stored = ofResource(facts.schedules, resource.id);
  const wanted = new Set(command.hours.map(key));
  const kept = new Set(stored.map(key));
  const gone = stored.filter((row) => !wanted.has(key(row)));
  const fresh = command.hours.filter((row) => !kept.has(key(row)));
  if (gone.length + fresh.length === 0) return unchanged(resource.id, { conflicts: [] });
  const overrides = overridesOf(facts, resource.id);
  const calendar = { timeZone: resource.timeZone, overrides };
  const conflicts = newlyOutside(
    { ...calendar, hours: stored },
    { ...calendar, hours: [...command.hours] },
    ofResource(facts.booked, resource.id),
  );
  const rows = fresh.map(({ weekday, opens, closes }) =>
    insert('schedules', { id: newId(), resourceId: resource.id, weekday, opens, closes }),
  );
  const event = {
    ...{ type: 'resource.weekly_hours_changed', entity: 'resources', entityId: resource.id },
    ...{ before: { hours: told(stored) }, after: { hours: told(command.hours) } },
  };
  const changes = [patch('resources', resource, {}), ...gone.map(({ id }) => remove('schedules', id)), ...rows];
  return accepted(resource.id, changes, [event], { conflicts });
}
