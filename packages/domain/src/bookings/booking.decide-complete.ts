import type { Deciding } from '../access/index.js';
import type { Service } from '../catalog/index.js';
import { addMinutes, type Decision, insert, isRefused } from '../kernel/index.js';
import { decideForward, type ForwardCommand } from './booking.decide-status.js';
import type { BookingCore } from './booking.facts.js';
import type { Booking } from './booking.js';

/** Bookings with what is to be done after services like theirs. */
export type CompleteFacts = {
  bookings: ReadonlyMap<string, BookingCore & Pick<Booking, 'serviceId'>>;
  services: ReadonlyMap<string, Pick<Service, 'id' | 'followUps'>>;
};

const DAY_MIN = 24 * 60;

/** Records that a booking was delivered, and makes the tasks that follow from it, for whoever is responsible (CRM-82). */
export function decideComplete(facts: CompleteFacts, command: ForwardCommand, deciding: Deciding): Decision {
  const decision = decideForward('COMPLETE', facts, command, deciding);
  if (isRefused(decision)) return decision;
  const booking = facts.bookings.get(command.id)!;
  const followUps = (booking.serviceId && facts.services.get(booking.serviceId)?.followUps) || [];
  const tasks = followUps.map(({ title, afterDays }) =>
    insert('tasks', {
      id: deciding.newId(),
      bookingId: booking.id,
      title,
      dueAt: addMinutes(deciding.now, afterDays * DAY_MIN),
      assigneeId: booking.assigneeId,
      doneAt: null,
    }),
  );
  return { ...decision, changes: [...decision.changes, ...tasks] };
}
