import type { Actor, Deciding } from '../access/index.js';
import { type Change, type DomainEvent, type Instant, insert, type Refusal, refusal } from '../kernel/index.js';
import { whoOf } from './ledger.js';
import type { PaymentPart, PaymentProvider, PaymentPurpose } from './payment.js';

/** Through whom customers pay. */
export type PayWith = {
  provider: Exclude<PaymentProvider, 'MANUAL'>;
  /** The smallest step of an amount the provider takes, in minor units of the currency. */
  stepOf(currency: string): number;
};

export type NewPayment = {
  id: string;
  orderId: string;
  purpose: Exclude<PaymentPurpose, 'DESK'>;
  currency: string;
  /** Each above zero. */
  parts: readonly PaymentPart[];
  expiresAt: Instant;
  /** Whose order it is. */
  payer: { id: string | null; name: string };
};

const sumOf = (parts: readonly PaymentPart[]): number => parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** What an order's history says of a payment: its amount is made of shown prices only. */
export const paymentEvent = (
  type: string,
  payment: { id: string; orderId: string; amountMinor: number; currency: string },
  more: Record<string, unknown> = {},
): DomainEvent => ({
  type,
  entity: 'orders',
  entityId: payment.orderId,
  after: { paymentId: payment.id, amountMinor: payment.amountMinor, currency: payment.currency, ...more },
});

const takenBy = (actor: Actor, payer: NewPayment['payer']) =>
  actor.kind === 'GUEST' ? { kind: 'CUSTOMER' as const, ...payer } : whoOf(actor);

/** One payment for all its parts (JZ-17), of exactly their sum (JZ-35); or why the provider cannot take such an amount. */
export function beginPayment(
  { parts, payer, ...made }: NewPayment,
  { provider, stepOf }: PayWith,
  { actor, now }: Deciding,
): { changes: Change[]; events: DomainEvent[]; refusals: Refusal[] } {
  const amountMinor = sumOf(parts);
  const step = stepOf(made.currency);
  if (amountMinor % step !== 0) {
    return { changes: [], events: [], refusals: [refusal('AMOUNT_NOT_PAYABLE', [], { amountMinor, step })] };
  }
  const who = takenBy(actor, payer);
  const payment = {
    ...made,
    ...{ provider, providerRef: null, method: null, amountMinor, status: 'STARTED', parts, note: null },
    ...{ takenByKind: who.kind, takenById: who.id, takenByName: who.name },
    ...{ startedAt: now, settledAt: null, failureCode: null },
  };
  return {
    changes: [insert('payments', payment)],
    events: [paymentEvent('payment.started', payment, { provider })],
    refusals: [],
  };
}
