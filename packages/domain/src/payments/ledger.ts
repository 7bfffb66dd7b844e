import type { Actor, Deciding } from '../access/index.js';
import type { Booking } from '../bookings/booking.js';
import { type Change, insert, patch } from '../kernel/index.js';
import type { Order, OrderLine, TakenByKind } from '../orders/order.js';
import { orderTotals } from '../orders/order.totals.js';
import type { LedgerKind, PaymentPart } from './payment.js';
import { paymentStateOfLines } from './standing.js';

type ById<R> = ReadonlyMap<string, R>;

/** What moving money looks at: orders with all their lines, and the bookings of those lines. */
export type MoneyFacts = {
  orders: ById<Order>;
  order_lines: ById<OrderLine>;
  bookings: ById<Pick<Booking, 'id' | 'version' | 'orderId' | 'paymentStatus'>>;
};

/** Money that moves: which way, in which payment or refund of it, and on which lines. */
export type Movement = {
  kind: LedgerKind;
  orderId: string;
  paymentId: string;
  refundId: string | null;
  parts: readonly PaymentPart[];
  note: string | null;
};

/** Who did it, as rows of money keep it. */
export const whoOf = (actor: Actor): { kind: TakenByKind; id: string | null; name: string } => ({
  kind: actor.kind,
  id: actor.id,
  name: actor.name,
});

export const linesOfOrder = ({ order_lines }: Pick<MoneyFacts, 'order_lines'>, orderId: string): OrderLine[] =>
  [...order_lines.values()].filter((line) => line.orderId === orderId);

/** The stored sums of an order, from its lines. Sums of what customers see leave out what they do not. */
export function moneySums(lines: readonly OrderLine[]) {
  const sums = { ...orderTotals(lines), paidMinor: 0, refundedMinor: 0, customerPaidMinor: 0, customerRefundedMinor: 0 };
  for (const { paidMinor, refundedMinor, priceVisibility } of lines) {
    sums.paidMinor += paidMinor;
    sums.refundedMinor += refundedMinor;
    if (priceVisibility !== 'SHOWN') continue;
    sums.customerPaidMinor += paidMinor;
    sums.customerRefundedMinor += refundedMinor;
  }
  return sums;
}

/** Patches for the order's sums and for the facet of each booking, once its lines are these. */
export function settledSums(facts: MoneyFacts, order: Order, lines: readonly OrderLine[]): Change[] {
  const changes: Change[] = [patch<Order>('orders', order, moneySums(lines))];
  const bookingIds = new Set(lines.flatMap(({ bookingId }) => bookingId ?? []));
  for (const id of bookingIds) {
    const booking = facts.bookings.get(id);
    const paymentStatus = paymentStateOfLines(lines.filter(({ bookingId }) => bookingId === id));
    if (booking && booking.paymentStatus !== paymentStatus) changes.push(patch('bookings', booking, { paymentStatus }));
  }
  return changes;
}

/**
 * Writes a movement of money: an entry for each line, the lines' and the order's sums, and the facet of each booking. Whoever
 * calls has made sure that no more goes back than came. Parts name lines of the order, each once.
 */
export function moveMoney(facts: MoneyFacts, movement: Movement, { actor, now, newId }: Deciding): Change[] {
  const { kind, orderId, paymentId, refundId, note } = movement;
  const order = facts.orders.get(orderId)!;
  const who = whoOf(actor);
  const amounts = new Map(movement.parts.map(({ lineId, amountMinor }) => [lineId, amountMinor]));
  const changes: Change[] = [];
  const lines = linesOfOrder(facts, orderId).map((line) => {
    const amountMinor = amounts.get(line.id);
    if (!amountMinor) return line;
    changes.push(
      insert('ledger_entries', {
        id: newId(),
        ...{ orderId, orderLineId: line.id, bookingId: line.bookingId, paymentId, refundId, kind, amountMinor },
        currency: order.currency,
        at: now,
        ...{ actorKind: who.kind, actorId: who.id, actorName: who.name, note },
      }),
    );
    const set =
      kind === 'CHARGE' ? { paidMinor: line.paidMinor + amountMinor } : { refundedMinor: line.refundedMinor + amountMinor };
    changes.push(patch<OrderLine>('order_lines', line, set));
    return { ...line, ...set };
  });
  return [...changes, ...settledSums(facts, order, lines)];
}
