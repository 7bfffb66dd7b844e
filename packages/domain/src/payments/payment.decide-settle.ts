import type { Deciding } from '../access/index.js';
import { ending } from '../bookings/booking.decide-expire.js';
import type { MovableBooking, MoveFacts } from '../bookings/booking.facts.js';
import { holdUntil } from '../bookings/booking.held-place.js';
import type { Booking } from '../bookings/booking.js';
import { BOOKING_LIFECYCLE } from '../bookings/booking.lifecycle.js';
import { changeBooking } from '../bookings/booking.subject.js';
import { takeAgain } from '../bookings/booking.take-again.js';
import { accepted, type Change, type Decision, type DomainEvent, patch, workingCopy } from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { linesOfOrder, moveMoney, settledSums } from './ledger.js';
import { askForRefund } from './money-back.js';
import { paymentEvent } from './online-payment.js';
import type { Payment, PaymentPart } from './payment.js';
import { dueGroups } from './standing.js';

/** What settling a payment looks at: the whole order, and whether what was given up meanwhile can be had again. */
export type SettleFacts = MoveFacts & { payments: ReadonlyMap<string, Payment> };

type Step = { changes: Change[]; events: DomainEvent[] };
const NOTHING: Step = { changes: [], events: [] };

/** What a booking becomes once it is paid: as if its customer had completed it. */
function statusWhenPaid({ workflow }: Pick<Booking, 'workflow'>, { settings }: Deciding) {
  const seen = workflow !== 'PENCILLED_IN' || !settings.approveCompleted;
  return BOOKING_LIFECYCLE.next('PENCILLED_IN', seen ? 'COMPLETE_STEPS' : 'COMPLETE_STEPS_AWAITING_APPROVAL')!;
}

function confirmed(booking: MovableBooking, set: Partial<Booking>, deciding: Deciding): Step {
  const status = statusWhenPaid(booking, deciding);
  const type = status === 'CONFIRMED' ? 'booking.confirmed' : 'booking.steps_completed';
  return changeBooking(booking, { ...set, status, holdExpiresAt: null }, type);
}

/** A booking that waited for this money is its customer's for good, unless somebody has its place by now. */
function keepHeld(facts: SettleFacts, booking: MovableBooking, deciding: Deciding): Step {
  const held = booking.sessionId !== null || [...facts.allocations.values()].some(({ bookingId }) => bookingId === booking.id);
  if (held) {
    const { changes, events } = confirmed(booking, {}, deciding);
    return { changes: [...changes, ...holdUntil(facts, booking.id, null, deciding.newId)], events };
  }
  const again = takeAgain(facts, booking, null, deciding);
  if ('refusals' in again) return ending(facts, booking, deciding.now, 'PAYMENT_FAILED');
  const { changes, events } = confirmed(booking, { resourceId: again.resourceId }, deciding);
  return { changes: [...changes, ...again.changes], events };
}

/** A booking that was given up because nobody paid: the money came after all, so it is taken again if that is possible. */
function takeBack(facts: SettleFacts, booking: MovableBooking, line: OrderLine, deciding: Deciding): Step {
  const again = booking.startsAt > deciding.now ? takeAgain(facts, booking, null, deciding) : null;
  if (!again || 'refusals' in again) return NOTHING;
  const { resourceId } = again;
  const { changes, events } = confirmed(booking, { resourceId, cancelKind: null, cancelledAt: null }, deciding);
  return { changes: [...changes, ...again.changes, ...countAgain(facts, line)], events };
}

/** A line that counted no more counts again. */
function countAgain(facts: SettleFacts, line: OrderLine): Change[] {
  const change = patch<OrderLine>('order_lines', line, { active: true });
  const lines = linesOfOrder(facts, line.orderId).map((one) => (one.id === line.id ? { ...one, active: true } : one));
  return [change, ...settledSums(facts, facts.orders.get(line.orderId)!, lines)];
}

/** What becomes of what one part was paid for. */
function settlePart(facts: SettleFacts, { lineId }: PaymentPart, deciding: Deciding): Step {
  const line = facts.order_lines.get(lineId);
  const booking = line?.bookingId ? facts.bookings.get(line.bookingId) : undefined;
  if (!line) return NOTHING;
  if (!booking) return line.active || line.bookingId ? NOTHING : { changes: countAgain(facts, line), events: [] };
  if (booking.deletedAt !== null) return NOTHING;
  if (booking.status === 'PENCILLED_IN' && booking.paymentType === 'PAY_NOW') return keepHeld(facts, booking, deciding);
  const givenUp = booking.status === 'CANCELLED' && booking.cancelKind === 'PAYMENT_FAILED' && line.kind === 'SALE';
  return givenUp ? takeBack(facts, booking, line, deciding) : NOTHING;
}

/** What was paid for something that is not to be paid any more: it was given up, called off, or paid at the desk. */
function tooMuch(facts: SettleFacts, payment: Payment): PaymentPart[] {
  return dueGroups(linesOfOrder(facts, payment.orderId)).flatMap(({ lines, dueMinor }) =>
    payment.parts
      .filter(({ lineId }) => dueMinor < 0 && lines.some(({ id }) => id === lineId))
      .map(({ lineId, amountMinor }) => ({ lineId, amountMinor: Math.min(amountMinor, -dueMinor) })),
  );
}

/**
 * The money of a payment has come: the ledger says so, what waited for it is confirmed, what was given up is taken again if it
 * is free, and what cannot be had any more is refunded. Nothing else of the order is touched.
 */
export function settled(facts: SettleFacts, payment: Payment, deciding: Deciding): Decision {
  const present = workingCopy(facts);
  const changes: Change[] = [];
  const events: DomainEvent[] = [paymentEvent('payment.received', payment, { provider: payment.provider })];
  const keep = (step: Step) => {
    present.absorb(step.changes);
    changes.push(...step.changes);
    events.push(...step.events);
  };
  const { id: paymentId, orderId, parts } = payment;
  const succeeded = patch<Payment>('payments', payment, { status: 'SUCCEEDED', settledAt: deciding.now, failureCode: null });
  keep({ changes: [succeeded], events: [] });
  const movement = { kind: 'CHARGE' as const, orderId, paymentId, refundId: null, parts, note: null };
  keep({ changes: moveMoney(present.facts, movement, deciding), events: [] });
  for (const part of parts) keep(settlePart(present.facts, part, deciding));
  const back = tooMuch(present.facts, payment);
  if (back.length > 0) keep(askForRefund(payment, back, 'It could not be had any more when it was paid.', deciding));
  return accepted(paymentId, changes, events, { paymentId });
}
