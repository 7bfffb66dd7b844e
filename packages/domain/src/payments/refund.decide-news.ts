import type { Deciding } from '../access/index.js';
import { accepted, type Decision, patch, refusedWith, unchanged } from '../kernel/index.js';
import { moveMoney } from './ledger.js';
import type { Refund } from './payment.js';
import { decideFailRefund, decideSettleRefund, type RefundFacts } from './refund.decide.js';

/** What a provider says of money that goes back. */
export type RefundNews = {
  refundId: string;
  /** The provider's own name for it. */
  refundRef: string;
  state: 'PENDING' | 'SETTLED' | 'FAILED';
  failureCode: string | null;
};

/** A refund that had succeeded came back after all: what it gave back is charged again. */
function cameBack(facts: RefundFacts, refund: Refund, failureCode: string, deciding: Deciding): Decision {
  const { id, orderId, paymentId, parts, amountMinor, currency } = refund;
  const movement = { kind: 'CHARGE' as const, orderId, paymentId, refundId: null, parts, note: 'The refund came back.' };
  const after = { refundId: id, paymentId, amountMinor, currency, failureCode };
  return accepted(
    id,
    [patch<Refund>('refunds', refund, { status: 'FAILED', failureCode }), ...moveMoney(facts, movement, deciding)],
    [{ type: 'refund.failed', entity: 'orders', entityId: orderId, after }],
  );
}

/** A refund through a provider goes on: the ledger is written when the money has gone back, and once. */
export function refundHeard(facts: RefundFacts, news: RefundNews, deciding: Deciding): Decision {
  const { refundId, refundRef: providerRef, state } = news;
  const refund = facts.refunds.get(refundId);
  if (!refund) return refusedWith(refundId, 'NOT_FOUND', ['refundId']);
  const failureCode = news.failureCode ?? 'failed';
  if (state === 'SETTLED') {
    return decideSettleRefund(facts, { refundId, providerRef }, deciding);
  }
  if (state === 'FAILED') {
    if (refund.status === 'SUCCEEDED') return cameBack(facts, refund, failureCode, deciding);
    return decideFailRefund(facts, { refundId, failureCode }, deciding);
  }
  if (refund.status !== 'REQUESTED' || refund.providerRef === providerRef) return unchanged(refundId);
  return accepted(refundId, [patch<Refund>('refunds', refund, { providerRef })], []);
}
