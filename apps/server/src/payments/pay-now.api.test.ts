import { addMinutes } from '@bookwright/domain/kernel';
import { openPayShop, type PayShop } from './testing/pay-shop.js';

let shop: PayShop;

beforeAll(async () => {
  shop = await openPayShop();
});
afterAll(() => shop?.close());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const statuses = ({ bookings }: { bookings: { status: string }[] }) => bookings.map(({ status }) => status);
const placesOn = (sessionId: string, quantity = 1) => shop.order({ serviceId: shop.ids.course, sessionId, quantity });
const onePlace = async () => placesOn(await shop.session());

test('[JZ-32] places wait for their payment; a declined card can be tried again, a paid one confirms them', async () => {
  const { payUrl, accessToken, order } = await placesOn(await shop.session(), 2);
  expect(payUrl).toMatch(/^http:\/\/[^/]+\/book\/harbour\/test-payment\/sb_/);
  expect(statuses(order)).toEqual(['PENCILLED_IN', 'PENCILLED_IN']);
  expect((await shop.orderOf(accessToken)).paying).toEqual({
    now: { amountMinor: 24_000 },
    all: { amountMinor: 24_000 },
    until: addMinutes(shop.now(), 30),
    latest: 'STARTED',
    declined: false,
  });
  const page = await shop.page(payUrl);
  expect(page).toMatchObject({ amount: { amountMinor: 24_000, currency: 'GBP' }, state: 'OPEN', declined: false });
  expect(page.returnUrl).toContain(`/book/harbour/order/${accessToken}`);

  const declined = await shop.useCard(payUrl, 'DECLINES');
  expect([codes(declined), declined.payment.state, declined.payment.declined]).toEqual([[], 'OPEN', true]);
  expect((await shop.orderOf(accessToken)).paying).toMatchObject({ latest: 'STARTED', declined: true });
  const again = await shop.pay(accessToken);
  expect([codes(again), again.payUrl]).toEqual([[], payUrl]);

  expect((await shop.useCard(payUrl, 'PAYS')).payment.state).toBe('SUCCEEDED');
  const paid = await shop.orderOf(accessToken);
  expect(statuses(paid)).toEqual(['CONFIRMED', 'CONFIRMED']);
  expect(paid).toMatchObject({
    due: { amountMinor: 0 },
    paid: { amountMinor: 24_000 },
    paying: { now: { amountMinor: 0 }, latest: 'SUCCEEDED', until: null },
  });
  expect(await shop.ledger(accessToken)).toEqual([
    { kind: 'CHARGE', amount: 12_000 },
    { kind: 'CHARGE', amount: 12_000 },
  ]);
  expect(codes(await shop.useCard(payUrl, 'PAYS'))).toEqual(['PAYMENT_CLOSED']);
  expect(codes(await shop.pay(accessToken))).toEqual(['NOTHING_DUE']);
});

test('what nobody pays is given up in time, and frees its place', async () => {
  const session = await shop.session();
  const { payUrl, accessToken } = await placesOn(session);
  expect(await shop.taken(session)).toBe(1);
  shop.moveOn(29);
  await shop.sweep();
  expect(statuses(await shop.orderOf(accessToken))).toEqual(['PENCILLED_IN']);
  shop.moveOn(1);
  expect(codes(await shop.useCard(payUrl, 'PAYS'))).toEqual(['PAYMENT_CLOSED']);
  await shop.sweep();
  const { bookings, paying } = await shop.orderOf(accessToken);
  expect(bookings).toMatchObject([{ status: 'CANCELLED', cancelKind: 'PAYMENT_FAILED' }]);
  expect(paying.latest).toBe('ABANDONED');
  expect([await shop.taken(session), await shop.ledger(accessToken)]).toEqual([0, []]);
  expect(codes(await shop.pay(accessToken))).toEqual(['NOTHING_DUE']);
});

test('a payment that was heard of by nobody is found by the worker, or by the customer who comes back', async () => {
  const session = await shop.session();
  const [slow, back] = [await placesOn(session), await placesOn(session)];
  for (const { payUrl } of [slow, back]) expect((await shop.useCard(payUrl, 'DELAYS')).payment.state).toBe('PENDING');
  shop.moveOn(2);
  expect(statuses((await shop.check(back.accessToken)).order)).toEqual(['CONFIRMED']);
  expect(statuses(await shop.orderOf(slow.accessToken))).toEqual(['PENCILLED_IN']);
  shop.moveOn(28);
  await shop.sweep();
  expect(statuses(await shop.orderOf(slow.accessToken))).toEqual(['CONFIRMED']);
  expect(await shop.taken(session)).toBe(2);
  for (const { accessToken } of [slow, back]) expect(await shop.ledger(accessToken)).toHaveLength(1);
});

test('two tabs and two clicks make one order and one payment', async () => {
  const { basketToken } = await shop.shop('addBasketLine', {
    serviceId: shop.ids.course,
    sessionId: await shop.session(),
    quantity: 1,
  });
  const person = { basketToken, givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org', idempotencyKey: 'one' };
  const [one, two, other] = await Promise.all([
    shop.shop('checkOut', person),
    shop.shop('checkOut', person),
    shop.shop('checkOut', { ...person, idempotencyKey: 'two' }),
  ]);
  const placed = [one, two, other].filter(({ order }) => order !== null);
  expect(new Set(placed.map(({ payUrl }) => payUrl)).size).toBe(1);
  expect(await shop.payments(placed[0].accessToken)).toHaveLength(1);
  const urls = await Promise.all([shop.pay(placed[0].accessToken), shop.pay(placed[0].accessToken)]);
  expect(new Set(urls.map(({ payUrl }) => payUrl))).toEqual(new Set([placed[0].payUrl]));
  await Promise.all([
    shop.useCard(placed[0].payUrl, 'PAYS'),
    shop.check(placed[0].accessToken),
    shop.check(placed[0].accessToken),
  ]);
  expect(await shop.ledger(placed[0].accessToken)).toHaveLength(1);
});

test('[JZ-36] what is paid later may be paid online, and somebody else cannot', async () => {
  const { accessToken, payUrl } = await shop.order({
    serviceId: shop.ids.massage,
    startsAt: '2026-11-23T10:00:00.000Z',
    quantity: 1,
  });
  expect(payUrl).toBeNull();
  expect((await shop.orderOf(accessToken)).paying).toMatchObject({ now: { amountMinor: 0 }, all: { amountMinor: 5000 } });
  expect(codes(await shop.pay(accessToken))).toEqual(['NOTHING_DUE']);
  expect(codes(await shop.pay('somebody else', { scope: 'ALL' }))).toEqual(['NOT_FOUND']);
  const all = await shop.pay(accessToken, { scope: 'ALL' });
  await shop.useCard(all.payUrl, 'PAYS');
  expect(await shop.orderOf(accessToken)).toMatchObject({ due: { amountMinor: 0 }, bookings: [{ status: 'CONFIRMED' }] });
});

test('a payment that is disputed is shown, and its booking stands', async () => {
  const { accessToken, payUrl } = await onePlace();
  await shop.useCard(payUrl, 'DISPUTES');
  const order = await shop.orderOf(accessToken);
  expect([statuses(order), order.paying.latest]).toEqual([['CONFIRMED'], 'DISPUTED']);
});
