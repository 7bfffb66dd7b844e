import type { Browser } from '../testing/ask.js';
import { openPayShop, type PayShop } from './testing/pay-shop.js';

let shop: PayShop;
let maya: Browser;

beforeAll(async () => {
  shop = await openPayShop();
  maya = await shop.signedIn('maya@harbour.example');
});
afterAll(() => shop?.close());

const REQUEST = `mutation ($input: RequestPaymentInput!) { requestPayment(input: $input) { payLink order { id } userErrors { code path } } }`;
const LINK = 'state orderReference items due { amountMinor } underWay';
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

const massageAt = (startsAt: string) => shop.order({ serviceId: shop.ids.massage, startsAt, quantity: 1 });
const orderId = async (reference: string): Promise<string> =>
  (await shop.rows('SELECT id FROM orders WHERE reference = $1', [reference]))[0]!.id as string;
const request = (who: Browser, input: object) => who.ask(REQUEST, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
const tokenIn = (payLink: string): string => payLink.split('/').at(-1)!;
const link = async (token: string) =>
  (await shop.guest.ask(`query ($t: String!) { shop(slug: "harbour") { payLink(token: $t) { ${LINK} } } }`, { t: token })).data
    .shop.payLink;
const press = async (name: 'payByLink' | 'checkPayLink', token: string) =>
  (
    await shop.guest.ask(
      `mutation ($input: PayByLinkInput!) { ${name}(input: $input) { payUrl link { ${LINK} } userErrors { code } } }`,
      {
        input: { shop: 'harbour', token },
      },
    )
  ).data[name];

test('[JZ-58] staff ask for what is due; the link takes it, once, and the letter is on its way', async () => {
  const { order, accessToken } = await massageAt('2026-11-23T10:00:00.000Z');
  const id = await orderId(order.reference);
  const key = crypto.randomUUID();
  const [first, same] = [
    await request(maya, { orderId: id, idempotencyKey: key }),
    await request(maya, { orderId: id, idempotencyKey: key }),
  ];
  const { payLink } = first.data.requestPayment;
  expect(payLink).toMatch(/\/book\/harbour\/pay\/[\w-]{32}$/);
  expect(same.data.requestPayment.payLink).toBe(payLink);
  const token = tokenIn(payLink);
  expect(await link(token)).toEqual({
    state: 'OPEN',
    orderReference: order.reference,
    items: ['Sports massage'],
    due: { amountMinor: 5000 },
    underWay: false,
  });
  const [stored] = await shop.rows('SELECT token_hash FROM pay_links WHERE order_id = $1', [id]);
  expect(stored!.token_hash).not.toContain(token);
  expect(
    await shop.rows(
      "SELECT d.handler FROM deliveries d JOIN events e ON e.id = d.event_id WHERE e.type = 'payment.requested' AND e.entity_id = $1",
      [id],
    ),
  ).toEqual([{ handler: 'sendPaymentRequest' }]);

  const { payUrl } = await press('payByLink', token);
  expect((await link(token)).underWay).toBe(true);
  expect((await shop.page(payUrl)).returnUrl).toMatch(new RegExp(`/book/harbour/pay/${token}$`));
  await shop.useCard(payUrl, 'PAYS');
  expect(await press('checkPayLink', token)).toMatchObject({ link: { state: 'PAID', due: { amountMinor: 0 } } });
  expect(codes(await press('payByLink', token))).toEqual(['NOTHING_DUE']);
  expect(await shop.ledger(accessToken)).toEqual([{ kind: 'CHARGE', amount: 5000 }]);
  expect((await request(maya, { orderId: id })).data.requestPayment.userErrors).toMatchObject([{ code: 'NOTHING_DUE' }]);
});

test('[JZ-58] of several links the newest opens, none for ever, and none for somebody else', async () => {
  const { order } = await massageAt('2026-11-23T12:00:00.000Z');
  const id = await orderId(order.reference);
  const ask = async () => tokenIn((await request(maya, { orderId: id })).data.requestPayment.payLink);
  const [old, latest] = [await ask(), await ask()];
  expect([(await link(old)).state, (await link(latest)).state]).toEqual(['REPLACED', 'OPEN']);
  expect(codes(await press('payByLink', old))).toEqual(['OFFER_EXPIRED']);
  expect([await link('nothing'), codes(await press('payByLink', 'nothing'))]).toEqual([null, ['NOT_FOUND']]);
  shop.moveOn(15 * 24 * 60);
  expect([(await link(latest)).state, codes(await press('payByLink', latest))]).toEqual(['EXPIRED', ['OFFER_EXPIRED']]);
});

test('[JZ-58] asking takes the right, in one’s own organization; a hidden price is asked of nobody', async () => {
  const { order } = await shop.order({ serviceId: shop.ids.consultation, startsAt: '2026-12-15T10:00:00.000Z', quantity: 1 });
  const id = await orderId(order.reference);
  const before = await shop.rows('SELECT count(*)::int AS n FROM pay_links');
  expect(
    (await request(await shop.signedIn('maya@harbour.example'), { orderId: id })).data.requestPayment.userErrors,
  ).toMatchObject([{ code: 'NOTHING_DUE' }]);
  expect((await request(await shop.signedIn('ruth@harbour.example'), { orderId: id })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await request(shop.guest, { orderId: id })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await request(await shop.rival(), { orderId: id })).data.requestPayment).toMatchObject({
    order: null,
    userErrors: [{ code: 'NOT_FOUND' }],
  });
  expect(await shop.rows('SELECT count(*)::int AS n FROM pay_links')).toEqual(before);
});
