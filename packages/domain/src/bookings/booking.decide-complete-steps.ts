import type { Deciding } from '../access/index.js';
import { clean, type Decision, lengthRefusals, refused, TEXT_LIMITS } from '../kernel/index.js';
import type { HeldFacts } from './booking.facts.js';
import { holdUntil } from './booking.held-place.js';
import type { Booking } from './booking.js';
import { BOOKING_LIFECYCLE } from './booking.lifecycle.js';
import { type BookingCommand, bookingFor, changeBooking } from './booking.subject.js';

export type CompleteStepsCommand = BookingCommand & {
  /** What the customer has to say about it; left out, the present comment stays. */
  comment?: string | null;
};

/**
 * The customer has done what was missing (JZ-43): the place is theirs for good, and the booking is confirmed, or awaits
 * approval where the organization wants to see it and has not yet.
 */
export function decideCompleteSteps(facts: HeldFacts, command: CompleteStepsCommand, deciding: Deciding): Decision {
  const tooLong = lengthRefusals(command.comment, ['comment'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(command.id, ...tooLong);
  const { booking, refusal } = bookingFor(facts.bookings, command, 'COMPLETE_STEPS', deciding);
  if (refusal) return refusal;
  const approved = booking.workflow === 'ADMIN_APPROVAL' || deciding.actor.kind !== 'CUSTOMER';
  const action = deciding.settings.approveCompleted && !approved ? 'COMPLETE_STEPS_AWAITING_APPROVAL' : 'COMPLETE_STEPS';
  const set: Partial<Booking> = { status: BOOKING_LIFECYCLE.next(booking.status, action)!, holdExpiresAt: null };
  if (clean(command.comment)) set.comment = clean(command.comment);
  const decision = changeBooking(booking, set, 'booking.steps_completed');
  return { ...decision, changes: [...decision.changes, ...holdUntil(facts, booking.id, null, deciding.newId)] };
}
