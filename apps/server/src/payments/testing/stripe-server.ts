import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Stripe } from 'stripe';
import { formBody, formRecord, formValue } from './form-body.js';

type Session = {
  id: string;
  object: 'checkout.session';
  status: 'open' | 'complete' | 'expired';
  payment_status: 'paid' | 'unpaid';
  amount_total: number;
  currency: string;
  expires_at: number;
  url: string | null;
  payment_intent: string | null;
  metadata: Record<string, string>;
  success_url: string;
};
type Intent = {
  id: string;
  object: 'payment_intent';
  amount_received: number;
  currency: string;
  metadata: Record<string, string>;
  last_payment_error: unknown;
};
type Refund = {
  id: string;
  object: 'refund';
  status: string;
  amount: number;
  payment_intent: string;
  metadata: Record<string, string>;
};
type Answer = { status: number; body: unknown };

const HALF_AN_HOUR_S = 30 * 60;
const THREE_DIGITS = ['bhd', 'jod', 'kwd', 'omr', 'tnd'];

const id = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;
const wrong = (code: string, message: string, status = 400): Answer => ({
  status,
  body: { error: { type: 'invalid_request_error', code, message } },
});

/**
 * A server on a free port that speaks as much of Stripe's API as Bookwright asks: checkout sessions, payment intents,
 * refunds, idempotency keys, and signed events, which it sends when it is told to.
 */
export async function stripeServer({ secretKey = 'sk_test_local', webhookSecret = 'whsec_local', now = Date.now } = {}) {
  const sessions = new Map<string, Session>();
  const intents = new Map<string, Intent>();
  const refunds = new Map<string, Refund>();
  const replies = new Map<string, { body: string; answer: Answer }>();
  const requests: string[] = [];
  let refundsBecome = 'succeeded';
  let failing = 0;

  function makeSession(body: string): Answer {
    const form = formBody(body);
    const amount = Number(formValue(form, 'line_items', '0', 'price_data', 'unit_amount'));
    const currency = formValue(form, 'line_items', '0', 'price_data', 'currency') ?? '';
    const expiresAt = Number(formValue(form, 'expires_at'));
    if (!(amount >= 30)) return wrong('amount_too_small', 'The amount is too small.');
    if (THREE_DIGITS.includes(currency) && amount % 10 !== 0) return wrong('amount_invalid', 'The last digit must be zero.');
    if (expiresAt < now() / 1000 + HALF_AN_HOUR_S - 60) return wrong('expires_at_invalid', 'It must be open for 30 minutes.');
    const made: Session = {
      id: id('cs'),
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      amount_total: amount,
      currency,
      expires_at: expiresAt,
      url: null,
      payment_intent: null,
      metadata: formRecord(form, 'metadata'),
      success_url: formValue(form, 'success_url') ?? '',
    };
    made.url = `${url()}/pay/${made.id}`;
    sessions.set(made.id, made);
    return { status: 200, body: made };
  }

  function makeRefund(body: string): Answer {
    const form = formBody(body);
    const intent = intents.get(formValue(form, 'payment_intent') ?? '');
    if (!intent) return wrong('resource_missing', 'There is no such payment intent.', 404);
    const amount = Number(formValue(form, 'amount'));
    const before = [...refunds.values()].filter((one) => one.payment_intent === intent.id && one.status !== 'failed');
    if (before.reduce((sum, one) => sum + one.amount, amount) > intent.amount_received)
      return wrong('charge_already_refunded', 'More cannot be refunded than was paid.');
    const made: Refund = {
      id: id('re'),
      object: 'refund',
      status: refundsBecome,
      amount,
      payment_intent: intent.id,
      metadata: formRecord(form, 'metadata'),
    };
    refunds.set(made.id, made);
    return { status: 200, body: made };
  }

  function answer(method: string, path: string, body: string): Answer {
    const [, kind, key, action] =
      path.match(/^\/v1\/(checkout\/sessions|payment_intents|refunds)(?:\/([^/]+))?(?:\/(\w+))?$/) ?? [];
    if (kind === 'checkout/sessions' && !key) return makeSession(body);
    if (kind === 'refunds' && !key) return makeRefund(body);
    const found = (kind === 'payment_intents' ? intents : sessions).get(key ?? '');
    if (!found) return wrong('resource_missing', `There is no ${path}.`, 404);
    if (method === 'POST' && action === 'expire') {
      const session = found as Session;
      if (session.status !== 'open') return wrong('resource_state', 'Only an open session can be expired.');
      Object.assign(session, { status: 'expired', url: null });
    }
    return { status: 200, body: found };
  }

  /** The same key gives the same answer; with another body it is refused. */
  function remembered(key: string, body: string, make: () => Answer): Answer {
    const known = replies.get(key);
    if (known && known.body !== body)
      return { status: 400, body: { error: { type: 'idempotency_error', message: 'This key was used with other parameters.' } } };
    if (known) return known.answer;
    const made = make();
    replies.set(key, { body, answer: structuredClone(made) });
    return made;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const method = request.method ?? 'GET';
    const path = new URL(request.url ?? '/', 'http://stripe').pathname;
    requests.push(`${method} ${path}`);
    const key = request.headers['idempotency-key'];
    const authorized = request.headers.authorization === `Bearer ${secretKey}`;
    const reply = !authorized
      ? wrong('api_key_invalid', 'Invalid API Key.', 401)
      : failing-- > 0
        ? { status: 500, body: { error: { type: 'api_error', message: 'Try again.' } } }
        : method === 'POST' && typeof key === 'string'
          ? remembered(key, body, () => answer(method, path, body))
          : answer(method, path, body);
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stripe = new Stripe(secretKey, { telemetry: false });

  const event = (type: string, object: object) => ({
    id: id('evt'),
    object: 'event',
    api_version: '2026-10-28.endive',
    created: Math.floor(Date.now() / 1000),
    type,
    data: { object },
  });
  type Event = ReturnType<typeof event>;

  function sessionOf(sessionId: string): Session {
    const session = sessions.get(sessionId);
    if (!session) throw new Error(`There is no session ${sessionId}`);
    return session;
  }

  return {
    get url() {
      return url();
    },
    secretKey,
    webhookSecret,
    sessions,
    refunds,
    requests,
    options: () => ({ secretKey, webhookSecret, apiUrl: url() }),
    /** The customer pays on the page; what Stripe then says, in its order. */
    pay(sessionId: string): Event[] {
      const session = sessionOf(sessionId);
      if (session.status !== 'open') throw new Error('This page is closed');
      const { amount_total: amount, currency, metadata } = session;
      const intent: Intent = {
        id: id('pi'),
        object: 'payment_intent',
        amount_received: amount,
        currency,
        metadata,
        last_payment_error: null,
      };
      intents.set(intent.id, intent);
      Object.assign(session, { status: 'complete', payment_status: 'paid', payment_intent: intent.id, url: null });
      return [event('payment_intent.succeeded', intent), event('checkout.session.completed', session)].map((one) =>
        structuredClone(one),
      );
    },
    /** The bank says no; the page stays open. */
    decline: (sessionId: string): Event =>
      event('payment_intent.payment_failed', {
        id: id('pi'),
        object: 'payment_intent',
        metadata: sessionOf(sessionId).metadata,
        last_payment_error: { code: 'card_declined', decline_code: 'insufficient_funds' },
      }),
    expire: (sessionId: string): Event =>
      event('checkout.session.expired', Object.assign(sessionOf(sessionId), { status: 'expired' })),
    dispute: (sessionId: string, status = 'needs_response'): Event =>
      event(status === 'needs_response' ? 'charge.dispute.created' : 'charge.dispute.closed', {
        id: id('dp'),
        object: 'dispute',
        reason: 'fraudulent',
        status,
        payment_intent: sessionOf(sessionId).payment_intent,
      }),
    refundsBecome(status: 'succeeded' | 'pending' | 'failed') {
      refundsBecome = status;
    },
    refundUpdate(refundId: string, status: string): Event {
      const refund = Object.assign(refunds.get(refundId)!, { status });
      return event(status === 'failed' ? 'refund.failed' : 'refund.updated', refund);
    },
    event,
    /** The next requests fail on their side. */
    failNext(count: number) {
      failing = count;
    },
    /** A body as it is sent, and the header that proves who sent it. */
    signed(what: object, secret = webhookSecret): { payload: string; signature: string } {
      const payload = JSON.stringify(what);
      return { payload, signature: stripe.webhooks.generateTestHeaderString({ payload, secret }) };
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type StripeServer = Awaited<ReturnType<typeof stripeServer>>;
