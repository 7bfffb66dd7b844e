import { accepted, type Decision, patch, refusedWith, unchanged } from '../kernel/index.js';
import { type BookedTime, ofResource, ownerIdsOf, type ResourceCalendarFacts, type ResourceRecord } from './resource.facts.js';
import { type ResourceCommand, resourceFor } from './resource.subject.js';

/** `keepBookings`: what is booked on it stays booked on it. */
export type ArchiveResourceCommand = ResourceCommand & { keepBookings?: boolean | null };

/** Bookings, and sessions, that are named in a refusal at most. */
const NAMED = 20;

/** Which bookings it is about, and which sessions if there are any. */
function namedOf(booked: readonly BookedTime[]): { bookingIds: string[]; sessionIds?: string[] } {
  const sessionIds = ownerIdsOf(booked.filter(({ sessionId }) => sessionId));
  const bookingIds = ownerIdsOf(booked.filter(({ bookingId }) => bookingId));
  return { bookingIds: bookingIds.slice(0, NAMED), ...(sessionIds.length > 0 && { sessionIds: sessionIds.slice(0, NAMED) }) };
}

function setActive(resource: ResourceRecord, active: boolean): Decision {
  if (resource.active === active) return unchanged(resource.id);
  const type = active ? 'resource.restored' : 'resource.archived';
  const event = { type, entity: 'resources', entityId: resource.id, before: { active: !active }, after: { active } };
  return accepted(resource.id, [patch('resources', resource, { active })], [event]);
}

/** Nothing new is booked on it (SV-03). While bookings or sessions are to come, only for those who say that these stay. */
export function decideArchiveResource(
  facts: Pick<ResourceCalendarFacts, 'resources' | 'booked'>,
  command: ArchiveResourceCommand,
): Decision {
  const { resource, refusal } = resourceFor(facts.resources, command);
  if (refusal) return refusal;
  const booked = ofResource(facts.booked, resource.id);
  const count = ownerIdsOf(booked).length;
  if (resource.active && count > 0 && !command.keepBookings) {
    return refusedWith(resource.id, 'RESOURCE_IN_USE', ['keepBookings'], { count, ...namedOf(booked) });
  }
  return setActive(resource, false);
}

/** It can be booked again, with the calendar it had. */
export function decideRestoreResource(facts: Pick<ResourceCalendarFacts, 'resources'>, command: ResourceCommand): Decision {
  const { resource, refusal } = resourceFor(facts.resources, command);
  return refusal ?? setActive(resource, true);
}
