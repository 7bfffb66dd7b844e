import type { Deciding } from '../access/index.js';
import { accepted, type Decision, insert, isRefused, patch, refusedWith, unchanged } from '../kernel/index.js';
import { paymentEvent } from './online-payment.js';
import { givenUp } from './payment.decide-give-up.js';
import { type SettleFacts, settled } from './payment.decide-settle.js';
import type { Payment, PaymentProvider } from './payment.js';
import type { RefundFacts } from './refund.decide.js';
import { type RefundNews, refundHeard } from './refund.decide-news.js';

/** What a provider says has happened to a payment. */
export type PaymentNews =
  | { kind: 'SUCCEEDED'; amountMinor: number; currency: string }
  | { kind: 'DECLINED'; failureCode: string }
  /** Nobody can pay it any more. */
  | { kind: 'CLOSED' }
  /** The provider will never take it. */
  | { kind: 'REFUSED'; failureCode: string }
  | { kind: 'DISPUTED'; reason: string }
  | { kind: 'DISPUTE_CLOSED'; won: boolean }
  | ({ kind: 'REFUND' } & RefundNews);

export type NewsCommand = {
  paymentId: string;
  provider: PaymentProvider;
  /** The provider's own id of the news; null when we asked. */
  eventRef: string | null;
  news: PaymentNews;
};

/** News that was heard before. */
export type ProviderEventRow = { id: string; provider: PaymentProvider; eventRef: string };

export type NewsFacts = SettleFacts & RefundFacts & { provider_events: ReadonlyMap<string, ProviderEventRow> };

type Of<Kind extends PaymentNews['kind']> = Extract<PaymentNews, { kind: Kind }>;

function succeeded(facts: NewsFacts, payment: Payment, news: Of<'SUCCEEDED'>, deciding: Deciding): Decision {
  if (payment.status === 'SUCCEEDED' || payment.status === 'DISPUTED') return unchanged(payment.id);
  if (news.amountMinor !== payment.amountMinor || news.currency !== payment.currency) {
    const { amountMinor, currency } = payment;
    return refusedWith(payment.id, 'INVALID_VALUE', ['amountMinor'], { asked: { amountMinor, currency }, told: news });
  }
  return settled(facts, payment, deciding);
}

function declined(payment: Payment, { failureCode }: Of<'DECLINED'>): Decision {
  if (payment.status !== 'STARTED') return unchanged(payment.id);
  const event = paymentEvent('payment.declined', payment, { failureCode });
  return accepted(payment.id, [patch<Payment>('payments', payment, { failureCode })], [event]);
}

function disputed(payment: Payment, news: Of<'DISPUTED'> | Of<'DISPUTE_CLOSED'>): Decision {
  const [from, status, type] =
    news.kind === 'DISPUTED'
      ? (['SUCCEEDED', 'DISPUTED', 'payment.disputed'] as const)
      : news.won
        ? (['DISPUTED', 'SUCCEEDED', 'payment.dispute_won'] as const)
        : (['DISPUTED', 'DISPUTED', 'payment.dispute_lost'] as const);
  if (payment.status !== from) {
    if (payment.status === 'SUCCEEDED' || payment.status === 'DISPUTED') return unchanged(payment.id);
    return refusedWith(payment.id, 'TRANSITION_NOT_ALLOWED', [], { status: payment.status });
  }
  const failureCode = news.kind === 'DISPUTED' ? news.reason : news.won ? null : 'dispute_lost';
  const event = paymentEvent(type, payment, news.kind === 'DISPUTED' ? { failureCode } : {});
  return accepted(payment.id, [patch<Payment>('payments', payment, { status, failureCode })], [event]);
}

function decided(facts: NewsFacts, payment: Payment, news: PaymentNews, deciding: Deciding): Decision {
  const open = payment.status === 'STARTED';
  switch (news.kind) {
    case 'SUCCEEDED':
      return succeeded(facts, payment, news, deciding);
    case 'DECLINED':
      return declined(payment, news);
    case 'CLOSED':
      return open ? givenUp(facts, payment, { status: 'ABANDONED', failureCode: null }, deciding) : unchanged(payment.id);
    case 'REFUSED':
      return open
        ? givenUp(facts, payment, { status: 'FAILED', failureCode: news.failureCode }, deciding)
        : unchanged(payment.id);
    case 'REFUND':
      return refundHeard(facts, news, deciding);
    default:
      return disputed(payment, news);
  }
}

/**
 * Acts on news of a payment, whoever brings it: the provider, the customer who comes back, or the worker who asked. The same
 * news twice, or late, or out of order, does nothing twice; it is noted with what it did.
 */
export function decideNews(facts: NewsFacts, { paymentId, provider, eventRef, news }: NewsCommand, deciding: Deciding): Decision {
  const payment = facts.payments.get(paymentId);
  if (!payment || payment.provider !== provider) return refusedWith(paymentId, 'NOT_FOUND', ['paymentId']);
  const heard = [...facts.provider_events.values()].some((one) => one.provider === provider && one.eventRef === eventRef);
  if (heard) return unchanged(paymentId);
  const decision = decided(facts, payment, news, deciding);
  if (isRefused(decision) || eventRef === null) return decision;
  const note = insert('provider_events', {
    id: deciding.newId(),
    provider,
    eventRef,
    paymentId,
    kind: news.kind,
    at: deciding.now,
  });
  return { ...decision, changes: [...decision.changes, note] };
}
