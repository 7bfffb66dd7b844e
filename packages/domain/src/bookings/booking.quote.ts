import { type FeeQuote, feeQuoteOf } from '../cancellation/kept-fee.js';
import { addMinutes, type Instant, type Refusal } from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { type ActionContext, actionRefusals, type BookingActionFacts } from './booking.actions.js';
import type { Booking, BookingStatus } from './booking.js';
import { BOOKING_LIFECYCLE } from './booking.lifecycle.js';

/** What a change would mean for a booking, before it is made. */
export type ChangeQuote = {
  allowed: boolean;
  /** Until when its customer can do it by themselves. */
  until: Instant;
  /** What it will be afterwards. */
  status: BookingStatus;
  reasons: Refusal[];
  /** What cancelling would keep; null where nothing counts in money. Hidden prices stay with whoever may see them. */
  fee: FeeQuote | null;
};

/** A customer's move of what needs approval asks for it again; otherwise the lifecycle and the organization say (C-9). */
export function statusAfterMove(
  booking: Pick<Booking, 'status' | 'workflow'>,
  { actor, settings }: Pick<ActionContext, 'actor' | 'settings'>,
): BookingStatus {
  if (actor.kind === 'CUSTOMER' && booking.workflow === 'ADMIN_APPROVAL') return 'AWAITING_APPROVAL';
  if (settings.onReschedule === 'KEEP_STATUS') return booking.status;
  return BOOKING_LIFECYCLE.next(booking.status, 'RESCHEDULE') ?? booking.status;
}

/** The consequence of moving or cancelling (JZ-71, SV-16): until when, what it will be, and what is kept of the price. */
export function quoteOf(
  action: 'RESCHEDULE' | 'CANCEL',
  booking: BookingActionFacts & Pick<Booking, 'workflow'>,
  context: ActionContext,
  line?: OrderLine,
): ChangeQuote {
  const { customerCancelHours, customerRescheduleHours } = context.settings;
  const hours = action === 'CANCEL' ? customerCancelHours : customerRescheduleHours;
  const reasons = actionRefusals(action, booking, context);
  return {
    allowed: reasons.length === 0,
    until: addMinutes(booking.startsAt, -60 * hours),
    status: action === 'CANCEL' ? 'CANCELLED' : statusAfterMove(booking, context),
    reasons,
    fee: action === 'CANCEL' ? feeQuoteOf(line, booking, context.now) : null,
  };
}
