import type { Deciding } from '../access/index.js';
import { type Beyond, beyondRefusals } from '../availability/index.js';
import { attendeesOf } from '../baskets/line-details.js';
import type { Service } from '../catalog/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  emailRefusals,
  insert,
  lengthRefusals,
  patch,
  type Refusal,
  refused,
  refusedWith,
  remove,
  requiredRefusals,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import { type Allocation, isLive, type Resource } from '../resources/index.js';
import type { StaffMember } from '../staff/index.js';
import type { AttendeeStatus, BookingAttendee } from './attendee.js';
import type { BookingCore } from './booking.facts.js';
import type { Booking } from './booking.js';
import { type BookingCommand, bookingFor } from './booking.subject.js';

type ById<R> = ReadonlyMap<string, R>;

export type AttendeesFacts = {
  bookings: ById<BookingCore & Pick<Booking, 'serviceId'>>;
  services: ById<Pick<Service, 'id' | 'mostAttendees'>>;
  booking_attendees: ById<BookingAttendee>;
};

export type AddAttendeeCommand = BookingCommand & { name: string; email?: string | null; phone?: string | null };
export type MarkAttendeeCommand = BookingCommand & { attendeeId: string; status: AttendeeStatus };

const event = (type: string, bookingId: string, after: Record<string, unknown>): DomainEvent => ({
  type,
  entity: 'bookings',
  entityId: bookingId,
  after,
});

const attendeeRefusals = ({ name, email, phone }: AddAttendeeCommand): Refusal[] => [
  ...requiredRefusals(name, ['name'], TEXT_LIMITS.line),
  ...emailRefusals(email, ['email']),
  ...lengthRefusals(phone, ['phone'], TEXT_LIMITS.phone),
];

/** Somebody else comes to an appointment, as long as it has room (CRM-98). */
export function decideAddAttendee(facts: AttendeesFacts, command: AddAttendeeCommand, deciding: Deciding): Decision {
  const problems = attendeeRefusals(command);
  if (problems.length > 0) return refused(command.id, ...problems);
  const { booking, refusal } = bookingFor(facts.bookings, command, 'EDIT_DETAILS', deciding);
  if (refusal) return refusal;
  const known = [...facts.booking_attendees.values()].filter(({ bookingId }) => bookingId === booking.id);
  const present = known.filter(({ status }) => status !== 'REMOVED').length;
  const most = booking.sessionId ? 1 : (booking.serviceId && facts.services.get(booking.serviceId)?.mostAttendees) || 1;
  if (present + 2 > most) return refusedWith(command.id, 'TOO_MANY_ATTENDEES', ['name'], { most });
  const position = 1 + Math.max(1, ...known.map((attendee) => attendee.position));
  const [details] = attendeesOf([command]);
  const row = { id: deciding.newId(), bookingId: booking.id, position, ...details!, status: 'EXPECTED', removedAt: null };
  return accepted(
    booking.id,
    [insert('booking_attendees', row)],
    [event('booking.attendee_added', booking.id, { attendee: details!.name })],
  );
}

/** One of them came, did not come, or is taken off the booking; the others and the booking stay as they are. */
export function decideMarkAttendee(facts: AttendeesFacts, command: MarkAttendeeCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'EDIT_DETAILS', deciding);
  if (refusal) return refusal;
  const attendee = facts.booking_attendees.get(command.attendeeId.toLowerCase());
  if (!attendee || attendee.bookingId !== booking.id || attendee.status === 'REMOVED') {
    return refusedWith(command.id, 'NOT_FOUND', ['attendeeId']);
  }
  const { status } = command;
  if (status === attendee.status) return unchanged(booking.id);
  if (status === 'NO_SHOW' && deciding.now < booking.startsAt) {
    return refusedWith(command.id, 'NOT_STARTED_YET', ['status'], { startsAt: booking.startsAt });
  }
  const removedAt = status === 'REMOVED' ? deciding.now : null;
  const type = status === 'REMOVED' ? 'booking.attendee_removed' : 'booking.attendee_marked';
  return accepted(
    booking.id,
    [patch('booking_attendees', attendee, { status, removedAt })],
    [event(type, booking.id, { attendee: attendee.name, attendeeStatus: status })],
  );
}

/** Who else is responsible for a booking. */
export type FurtherAssignee = { id: string; bookingId: string; staffMemberId: string; position: number };

export type AssigneesFacts = {
  bookings: ById<BookingCore & Pick<Booking, 'endsAt'>>;
  staff_members: ById<StaffMember>;
  booking_assignees: ById<FurtherAssignee>;
  resources: ById<Resource>;
  allocations: ById<Allocation>;
};

export type AssignAllCommand = BookingCommand & Pick<Beyond, 'override' | 'reason'> & { staffMemberIds: readonly string[] };

/** Whoever of them is also booked as a resource must be free: who keeps them, or null. */
function rivalOf(facts: AssigneesFacts, staffMemberId: string, booking: BookingCore & Pick<Booking, 'endsAt'>, now: string) {
  for (const resource of facts.resources.values()) {
    if (resource.staffMemberId !== staffMemberId) continue;
    const taken = [...facts.allocations.values()].filter(
      (one) =>
        one.resourceId === resource.id &&
        one.bookingId !== booking.id &&
        isLive(one, now) &&
        one.startsAt < booking.endsAt &&
        one.endsAt > booking.startsAt,
    );
    const units = new Set(taken.map(({ unitId }) => unitId));
    if (taken[0] && units.size >= resource.unitIds.length) return { resource, rival: taken[0] };
  }
  return null;
}

/**
 * Makes several members of staff responsible, the first one first; those who can be booked must be free (CRM-77), or staff go
 * beyond that with the right and a reason, which the history keeps.
 */
export function decideAssignAll(facts: AssigneesFacts, command: AssignAllCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'ASSIGN', deciding);
  if (refusal) return refusal;
  const beyond = beyondRefusals(command, deciding);
  if (beyond.length > 0) return refused(command.id, ...beyond);
  const ids = [...new Set(command.staffMemberIds.map((id) => id.toLowerCase()))];
  for (const [index, id] of ids.entries()) {
    const path = ['staffMemberIds', String(index)];
    const member = facts.staff_members.get(id);
    if (!member) return refusedWith(command.id, 'NOT_FOUND', path);
    if (!member.active) return refusedWith(command.id, 'INVALID_VALUE', path, { why: 'INACTIVE' });
    const taken = command.override ? null : rivalOf(facts, id, booking, deciding.now);
    if (taken) {
      const { resource, rival } = taken;
      const { bookingId, startsAt, endsAt } = rival;
      const resources = [
        { resourceId: resource.id, name: resource.name, code: 'RESOURCE_TAKEN', rival: { bookingId, startsAt, endsAt } },
      ];
      return refusedWith(command.id, 'RESOURCE_TAKEN', path, { resources, overridable: true });
    }
  }
  const [lead = null, ...others] = ids;
  const present = [...facts.booking_assignees.values()]
    .filter(({ bookingId }) => bookingId === booking.id)
    .sort((a, b) => a.position - b.position);
  const before = [booking.assigneeId, ...present.map(({ staffMemberId }) => staffMemberId)].filter((id) => id !== null);
  if (before.join() === ids.join()) return unchanged(booking.id);
  const changes: Change[] = [
    ...present.map(({ id }) => remove('booking_assignees', id)),
    ...others.map((staffMemberId, index) =>
      insert('booking_assignees', { id: deciding.newId(), bookingId: booking.id, staffMemberId, position: index + 2 }),
    ),
    patch<BookingCore>('bookings', booking, { assigneeId: lead }),
  ];
  const names = (of: readonly string[]) => of.map((id) => facts.staff_members.get(id)?.displayName ?? id);
  const assigned = {
    ...event('booking.assigned', booking.id, { assignees: names(ids) }),
    before: { assignees: names(before) },
    reason: command.override ? clean(command.reason) : null,
  };
  return accepted(booking.id, changes, [assigned]);
}
