import type { PaymentNews } from '@bookwright/domain/payments';
import type { Stripe } from 'stripe';
import type { ProviderRefund } from './payment.port.js';
import { fromStripeAmount } from './stripe-amount.js';

const currencyOf = (currency: string | null): string => (currency ?? '').toUpperCase();

const paid = (amount: number | null, currency: string | null): PaymentNews => ({
  kind: 'SUCCEEDED',
  amountMinor: fromStripeAmount(amount ?? 0, currencyOf(currency)),
  currency: currencyOf(currency),
});

/** A refund as Stripe has it: what needs nobody any more is settled. */
export const refundOf = ({ id, status, failure_reason: failureCode }: Stripe.Refund): ProviderRefund => ({
  refundRef: id,
  state: status === 'succeeded' ? 'SETTLED' : status === 'failed' || status === 'canceled' ? 'FAILED' : 'PENDING',
  failureCode: failureCode ?? null,
});

/** Whose payment an event is about: our own ids, or the payment intent that carries them. */
export type StripeSubject = { metadata: Stripe.Metadata | null; paymentIntent: string | null };
export type StripeNews = { subject: StripeSubject; news: PaymentNews };

const idOf = (thing: string | { id: string } | null | undefined): string | null =>
  typeof thing === 'string' ? thing : (thing?.id ?? null);

/** What an event of Stripe's means to us; null for the many that mean nothing. */
export function newsOf(event: Stripe.Event): StripeNews | null {
  const said = (subject: Partial<StripeSubject>, news: PaymentNews): StripeNews => ({
    subject: { metadata: null, paymentIntent: null, ...subject },
    news,
  });
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded': {
      const { payment_status: status, amount_total: amount, currency, metadata } = event.data.object;
      // A bank transfer completes the page long before its money comes.
      return status === 'paid' ? said({ metadata }, paid(amount, currency)) : null;
    }
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired':
      return said({ metadata: event.data.object.metadata }, { kind: 'CLOSED' });
    case 'payment_intent.succeeded': {
      const { amount_received: amount, currency, metadata } = event.data.object;
      return said({ metadata }, paid(amount, currency));
    }
    case 'payment_intent.payment_failed': {
      const { last_payment_error: error, metadata } = event.data.object;
      return said({ metadata }, { kind: 'DECLINED', failureCode: error?.decline_code ?? error?.code ?? 'declined' });
    }
    case 'charge.dispute.created': {
      const { reason, payment_intent: intent } = event.data.object;
      return said({ paymentIntent: idOf(intent) }, { kind: 'DISPUTED', reason });
    }
    case 'charge.dispute.closed': {
      const { status, payment_intent: intent } = event.data.object;
      return said({ paymentIntent: idOf(intent) }, { kind: 'DISPUTE_CLOSED', won: status !== 'lost' });
    }
    case 'refund.updated':
    case 'refund.failed': {
      const refund = event.data.object;
      const refundId = refund.metadata?.refund;
      return refundId ? said({ metadata: refund.metadata }, { kind: 'REFUND', refundId, ...refundOf(refund) }) : null;
    }
    default:
      return null;
  }
}
