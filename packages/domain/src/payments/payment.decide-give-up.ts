import type { Deciding } from '../access/index.js';
import { ending } from '../bookings/booking.decide-expire.js';
import { accepted, type Change, type Decision, type DomainEvent, patch, workingCopy } from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { awaitsPayment, heldForPayment } from './awaits-payment.js';
import { linesOfOrder, settledSums } from './ledger.js';
import { paymentEvent } from './online-payment.js';
import type { SettleFacts } from './payment.decide-settle.js';
import type { Payment } from './payment.js';

/** Goods that were to be paid at checkout and were not count no more. */
function withoutGoods(facts: SettleFacts, line: OrderLine): Change[] {
  const order = facts.orders.get(line.orderId)!;
  const lines = linesOfOrder(facts, line.orderId).map((one) => (one.id === line.id ? { ...one, active: false } : one));
  return [patch<OrderLine>('order_lines', line, { active: false }), ...settledSums(facts, order, lines)];
}

/**
 * Nobody will pay this any more: what was held for it alone is free again, and the rest of the order stays as it is. A booking
 * that its customer may still pay in another way keeps its place for as long as it was given.
 */
export function givenUp(
  facts: SettleFacts,
  payment: Payment,
  { status, failureCode }: Pick<Payment, 'failureCode'> & { status: 'FAILED' | 'ABANDONED' },
  deciding: Deciding,
): Decision {
  const present = workingCopy(facts);
  const changes: Change[] = [];
  const events: DomainEvent[] = [
    paymentEvent(status === 'FAILED' ? 'payment.failed' : 'payment.abandoned', payment, failureCode ? { failureCode } : {}),
  ];
  const keep = (more: readonly Change[]) => {
    present.absorb(more);
    changes.push(...more);
  };
  keep([patch<Payment>('payments', payment, { status, ...(failureCode && { failureCode }) })]);
  for (const { lineId } of payment.parts) {
    const line = present.facts.order_lines.get(lineId);
    if (!line?.active) continue;
    const booking = line.bookingId ? present.facts.bookings.get(line.bookingId) : undefined;
    if (!line.bookingId && payment.purpose === 'CHECKOUT') keep(withoutGoods(present.facts, line));
    if (!booking || booking.deletedAt !== null || !awaitsPayment(booking)) continue;
    if (!booking.holdExpiresAt || booking.holdExpiresAt > heldForPayment(deciding.now)) continue;
    const ended = ending(present.facts, booking, deciding.now);
    keep(ended.changes);
    events.push(...ended.events);
  }
  return accepted(payment.id, changes, events, { paymentId: payment.id });
}
