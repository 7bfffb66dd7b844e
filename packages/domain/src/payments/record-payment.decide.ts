import type { Deciding } from '../access/index.js';
import {
  accepted,
  clean,
  type Decision,
  insert,
  lengthRefusals,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  TEXT_LIMITS,
} from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { linesOfOrder, type MoneyFacts, moveMoney, whoOf } from './ledger.js';
import { amountRefusals } from './money-amount.js';
import type { Payment, PaymentMethod, PaymentPart } from './payment.js';
import { type DueGroup, dueGroups, payableLine } from './standing.js';

export type RecordPaymentCommand = {
  orderId: string;
  /** Only for these bookings; empty or omitted, for whatever of the order is due, the first placed first. */
  bookingIds?: readonly string[] | null;
  amount: { amountMinor: number; currency: string };
  method: PaymentMethod;
  note?: string | null;
  /** More than is due may be taken: the rest is written on the last of what it is for. */
  allowOverpayment?: boolean | null;
};

/** An amount over what is due, in order; what is left goes on the last. */
export function partsOf(groups: readonly DueGroup<OrderLine>[], amountMinor: number): PaymentPart[] {
  const parts: PaymentPart[] = [];
  let left = amountMinor;
  for (const [index, group] of groups.entries()) {
    const last = index === groups.length - 1;
    const part = last ? left : Math.min(left, Math.max(0, group.dueMinor));
    if (part > 0) parts.push({ lineId: payableLine(group).id, amountMinor: part });
    left -= part;
  }
  return parts;
}

/** What a payment of the order, or of some of its bookings, is for: what is due first, and if nothing is, whatever there is. */
function payable(lines: readonly OrderLine[], bookingIds: readonly string[]): DueGroup<OrderLine>[] | Refusal {
  const groups = dueGroups(lines);
  const wanted = bookingIds.map((id) => id.toLowerCase());
  const unknown = wanted.find((id) => !groups.some(({ bookingId }) => bookingId === id));
  if (unknown) return refusal('NOT_FOUND', ['bookingIds'], { id: unknown });
  const among = wanted.length > 0 ? groups.filter(({ bookingId }) => bookingId && wanted.includes(bookingId)) : groups;
  const due = among.filter(({ dueMinor }) => dueMinor > 0);
  return due.length > 0 ? due : among.slice(-1);
}

/** Notes money that was taken at the desk or arrived at the bank, whole or in part (JZ-36). It is in the ledger at once. */
export function decideRecordPayment(facts: MoneyFacts, command: RecordPaymentCommand, deciding: Deciding): Decision {
  const { orderId, amount, method } = command;
  const order = facts.orders.get(orderId);
  if (!order) return refusedWith(orderId, 'NOT_FOUND', ['orderId']);
  const problems = [
    ...amountRefusals(amount, order.currency, 'amount'),
    ...lengthRefusals(command.note, ['note'], TEXT_LIMITS.paragraph),
  ];
  if (problems.length > 0) return refused(orderId, ...problems);
  const groups = payable(linesOfOrder(facts, orderId), command.bookingIds ?? []);
  if (!Array.isArray(groups)) return refused(orderId, groups);
  const dueMinor = groups.reduce((sum, group) => sum + Math.max(0, group.dueMinor), 0);
  if (groups.length === 0 || (amount.amountMinor > dueMinor && !command.allowOverpayment)) {
    return refusedWith(orderId, 'PAYMENT_EXCEEDS_DUE', ['amount'], { dueMinor, currency: order.currency });
  }
  const { actor, now, newId } = deciding;
  const who = whoOf(actor);
  const paymentId = newId();
  const note = clean(command.note);
  const parts = partsOf(groups, amount.amountMinor);
  const payment: Omit<Payment, 'version'> = {
    id: paymentId,
    orderId,
    provider: 'MANUAL',
    providerRef: null,
    purpose: 'DESK',
    method,
    amountMinor: amount.amountMinor,
    currency: order.currency,
    status: 'SUCCEEDED',
    parts,
    note,
    ...{ takenByKind: who.kind, takenById: who.id, takenByName: who.name },
    ...{ startedAt: now, expiresAt: null, settledAt: now, failureCode: null },
  };
  const event = {
    type: 'payment.received',
    entity: 'orders',
    entityId: orderId,
    after: { paymentId, provider: 'MANUAL', method, amountMinor: amount.amountMinor, currency: order.currency },
    reason: note,
  };
  const moved = moveMoney(facts, { kind: 'CHARGE', orderId, paymentId, refundId: null, parts, note }, deciding);
  return accepted(orderId, [insert('payments', payment), ...moved], [event], { paymentId });
}
