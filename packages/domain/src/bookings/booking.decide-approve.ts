import type { Deciding } from '../access/index.js';
import { takeWish } from '../availability/index.js';
import { addMinutes, type Change, clean, type Decision, lengthRefusals, refused, TEXT_LIMITS } from '../kernel/index.js';
import { awaitsPayment } from '../payments/awaits-payment.js';
import { ownAllocations, placeFor } from './booking.decide-move.js';
import { decideDecline, type EndCommand, type ForwardCommand } from './booking.decide-status.js';
import type { MoveFacts } from './booking.facts.js';
import { holdUntil } from './booking.held-place.js';
import type { Booking } from './booking.js';
import { BOOKING_LIFECYCLE } from './booking.lifecycle.js';
import { bookingFor, changeBooking } from './booking.subject.js';
import { takeAgain } from './booking.take-again.js';

export type ApproveCommand = ForwardCommand & {
  /** The customer has still to do something: it is pencilled in until then. Omitted, when they have to pay first. */
  awaitCustomer?: boolean | null;
};

/**
 * Says yes to a request (JZ-42). One that held nothing until now takes its time, or is refused and names who has it; one
 * whose customer has still to pay or to complete it is held for them for a while.
 */
export function decideApprove(facts: MoveFacts, command: ApproveCommand, deciding: Deciding): Decision {
  const { now, settings, newId } = deciding;
  const tooLong = lengthRefusals(command.note, ['note'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(command.id, ...tooLong);
  const { booking, refusal } = bookingFor(facts.bookings, command, 'APPROVE', deciding);
  if (refusal) return refusal;
  const awaits = command.awaitCustomer ?? awaitsPayment({ ...booking, status: 'PENCILLED_IN' });
  const expiresAt = awaits ? addMinutes(now, 60 * settings.pencilHours) : null;
  const status = BOOKING_LIFECYCLE.next(booking.status, awaits ? 'APPROVE_AWAITING_CUSTOMER' : 'APPROVE')!;
  const set: Partial<Booking> = { status, holdExpiresAt: expiresAt };
  const places: Change[] = [];
  if (ownAllocations(facts, booking).size > 0) places.push(...holdUntil(facts, booking.id, expiresAt, newId));
  else if (booking.sessionId === null) {
    const found = placeFor(facts, booking, new Set(), { ...booking, resourceId: null }, deciding);
    if (found && !found.answer.place) return refused(command.id, ...found.answer.refusals.map((why) => ({ ...why, path: [] })));
    if (found?.answer.place) {
      places.push(...takeWish(found.answer.place, { bookingId: booking.id, expiresAt }, found.wish, newId));
      set.resourceId = found.answer.place.resourceId;
    }
  }
  if (booking.takesSeat === false && booking.sessionId !== null) {
    const seat = takeAgain(facts, booking, expiresAt, deciding);
    if ('refusals' in seat) return refused(command.id, ...seat.refusals.map((why) => ({ ...why, path: [] })));
    places.push(...seat.changes);
  }
  if (booking.takesSeat === false) set.takesSeat = true;
  const decision = changeBooking(booking, set, 'booking.approved', { reason: clean(command.note) });
  return { ...decision, changes: [...decision.changes, ...places] };
}

/** One answer of several that are given together: yes to one request, no to those that want the same (JZ-44). */
export type AnswerCommand = ({ answer: 'APPROVE' } & ApproveCommand) | ({ answer: 'DECLINE' } & EndCommand);

export const decideAnswer = (facts: MoveFacts, command: AnswerCommand, deciding: Deciding): Decision =>
  command.answer === 'APPROVE' ? decideApprove(facts, command, deciding) : decideDecline(facts, command, deciding);
