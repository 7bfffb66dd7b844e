import { Stripe } from 'stripe';
import { type PaymentKey, type PaymentProvider, PaymentRefused, type ProviderState, WrongSignature } from './payment.port.js';
import { fromStripeAmount, stripeStepOf, toStripeAmount } from './stripe-amount.js';
import { newsOf, refundOf, type StripeSubject } from './stripe-event.js';

export type StripeOptions = {
  secretKey: string;
  webhookSecret: string;
  /** Where the API is spoken; null for Stripe itself. */
  apiUrl: string | null;
};

/** Stripe's page stays open for half an hour at least; what ends sooner is closed by us. The same for each repetition of a call. */
const SHORTEST_PAGE_S = 60 * 60;
const TIMEOUT_MS = 20_000;

function clientOf({ secretKey, apiUrl }: StripeOptions): Stripe {
  const at = apiUrl ? new URL(apiUrl) : null;
  const place = at && {
    host: at.hostname,
    port: at.port || (at.protocol === 'https:' ? '443' : '80'),
    protocol: at.protocol === 'https:' ? ('https' as const) : ('http' as const),
  };
  return new Stripe(secretKey, { ...place, maxNetworkRetries: 2, timeout: TIMEOUT_MS, telemetry: false });
}

const keyIn = ({ organizationId, paymentId }: PaymentKey) => ({ organization: organizationId, payment: paymentId });

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

function stateOf({ payment_status: paid, status, amount_total: amount, currency, url }: Stripe.Checkout.Session): ProviderState {
  const code = (currency ?? '').toUpperCase();
  if (paid === 'paid') return { state: 'SUCCEEDED', amountMinor: fromStripeAmount(amount ?? 0, code), currency: code };
  return status === 'expired' ? { state: 'CLOSED' } : { state: 'OPEN', payUrl: url ?? '' };
}

/**
 * Stripe takes the card on its own page: each payment is a payment intent behind one checkout session, so that no card
 * and no script of theirs ever touches a page of ours.
 */
export function stripePayments(options: StripeOptions): PaymentProvider {
  const stripe = clientOf(options);

  async function keyOf({ metadata, paymentIntent }: StripeSubject): Promise<PaymentKey | null> {
    const known = metadata ?? (paymentIntent ? (await stripe.paymentIntents.retrieve(paymentIntent)).metadata : null);
    return known?.organization && known.payment ? { organizationId: known.organization, paymentId: known.payment } : null;
  }

  const look = async (providerRef: string) => stateOf(await stripe.checkout.sessions.retrieve(providerRef));

  return {
    name: 'STRIPE',
    stepOf: stripeStepOf,

    async start({ amountMinor, currency, description, email, startedAt, expiresAt, returnUrl, shopUrl: _shopUrl, ...key }) {
      const metadata = keyIn(key);
      const until = Math.max(seconds(expiresAt), seconds(startedAt) + SHORTEST_PAGE_S);
      try {
        const session = await stripe.checkout.sessions.create(
          {
            mode: 'payment',
            line_items: [
              {
                quantity: 1,
                price_data: {
                  currency: currency.toLowerCase(),
                  unit_amount: toStripeAmount(amountMinor, currency),
                  product_data: { name: description },
                },
              },
            ],
            ...(email && { customer_email: email }),
            client_reference_id: key.paymentId,
            expires_at: until,
            metadata,
            payment_intent_data: { metadata, description },
            success_url: returnUrl,
            cancel_url: returnUrl,
          },
          { idempotencyKey: `start-${key.paymentId}` },
        );
        return { providerRef: session.id, payUrl: session.url! };
      } catch (problem) {
        if (problem instanceof Stripe.errors.StripeInvalidRequestError)
          throw new PaymentRefused(problem.code ?? problem.rawType ?? 'invalid_request', problem.message);
        throw problem;
      }
    },

    look: (_key, providerRef) => look(providerRef),

    async close(_key, providerRef) {
      try {
        return stateOf(await stripe.checkout.sessions.expire(providerRef));
      } catch (problem) {
        // It has been paid or closed meanwhile.
        if (problem instanceof Stripe.errors.StripeInvalidRequestError) return look(providerRef);
        throw problem;
      }
    },

    async refund({ refundId, providerRef, amountMinor, currency, ...key }) {
      const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(providerRef);
      const amount = toStripeAmount(amountMinor, currency);
      try {
        return refundOf(
          await stripe.refunds.create(
            {
              payment_intent: typeof intent === 'string' ? intent : intent!.id,
              amount,
              metadata: { ...keyIn(key), refund: refundId },
            },
            { idempotencyKey: `refund-${refundId}` },
          ),
        );
      } catch (problem) {
        if (!(problem instanceof Stripe.errors.StripeInvalidRequestError)) throw problem;
        return { refundRef: refundId, state: 'FAILED', failureCode: problem.code ?? 'invalid_request' };
      }
    },

    async readEvent(body, signature) {
      const event = (() => {
        try {
          return stripe.webhooks.constructEvent(body, signature, options.webhookSecret);
        } catch (problem) {
          throw new WrongSignature((problem as Error).message);
        }
      })();
      const found = newsOf(event);
      const key = found && (await keyOf(found.subject));
      return key && { ...key, eventId: event.id, news: found.news };
    },
  };
}
