import { type PaymentProvider, PaymentRefused, type PaymentRequest, WrongSignature } from './payment.port.js';
import { stripePayments } from './stripe.payments.js';
import { type StripeServer, stripeServer } from './testing/stripe-server.js';

let stripe: StripeServer;
let provider: PaymentProvider;

const KEY = { organizationId: 'org', paymentId: 'pay' };
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const request = (over: Partial<PaymentRequest> = {}): PaymentRequest => ({
  ...KEY,
  amountMinor: 12_000,
  currency: 'GBP',
  description: 'Harbour, order OR-51XM9D',
  email: 'priya@example.org',
  startedAt: inMinutes(0),
  expiresAt: inMinutes(30),
  shopUrl: 'https://book.example.com/book/harbour',
  returnUrl: 'https://book.example.com/book/harbour/order/secret',
  ...over,
});
const read = (what: object, secret?: string) => {
  const { payload, signature } = stripe.signed(what, secret);
  return provider.readEvent(Buffer.from(payload), signature);
};

beforeEach(async () => {
  stripe = await stripeServer();
  provider = stripePayments(stripe.options());
});
afterEach(() => stripe.close());

test.each([
  ['GBP', 12_345, 12_345],
  ['JPY', 12_345, 12_345],
  ['KWD', 12_340, 12_340],
  ['ISK', 500, 50_000],
  ['UGX', 5_000, 500_000],
  ['MGA', 120_000, 1_200],
])('[JZ-35] %s %i is asked for exactly, in the units that Stripe counts it in', async (currency, amountMinor, counted) => {
  const { providerRef, payUrl } = await provider.start(request({ currency, amountMinor }));
  const session = stripe.sessions.get(providerRef)!;
  expect(session).toMatchObject({ amount_total: counted, currency: currency.toLowerCase(), status: 'open' });
  expect(payUrl).toBe(session.url);
  const [paid] = stripe.pay(providerRef);
  expect((await read(paid!))!.news).toEqual({ kind: 'SUCCEEDED', amountMinor, currency });
  expect(await provider.look(KEY, providerRef)).toEqual({ state: 'SUCCEEDED', amountMinor, currency });
});

test('what Stripe would round is known before it is asked', () => {
  expect(['GBP', 'JPY', 'KWD', 'TND', 'MGA', 'ISK'].map(provider.stepOf)).toEqual([1, 1, 10, 10, 100, 1]);
});

test('starting twice makes one page; what Stripe will not take is told from what may be tried again', async () => {
  const once = request();
  expect(await provider.start(once)).toEqual(await provider.start(once));
  expect(stripe.sessions.size).toBe(1);
  await expect(provider.start(request({ paymentId: 'tiny', amountMinor: 1 }))).rejects.toThrow(PaymentRefused);
  stripe.failNext(2);
  expect((await provider.start(request({ paymentId: 'after trouble' }))).providerRef).toMatch(/^cs_/);
  stripe.failNext(9);
  await expect(provider.start(request({ paymentId: 'no luck' }))).rejects.not.toThrow(PaymentRefused);
}, 30_000);

test('closing ends a page, and says so when somebody has just paid', async () => {
  const open = await provider.start(request());
  expect(await provider.look(KEY, open.providerRef)).toEqual({ state: 'OPEN', payUrl: open.payUrl });
  expect(await provider.close(KEY, open.providerRef)).toEqual({ state: 'CLOSED' });
  expect(() => stripe.pay(open.providerRef)).toThrow('closed');
  const paid = await provider.start(request({ paymentId: 'paid' }));
  stripe.pay(paid.providerRef);
  expect(await provider.close(KEY, paid.providerRef)).toMatchObject({ state: 'SUCCEEDED', amountMinor: 12_000 });
});

test('events carry our ids back; what is none of our business is passed over', async () => {
  const { providerRef } = await provider.start(request());
  const declined = stripe.decline(providerRef);
  expect(await read(declined)).toEqual({
    ...KEY,
    eventId: declined.id,
    news: { kind: 'DECLINED', failureCode: 'insufficient_funds' },
  });
  stripe.pay(providerRef);
  expect((await read(stripe.dispute(providerRef)))!.news).toEqual({ kind: 'DISPUTED', reason: 'fraudulent' });
  expect((await read(stripe.dispute(providerRef, 'lost')))!.news).toEqual({ kind: 'DISPUTE_CLOSED', won: false });
  expect(await read(stripe.event('customer.created', { id: 'cus_1' }))).toBeNull();
  expect(await read(stripe.event('payment_intent.succeeded', { amount_received: 1, currency: 'gbp', metadata: {} }))).toBeNull();
});

test('what was not signed with our secret, or was changed on its way, is not believed', async () => {
  const { providerRef } = await provider.start(request());
  const [paid] = stripe.pay(providerRef);
  await expect(read(paid!, 'whsec_somebody_else')).rejects.toThrow(WrongSignature);
  const { payload, signature } = stripe.signed(paid!);
  await expect(provider.readEvent(Buffer.from(payload.replace('12000', '1')), signature)).rejects.toThrow(WrongSignature);
  await expect(provider.readEvent(Buffer.from(payload), '')).rejects.toThrow(WrongSignature);
});

test('a refund is made once, settles at once or later, or fails with its reason', async () => {
  const { providerRef } = await provider.start(request());
  stripe.pay(providerRef);
  const refund = { ...KEY, refundId: 'back', providerRef, amountMinor: 5_000, currency: 'GBP' };
  const made = await provider.refund(refund);
  expect(made).toMatchObject({ state: 'SETTLED', failureCode: null });
  expect(await provider.refund(refund)).toEqual(made);
  expect(stripe.refunds.size).toBe(1);
  stripe.refundsBecome('pending');
  const later = await provider.refund({ ...refund, refundId: 'later' });
  expect(later.state).toBe('PENDING');
  expect((await read(stripe.refundUpdate(later.refundRef, 'succeeded')))!.news).toMatchObject({
    kind: 'REFUND',
    refundId: 'later',
    state: 'SETTLED',
  });
  expect(await provider.refund({ ...refund, refundId: 'too much', amountMinor: 9_000 })).toMatchObject({
    state: 'FAILED',
    failureCode: 'charge_already_refunded',
  });
});
