import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  insert,
  lengthRefusals,
  patch,
  refused,
  refusedWith,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { linesOfOrder, type MoneyFacts, moveMoney, whoOf } from './ledger.js';
import { amountRefusals } from './money-amount.js';
import type { LedgerEntry, Payment, PaymentMethod, PaymentPart, Refund } from './payment.js';
import { dueGroups } from './standing.js';

type ById<R> = ReadonlyMap<string, R>;

/** What giving money back looks at: the payment, what it charged, and everything that went back of it or is on the way. */
export type RefundFacts = MoneyFacts & {
  payments: ById<Payment>;
  refunds: ById<Refund>;
  /** Entries of the payments. */
  ledger_entries: ById<LedgerEntry>;
};

export type RefundPaymentCommand = {
  paymentId: string;
  amount: { amountMinor: number; currency: string };
  /** How it was given back by hand; omitted, the way it came. A payment by hand goes back by hand. */
  method?: PaymentMethod | null;
  reason: string | null;
};

/** How much of a payment can still go back, line by line: what it charged, less what went back of it or is on the way. */
export function refundable({ ledger_entries, refunds }: RefundFacts, paymentId: string): Map<string, number> {
  const left = new Map<string, number>();
  const add = (lineId: string, amountMinor: number) => left.set(lineId, (left.get(lineId) ?? 0) + amountMinor);
  for (const entry of ledger_entries.values()) {
    if (entry.paymentId === paymentId) add(entry.orderLineId, entry.kind === 'CHARGE' ? entry.amountMinor : -entry.amountMinor);
  }
  for (const refund of refunds.values()) {
    if (refund.paymentId !== paymentId || refund.status !== 'REQUESTED') continue;
    for (const { lineId, amountMinor } of refund.parts) add(lineId, -amountMinor);
  }
  return left;
}

/** An amount over lines: first from what is overpaid, then from what was placed last. */
function partsOf(lines: readonly OrderLine[], left: ReadonlyMap<string, number>, amountMinor: number): PaymentPart[] {
  const taken = new Map<string, number>();
  let rest = amountMinor;
  const take = (lineId: string, most: number) => {
    const part = Math.min(rest, Math.max(0, most), (left.get(lineId) ?? 0) - (taken.get(lineId) ?? 0));
    if (part <= 0) return 0;
    taken.set(lineId, (taken.get(lineId) ?? 0) + part);
    rest -= part;
    return part;
  };
  const groups = dueGroups(lines).reverse();
  for (const group of groups) {
    let over = -group.dueMinor;
    for (const line of group.lines) over -= take(line.id, over);
  }
  for (const group of groups) for (const line of group.lines) take(line.id, rest);
  return [...taken].map(([lineId, part]) => ({ lineId, amountMinor: part }));
}

/** The money of a refund has gone back: its entries, and what follows. */
const givenBack = (facts: MoneyFacts, refund: Omit<Refund, 'version'>, deciding: Deciding): Change[] =>
  moveMoney(
    facts,
    {
      kind: 'REFUND',
      orderId: refund.orderId,
      paymentId: refund.paymentId,
      refundId: refund.id,
      parts: refund.parts,
      note: refund.reason,
    },
    deciding,
  );

const eventOf = (type: string, refund: Omit<Refund, 'version'>) => ({
  type,
  entity: 'orders',
  entityId: refund.orderId,
  after: { refundId: refund.id, paymentId: refund.paymentId, amountMinor: refund.amountMinor, currency: refund.currency },
  reason: refund.reason,
});

/**
 * Gives money of one payment back, never more than it brought: by hand at once, or by asking its provider, whose answer
 * `decideSettleRefund` and `decideFailRefund` write.
 */
export function decideRefundPayment(facts: RefundFacts, command: RefundPaymentCommand, deciding: Deciding): Decision {
  const { paymentId, amount } = command;
  const payment = facts.payments.get(paymentId);
  if (!payment) return refusedWith(paymentId, 'NOT_FOUND', ['paymentId']);
  const reason = clean(command.reason);
  const problems = [
    ...amountRefusals(amount, payment.currency, 'amount'),
    ...lengthRefusals(reason, ['reason'], TEXT_LIMITS.paragraph),
  ];
  if (problems.length > 0) return refused(paymentId, ...problems);
  if (reason === null) return refusedWith(paymentId, 'REASON_REQUIRED', ['reason']);
  const left = refundable(facts, paymentId);
  const refundableMinor = [...left.values()].reduce((sum, one) => sum + one, 0);
  if (amount.amountMinor > refundableMinor) {
    const details = { refundableMinor, currency: payment.currency };
    return refusedWith(paymentId, 'REFUND_EXCEEDS_PAID', ['amount'], details);
  }
  const { actor, now, newId } = deciding;
  const who = whoOf(actor);
  const method = command.method ?? payment.method;
  const refund: Omit<Refund, 'version'> = {
    id: newId(),
    orderId: payment.orderId,
    paymentId,
    method,
    providerRef: null,
    ...{ amountMinor: amount.amountMinor, currency: payment.currency },
    status: method ? 'SUCCEEDED' : 'REQUESTED',
    parts: partsOf(linesOfOrder(facts, payment.orderId), left, amount.amountMinor),
    reason,
    ...{ askedByKind: who.kind, askedById: who.id, askedByName: who.name, askedAt: now },
    settledAt: method ? now : null,
    failureCode: null,
  };
  const moved = method ? givenBack(facts, refund, deciding) : [];
  const event = eventOf(method ? 'payment.refunded' : 'refund.requested', refund);
  return accepted(paymentId, [insert('refunds', refund), ...moved], [event], { refundId: refund.id });
}

export type SettleRefundCommand = { refundId: string; providerRef: string | null };
export type FailRefundCommand = { refundId: string; failureCode: string };

/** The provider says that the money went back. Told twice, nothing happens the second time. */
export function decideSettleRefund(facts: RefundFacts, command: SettleRefundCommand, deciding: Deciding): Decision {
  const refund = facts.refunds.get(command.refundId);
  if (!refund) return refusedWith(command.refundId, 'NOT_FOUND', ['refundId']);
  if (refund.status === 'SUCCEEDED') return unchanged(refund.id);
  const set: Partial<Refund> = {
    status: 'SUCCEEDED',
    settledAt: deciding.now,
    providerRef: command.providerRef,
    failureCode: null,
  };
  return accepted(
    refund.id,
    [patch('refunds', refund, set), ...givenBack(facts, refund, deciding)],
    [eventOf('payment.refunded', refund)],
  );
}

/** The provider says that it cannot: what was on the way can be given back in another way. */
export function decideFailRefund(facts: RefundFacts, command: FailRefundCommand, deciding: Deciding): Decision {
  const refund = facts.refunds.get(command.refundId);
  if (!refund) return refusedWith(command.refundId, 'NOT_FOUND', ['refundId']);
  if (refund.status !== 'REQUESTED') return unchanged(refund.id);
  const set: Partial<Refund> = { status: 'FAILED', settledAt: deciding.now, failureCode: command.failureCode };
  return accepted(refund.id, [patch('refunds', refund, set)], [eventOf('refund.failed', refund)]);
}
