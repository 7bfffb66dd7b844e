import { accepted, type Decision, patch, refusedWith, unchanged } from '../kernel/index.js';
import { bookingIdsOf, ofResource, type ResourceCalendarFacts, type ResourceRecord } from './resource.facts.js';
import { type ResourceCommand, resourceFor } from './resource.subject.js';

/** `keepBookings`: what is booked on it stays booked on it. */
export type ArchiveResourceCommand = ResourceCommand & { keepBookings?: boolean | null };

/** Bookings that are named in a refusal at most. */
const NAMED = 20;

function setActive(resource: ResourceRecord, active: boolean): Decision {
  if (resource.active === active) return unchanged(resource.id);
  const type = active ? 'resource.restored' : 'resource.archived';
  const event = { type, entity: 'resources', entityId: resource.id, before: { active: !active }, after: { active } };
  return accepted(resource.id, [patch('resources', resource, { active })], [event]);
}

/** Nothing new is booked on it (SV-03). While bookings are to come, only for those who say that these stay. */
export function decideArchiveResource(
  facts: Pick<ResourceCalendarFacts, 'resources' | 'booked'>,
  command: ArchiveResourceCommand,
): Decision {
  const { resource, refusal } = resourceFor(facts.resources, command);
  if (refusal) return refusal;
  const bookings = bookingIdsOf(ofResource(facts.booked, resource.id));
  if (resource.active && bookings.length > 0 && !command.keepBookings) {
    return refusedWith(resource.id, 'RESOURCE_IN_USE', ['keepBookings'], {
      count: bookings.length,
      bookingIds: bookings.slice(0, NAMED),
    });
  }
  return setActive(resource, false);
}

/** It can be booked again, with the calendar it had. */
export function decideRestoreResource(facts: Pick<ResourceCalendarFacts, 'resources'>, command: ResourceCommand): Decision {
  const { resource, refusal } = resourceFor(facts.resources, command);
  return refusal ?? setActive(resource, true);
}
