import type { Deciding } from '../access/index.js';
import { type FeeChoice, keptFee } from '../cancellation/kept-fee.js';
import { clean, type Decision, isRefused, lengthRefusals, refused, refusedWith, TEXT_LIMITS } from '../kernel/index.js';
import type { BookingAction } from './booking.actions.js';
import type { CoreFacts, PlacedFacts } from './booking.facts.js';
import type { Booking, CancelKind } from './booking.js';
import { BOOKING_LIFECYCLE, type StatusAction } from './booking.lifecycle.js';
import { lineOf, paymentOnceReleased, releasePlaces } from './booking.places.js';
import { type BookingCommand, bookingFor, changeBooking } from './booking.subject.js';

/** Status actions that keep what the booking takes. */
export type ForwardAction = 'CONFIRM' | 'CHECK_IN' | 'START' | 'COMPLETE' | 'MARK_NO_SHOW';

export type ForwardCommand = BookingCommand & { note?: string | null };
export type EndCommand = BookingCommand & { reason: string | null };
export type CancelCommand = EndCommand & FeeChoice;

const PAST_TENSE: Record<ForwardAction, string> = {
  CONFIRM: 'booking.confirmed',
  CHECK_IN: 'booking.arrived',
  START: 'booking.started',
  COMPLETE: 'booking.completed',
  MARK_NO_SHOW: 'booking.no_show',
};

/** When it happened, for the actions that leave a time behind (SV-53). */
function stampOf(action: ForwardAction, now: string): Partial<Booking> {
  if (action === 'CHECK_IN') return { arrivedAt: now };
  if (action === 'START') return { startedAt: now };
  if (action === 'COMPLETE') return { completedAt: now };
  return action === 'MARK_NO_SHOW' ? { arrivedAt: null } : {};
}

/** Confirm, check in, start, complete, no-show: the lifecycle says where to, the stamp says when. */
export function decideForward(action: ForwardAction, facts: CoreFacts, command: ForwardCommand, deciding: Deciding): Decision {
  const tooLong = lengthRefusals(command.note, ['note'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(command.id, ...tooLong);
  const { booking, refusal } = bookingFor(facts.bookings, command, action, deciding);
  if (refusal) return refusal;
  const status = BOOKING_LIFECYCLE.next(booking.status, action)!;
  const set: Partial<Booking> = { status, ...stampOf(action, deciding.now) };
  if (booking.holdExpiresAt !== null) set.holdExpiresAt = null;
  return changeBooking(booking, set, PAST_TENSE[action], { reason: clean(command.note) });
}

function decideEnd(
  action: BookingAction & StatusAction & ('CANCEL' | 'DECLINE'),
  kind: CancelKind,
  type: string,
  facts: PlacedFacts,
  command: CancelCommand,
  deciding: Deciding,
): Decision {
  const reason = clean(command.reason);
  const tooLong = lengthRefusals(reason, ['reason'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(command.id, ...tooLong);
  const { booking, refusal } = bookingFor(facts.bookings, command, action, deciding);
  if (refusal) return refusal;
  if (reason === null && deciding.actor.kind === 'STAFF') return refusedWith(command.id, 'REASON_REQUIRED', ['reason']);
  const fee =
    action === 'CANCEL'
      ? keptFee(lineOf(facts, booking), booking, command, deciding)
      : { kept: null, waived: false, refusal: null };
  if (fee.refusal) return refused(command.id, fee.refusal);
  const set: Partial<Booking> = { status: 'CANCELLED', cancelledAt: deciding.now, cancelKind: kind, cancelReason: reason };
  const decision = changeBooking(booking, set, type, { reason, silent: paymentOnceReleased(facts, booking, fee.kept) });
  if (isRefused(decision)) return decision;
  const told = fee.kept ? { fee: 'KEPT' } : fee.waived ? { fee: 'WAIVED' } : {};
  return {
    ...decision,
    changes: [...decision.changes, ...releasePlaces(facts, booking, fee.kept)],
    events: decision.events.map((event) => ({ ...event, after: { ...event.after, ...told } })),
  };
}

/**
 * Ends a booking and frees what it took (CRM-83, SV-52). Staff say why; a customer need not (SV-16). What its policy keeps
 * stays in the order as a line of its own.
 */
export const decideCancel = (facts: PlacedFacts, command: CancelCommand, deciding: Deciding): Decision =>
  decideEnd(
    'CANCEL',
    deciding.actor.kind === 'CUSTOMER' ? 'BY_CUSTOMER' : 'BY_STAFF',
    'booking.cancelled',
    facts,
    command,
    deciding,
  );

/** Says no to a request that awaits approval (JZ-42). */
export const decideDecline = (facts: PlacedFacts, command: EndCommand, deciding: Deciding): Decision =>
  decideEnd('DECLINE', 'DECLINED', 'booking.declined', facts, command, deciding);

/** Hides a booking behind a tombstone; its status stays as it was, its places are freed (C-1, AL-26). */
export function decideDelete(facts: PlacedFacts, command: EndCommand, deciding: Deciding): Decision {
  const reason = clean(command.reason);
  const tooLong = lengthRefusals(reason, ['reason'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(command.id, ...tooLong);
  const { booking, refusal } = bookingFor(facts.bookings, command, 'DELETE', deciding);
  if (refusal) return refusal;
  const decision = changeBooking(booking, { deletedAt: deciding.now, deletedReason: reason }, 'booking.deleted', {
    reason,
    silent: paymentOnceReleased(facts, booking),
  });
  return { ...decision, changes: [...decision.changes, ...releasePlaces(facts, booking)] };
}
