import type { Deciding } from '../access/index.js';
import { type Change, type DomainEvent, insert } from '../kernel/index.js';
import { whoOf } from './ledger.js';
import type { Payment, PaymentPart } from './payment.js';

/** Asks the provider of a payment to give some of it back. The ledger is written when it has. */
export function askForRefund(
  payment: Pick<Payment, 'id' | 'orderId' | 'currency'>,
  parts: readonly PaymentPart[],
  reason: string,
  { actor, now, newId }: Deciding,
): { changes: Change[]; events: DomainEvent[] } {
  const who = whoOf(actor);
  const amountMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0);
  const { id: paymentId, orderId, currency } = payment;
  const refund = {
    id: newId(),
    ...{ orderId, paymentId, method: null, providerRef: null, amountMinor, currency, status: 'REQUESTED', parts, reason },
    ...{ askedByKind: who.kind, askedById: who.id, askedByName: who.name },
    ...{ askedAt: now, settledAt: null, failureCode: null },
  };
  const after = { refundId: refund.id, paymentId, amountMinor, currency };
  const asked: DomainEvent = { type: 'refund.requested', entity: 'orders', entityId: orderId, after, reason };
  return { changes: [insert('refunds', refund)], events: [asked] };
}
