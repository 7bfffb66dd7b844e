import { NOW } from '../testing/harbour.js';
import { TEST_SECRET } from '../testing/placed-order.js';
import { STRIPE_WEBHOOK_PATH } from './stripe-webhook.js';
import { mortalServer } from './testing/mortal-server.js';
import { openPayShop, type PayShop } from './testing/pay-shop.js';
import { type StripeServer, stripeServer } from './testing/stripe-server.js';

let shop: PayShop;
let stripe: StripeServer;
let server: ReturnType<typeof mortalServer>;

beforeAll(async () => {
  stripe = await stripeServer({ now: () => Date.parse(NOW) });
  shop = await openPayShop();
  server = mortalServer({ url: shop.database.url, secret: TEST_SECRET, stripe: stripe.options(), now: NOW });
}, 60_000);
afterAll(async () => {
  await server?.stop();
  await shop?.close();
  await stripe?.close();
});

const CHECK_OUT = 'mutation ($input: CheckOutInput!) { checkOut(input: $input) { accessToken payUrl userErrors { code } } }';
const PAY = 'mutation ($input: PayMyOrderInput!) { payMyOrder(input: $input) { payUrl userErrors { code } } }';

/** Asks until somebody answers, as a browser or a provider does that got no answer. */
async function insist(
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ answer: Response; deaths: number }> {
  for (let deaths = 0; ; deaths++) {
    const answer = await server.post(path, headers, body);
    if (answer) return { answer, deaths };
  }
}
async function ask(query: string, input: object) {
  const { answer, deaths } = await insist(
    '/graphql',
    {},
    JSON.stringify({ query, variables: { input: { shop: 'harbour', ...input } } }),
  );
  const { data, errors } = (await answer.json()) as {
    data: Record<string, { payUrl: string; accessToken: string }>;
    errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, deaths };
}

/** One customer orders a place and pays for it, while the server dies at that step of each of both. */
async function orderAndPay(step: number): Promise<{ accessToken: string; session: string; deaths: number }> {
  const session = await shop.session();
  const { basketToken } = await shop.shop('addBasketLine', { serviceId: shop.ids.course, sessionId: session, quantity: 2 });
  await server.dieAt(step);
  const person = {
    basketToken,
    givenName: 'Priya',
    familyName: `Nair ${step}`,
    email: 'priya@example.org',
    idempotencyKey: `at ${step}`,
  };
  const placed = await ask(CHECK_OUT, person);
  await server.dieAt(0);
  const { accessToken } = placed.data.checkOut!;
  const payUrl = placed.data.checkOut!.payUrl ?? (await ask(PAY, { accessToken })).data.payMyOrder!.payUrl;
  await server.dieAt(step);
  const { payload, signature } = stripe.signed(stripe.pay(payUrl.split('/').at(-1)!)[0]!);
  const heard = await insist(STRIPE_WEBHOOK_PATH, { 'stripe-signature': signature }, payload);
  expect(heard.answer.status).toBe(200);
  return { accessToken, session, deaths: placed.deaths + heard.deaths };
}

test('killed between any two steps of ordering and paying, there is one order, paid once, with its seats', async () => {
  let killed = 0;
  let step = 1;
  for (; step < 40; step++) {
    const { accessToken, session, deaths } = await orderAndPay(step);
    expect((await shop.orderOf(accessToken)).bookings.map(({ status }: { status: string }) => status)).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ]);
    expect(await shop.payments(accessToken)).toMatchObject([{ status: 'SUCCEEDED', amount_minor: '24000' }]);
    expect(await shop.ledger(accessToken)).toEqual([
      { kind: 'CHARGE', amount: 12_000 },
      { kind: 'CHARGE', amount: 12_000 },
    ]);
    expect(await shop.taken(session)).toBe(2);
    expect(await shop.rows('SELECT 1 FROM bookings WHERE session_id = $1', [session])).toHaveLength(2);
    killed += deaths;
    if (deaths === 0) break;
  }
  expect(await shop.rows("SELECT 1 FROM orders WHERE source_channel = 'portal'")).toHaveLength(step);
  // Each order has one page at the provider, and each page was paid.
  const sessions = [...stripe.sessions.values()];
  expect(sessions).toHaveLength(step);
  expect(sessions.every(({ payment_status: paid }) => paid === 'paid')).toBe(true);
  expect(killed).toBeGreaterThan(8);
}, 400_000);
