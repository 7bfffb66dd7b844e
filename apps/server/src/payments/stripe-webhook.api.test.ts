import { addMinutes } from '@bookwright/domain/kernel';
import { orderTokenHash } from '../access/order-token.js';
import { NOW } from '../testing/harbour.js';
import { paymentDoor } from './payment-door.js';
import { refundThroughProvider } from './refund-through-provider.handler.js';
import { STRIPE_WEBHOOK_PATH } from './stripe-webhook.js';
import { openPayShop, type PayShop } from './testing/pay-shop.js';
import { type StripeServer, stripeServer } from './testing/stripe-server.js';

let stripe: StripeServer;
let shop: PayShop;

beforeAll(async () => {
  stripe = await stripeServer({ now: () => Date.parse(shop?.now() ?? NOW) });
  shop = await openPayShop({ stripe: stripe.options(), publicUrl: 'https://book.example.com' });
});
afterAll(async () => {
  await shop?.close();
  await stripe?.close();
});

type Event = ReturnType<StripeServer['event']>;

const post = (payload: string, signature: string) =>
  shop.app.inject({
    method: 'POST',
    url: STRIPE_WEBHOOK_PATH,
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    payload,
  });
const send = async (event: Event): Promise<number> => {
  const { payload, signature } = stripe.signed(event);
  return (await post(payload, signature)).statusCode;
};
const sessionOf = (payUrl: string): string => payUrl.split('/').at(-1)!;

async function place(quantity = 1) {
  const session = await shop.session();
  const placed = await shop.order({ serviceId: shop.ids.course, sessionId: session, quantity });
  return { ...placed, session, sessionId: sessionOf(placed.payUrl) };
}
const statuses = async (accessToken: string) => {
  const { bookings, paying } = await shop.orderOf(accessToken);
  return [...bookings.map(({ status }: { status: string }) => status), paying.latest];
};

test('an order is paid on a page of Stripe, in exactly its amount, and comes back to the order', async () => {
  const { sessionId, accessToken } = await place(2);
  expect(stripe.sessions.get(sessionId)).toMatchObject({
    amount_total: 24_000,
    currency: 'gbp',
    success_url: `https://book.example.com/book/harbour/order/${accessToken}`,
    expires_at: Math.floor(Date.parse(addMinutes(shop.now(), 60)) / 1000),
  });
  const [intent, session] = stripe.pay(sessionId);
  expect(await send(intent!)).toBe(200);
  expect(await statuses(accessToken)).toEqual(['CONFIRMED', 'CONFIRMED', 'SUCCEEDED']);
  for (const again of [intent!, session!, intent!, session!]) expect(await send(again)).toBe(200);
  expect(await shop.ledger(accessToken)).toHaveLength(2);
  const [payment] = await shop.payments(accessToken);
  const heard = await shop.rows('SELECT event_ref FROM provider_events WHERE payment_id = $1 ORDER BY event_ref', [payment!.id]);
  expect(heard.map(({ event_ref: ref }) => ref)).toEqual([intent!.id, session!.id].sort());
});

test('the same event many times at once does what it does once', async () => {
  const { sessionId, accessToken } = await place();
  const events = stripe.pay(sessionId);
  const codes = await Promise.all([...events, ...events, ...events].map(send));
  expect(new Set(codes)).toEqual(new Set([200]));
  expect(await shop.ledger(accessToken)).toEqual([{ kind: 'CHARGE', amount: 12_000 }]);
});

test('a declined card before, and an expired page after the money, change nothing that is paid', async () => {
  const { sessionId, accessToken } = await place();
  const declined = stripe.decline(sessionId);
  expect(await send(declined)).toBe(200);
  expect((await shop.orderOf(accessToken)).paying).toMatchObject({ declined: true, latest: 'STARTED' });
  const [intent] = stripe.pay(sessionId);
  expect(await send(intent!)).toBe(200);
  expect(await send(stripe.event('payment_intent.payment_failed', { ...declined.data.object }))).toBe(200);
  expect(await send(stripe.event('checkout.session.expired', { ...stripe.sessions.get(sessionId)! }))).toBe(200);
  expect(await statuses(accessToken)).toEqual(['CONFIRMED', 'SUCCEEDED']);
});

test('a dispute that comes before its payment makes us ask, and is noted', async () => {
  const { sessionId, accessToken } = await place();
  const [intent] = stripe.pay(sessionId);
  expect(await send(stripe.dispute(sessionId))).toBe(200);
  expect(await statuses(accessToken)).toEqual(['CONFIRMED', 'DISPUTED']);
  expect(await send(intent!)).toBe(200);
  expect(await statuses(accessToken)).toEqual(['CONFIRMED', 'DISPUTED']);
  expect(await send(stripe.dispute(sessionId, 'won'))).toBe(200);
  expect(await statuses(accessToken)).toEqual(['CONFIRMED', 'SUCCEEDED']);
  expect(await shop.ledger(accessToken)).toHaveLength(1);
});

test('a wrong signature is refused, what is not ours is acknowledged, and nothing is changed by either', async () => {
  const { sessionId, accessToken } = await place();
  const [intent] = stripe.pay(sessionId);
  const { payload, signature } = stripe.signed(intent!, 'whsec_of_somebody_else');
  expect((await post(payload, signature)).statusCode).toBe(400);
  expect((await post(payload, '')).statusCode).toBe(400);
  expect((await post('', 't=1,v1=00')).statusCode).toBe(400);
  const good = stripe.signed(intent!);
  expect((await post(good.payload.replace('12000', '99999'), good.signature)).statusCode).toBe(400);
  const metadata = { organization: shop.ids.organizationId, payment: crypto.randomUUID() };
  const others = [
    stripe.event('payment_intent.succeeded', { amount_received: 1, currency: 'gbp', metadata }),
    stripe.event('payment_intent.succeeded', {
      amount_received: 1,
      currency: 'gbp',
      metadata: { organization: 'x', payment: 'y' },
    }),
    stripe.event('payment_intent.succeeded', {
      amount_received: 1,
      currency: 'gbp',
      metadata: { organization: crypto.randomUUID(), payment: crypto.randomUUID() },
    }),
    stripe.event('customer.created', { id: 'cus_1' }),
    stripe.event('payment_intent.succeeded', { ...(intent!.data.object as object), amount_received: 1 }),
  ];
  for (const other of others) expect(await send(other)).toBe(200);
  expect(await statuses(accessToken)).toEqual(['PENCILLED_IN', 'STARTED']);
  expect(await shop.ledger(accessToken)).toEqual([]);
});

test('money that nobody told us of is found before anything is given up, and a page that nobody used is closed', async () => {
  const [paid, forgotten] = [await place(), await place()];
  stripe.pay(paid.sessionId);
  shop.moveOn(30);
  await shop.sweep();
  expect(await statuses(paid.accessToken)).toEqual(['CONFIRMED', 'SUCCEEDED']);
  expect(await statuses(forgotten.accessToken)).toEqual(['CANCELLED', 'ABANDONED']);
  expect(() => stripe.pay(forgotten.sessionId)).toThrow('closed');
});

test('money that comes after everything was given up is used if it can be, else given back through Stripe', async () => {
  const [again, gone] = [await place(), await place()];
  const late = [again, gone].map(({ sessionId }) => stripe.pay(sessionId)[0]!);
  // As if Stripe had not answered until it was too late.
  await shop.rows("UPDATE payments SET provider_ref = NULL WHERE status = 'STARTED' AND organization_id = $1", [
    shop.ids.organizationId,
  ]);
  shop.moveOn(31);
  await shop.sweep();
  expect(await statuses(gone.accessToken)).toEqual(['CANCELLED', 'ABANDONED']);
  await shop.rows(
    "UPDATE payments SET provider_ref = $1 WHERE status = 'ABANDONED' AND order_id = (SELECT id FROM orders WHERE access_token_hash = $2)",
    [gone.sessionId, orderTokenHash(gone.accessToken)],
  );
  await shop.rows('UPDATE event_sessions SET taken = capacity WHERE id = $1', [gone.session]);
  for (const event of late) expect(await send(event)).toBe(200);
  expect(await statuses(again.accessToken)).toEqual(['CONFIRMED', 'SUCCEEDED']);
  expect(await statuses(gone.accessToken)).toEqual(['CANCELLED', 'SUCCEEDED']);

  const [refund] = await shop.rows("SELECT id, payment_id FROM refunds WHERE status = 'REQUESTED'");
  const { db } = shop.database;
  const services = {
    ...{ db, clock: { now: shop.now }, publicUrl: 'https://book.example.com', sessionSecret: 'secret' },
    payments: paymentDoor(db, { now: shop.now }, { stripe: stripe.options() }),
  };
  const delivered = { organizationId: shop.ids.organizationId, after: { refundId: refund!.id }, lastAttempt: false };
  const deliver = () => refundThroughProvider(delivered as never, services as never);
  stripe.refundsBecome('pending');
  await deliver();
  expect(await shop.ledger(gone.accessToken)).toEqual([{ kind: 'CHARGE', amount: 12_000 }]);
  const [asked] = [...stripe.refunds.values()];
  expect(asked).toMatchObject({ amount: 12_000, metadata: { refund: refund!.id } });
  expect(await send(stripe.refundUpdate(asked!.id, 'succeeded'))).toBe(200);
  await deliver();
  expect(stripe.refunds.size).toBe(1);
  expect(await shop.ledger(gone.accessToken)).toEqual([
    { kind: 'CHARGE', amount: 12_000 },
    { kind: 'REFUND', amount: 12_000 },
  ]);
  expect((await shop.orderOf(gone.accessToken)).due).toEqual({ amountMinor: 0 });
});

test('while Stripe cannot be reached the order is placed all the same, and is paid once it can', async () => {
  stripe.failNext(3);
  const session = await shop.session();
  const { payUrl, accessToken } = await shop.order({ serviceId: shop.ids.course, sessionId: session, quantity: 1 });
  expect(payUrl).toBeNull();
  expect(await statuses(accessToken)).toEqual(['PENCILLED_IN', 'STARTED']);
  stripe.failNext(0);
  const { payUrl: later } = await shop.pay(accessToken);
  const [intent] = stripe.pay(sessionOf(later));
  await send(intent!);
  expect(await statuses(accessToken)).toEqual(['CONFIRMED', 'SUCCEEDED']);
  expect(await shop.payments(accessToken)).toHaveLength(1);
}, 30_000);
