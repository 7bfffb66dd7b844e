import { brokenInvariants } from '@bookwright/persistence/seed';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
let ruth: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
  ruth = await harbour.signedIn('ruth@harbour.example');
});
afterAll(() => harbour?.close());
afterEach(async () => {
  expect(await brokenInvariants(harbour.owner.client as never, harbour.ids.organizationId)).toEqual([]);
});

const MONEY = `id paid { amountMinor } refunded { amountMinor } due { amountMinor } paymentStatus
  payments { id method amount { amountMinor } refundable { amountMinor } status } refunds { amount { amountMinor } status reason }
  ledger { kind amount { amountMinor } actorName line { description } }
  lines { id kind gross { amountMinor } discount { amountMinor } tax { amountMinor } due { amountMinor } }
  bookings { id paymentStatus due { amountMinor } }`;
const ANSWER = `{ order { ${MONEY} } userErrors { code path details } }`;
const DOCUMENTS = {
  recordPayment: `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) ${ANSWER} }`,
  refundPayment: `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) ${ANSWER} }`,
  discountOrder: `mutation ($input: DiscountOrderInput!) { discountOrder(input: $input) ${ANSWER} }`,
};

async function run(who: Browser, name: keyof typeof DOCUMENTS, input: object) {
  const { data, errors } = await who.ask(DOCUMENTS[name], { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  return errors ? { forbidden: errors[0]!.extensions.code } : data[name];
}
const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });
const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

let hour = 8;
/** A massage of fifty pounds and a mat of nine, ordered by a guest: the order's id and its booking's. */
async function ordered() {
  hour += 1;
  const { basketToken } = await harbour.shop('addBasketLine', {
    serviceId: harbour.ids.massage,
    startsAt: `2026-12-0${1 + Math.floor((hour - 9) / 7)}T${String(9 + ((hour - 9) % 7)).padStart(2, '0')}:00:00.000Z`,
  });
  await harbour.shop('addBasketLine', { basketToken, serviceId: harbour.ids.mat });
  const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
  const { order, accessToken, userErrors } = await harbour.shop('checkOut', { basketToken, ...person });
  expect(userErrors).toEqual([]);
  const [row] = await harbour.rows('SELECT id, internal_total_minor AS total FROM orders WHERE reference = $1', [
    order.reference,
  ]);
  return { orderId: row.id as string, total: Number(row.total), bookingId: order.bookings[0].id as string, accessToken };
}

describe('recordPayment', () => {
  test('[JZ-36] [CRM-101] notes a part, then the rest: the ledger says what each was for', async () => {
    const { orderId, bookingId, total } = await ordered();
    const first = await run(ben, 'recordPayment', { orderId, bookingIds: [bookingId], amount: pounds(2000), method: 'CASH' });
    expect(first.userErrors).toEqual([]);
    expect(first.order).toMatchObject({
      paid: { amountMinor: 2000 },
      due: { amountMinor: total - 2000 },
      paymentStatus: 'PARTIALLY_PAID',
    });
    expect(first.order.bookings).toMatchObject([{ paymentStatus: 'PARTIALLY_PAID' }]);
    expect(first.order.ledger).toMatchObject([
      { kind: 'CHARGE', amount: { amountMinor: 2000 }, line: { description: 'Sports massage' } },
    ]);

    const rest = await run(ben, 'recordPayment', {
      orderId,
      amount: pounds(total - 2000),
      method: 'CARD_TERMINAL',
      note: '4711',
    });
    expect(rest.order).toMatchObject({ due: { amountMinor: 0 }, paymentStatus: 'PAID' });
    expect(rest.order.bookings).toMatchObject([{ paymentStatus: 'PAID', due: { amountMinor: 0 } }]);
    expect(rest.order.ledger.map(({ line }: { line: { description: string } }) => line.description)).toEqual([
      'Sports massage',
      'Sports massage',
      'Mat',
    ]);
    const [event] = await harbour.rows(
      "SELECT after, reason FROM events WHERE entity_id = $1 AND type = 'payment.received' ORDER BY id DESC LIMIT 1",
      [orderId],
    );
    expect(event).toMatchObject({ reason: '4711', after: { method: 'CARD_TERMINAL', amountMinor: total - 2000 } });
  });

  test('takes no more than is due, unless that is meant', async () => {
    const { orderId, total } = await ordered();
    const over = { orderId, amount: pounds(total + 1), method: 'CASH' };
    const refused = await run(ben, 'recordPayment', over);
    expect(codes(refused)).toEqual(['PAYMENT_EXCEEDS_DUE amount']);
    expect(refused.userErrors[0].details).toEqual({ dueMinor: total, currency: 'GBP' });
    expect(refused.order).toMatchObject({ paid: { amountMinor: 0 }, payments: [] });
    const meant = await run(ben, 'recordPayment', { ...over, allowOverpayment: true });
    expect(meant.order).toMatchObject({ due: { amountMinor: -1 }, paymentStatus: 'OVERPAID' });
  });

  test.each([
    ['nothing', pounds(0), ['INVALID_VALUE amount']],
    ['less than nothing', pounds(-5), ['INVALID_VALUE amount']],
    ['another currency', { amountMinor: 100, currency: 'EUR' }, ['CURRENCY_MISMATCH amount']],
  ])('%s is refused', async (_what, amount, expected) => {
    const { orderId } = await ordered();
    expect(codes(await run(ben, 'recordPayment', { orderId, amount, method: 'CASH' }))).toEqual(expected);
  });

  test('a repeated call with the same key notes it once', async () => {
    const { orderId } = await ordered();
    const input = { orderId, amount: pounds(100), method: 'CASH', idempotencyKey: `once ${orderId}` };
    await run(ben, 'recordPayment', input);
    expect((await run(ben, 'recordPayment', input)).order.payments).toHaveLength(1);
    expect(codes(await run(ben, 'recordPayment', { ...input, amount: pounds(200) }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
  });

  test('needs its right, and an order of the organization', async () => {
    const { orderId, bookingId } = await ordered();
    const input = { orderId, amount: pounds(100), method: 'CASH' };
    expect(await run(ruth, 'recordPayment', input)).toEqual({ forbidden: 'FORBIDDEN' });
    expect(codes(await run(await harbour.rival(), 'recordPayment', input))).toEqual(['NOT_FOUND orderId']);
    const other = await ordered();
    expect(codes(await run(ben, 'recordPayment', { ...input, orderId: other.orderId, bookingIds: [bookingId] }))).toEqual([
      'NOT_FOUND bookingIds',
    ]);
    expect(await harbour.rows('SELECT id FROM payments WHERE order_id = $1', [orderId])).toEqual([]);
  });
});

test('[JZ-10] what has been paid stands with each booking and order: one filters and sorts by it', async () => {
  const [paid, unpaid] = [await ordered(), await ordered()];
  await run(ben, 'recordPayment', { orderId: paid.orderId, amount: pounds(paid.total), method: 'CASH' });
  const own = { id: { in: [paid.bookingId, unpaid.bookingId] } };
  const bookings = `query ($where: BookingWhere, $orderBy: [BookingOrder!]) { bookings(where: $where, orderBy: $orderBy) { nodes { id paymentStatus } } }`;
  const sorted = await ruth.ask(bookings, { where: own, orderBy: [{ field: 'PAYMENT_STATUS', direction: 'ASC' }] });
  expect(sorted.data.bookings.nodes).toEqual([
    { id: paid.bookingId, paymentStatus: 'PAID' },
    { id: unpaid.bookingId, paymentStatus: 'UNPAID' },
  ]);
  const found = await ruth.ask(bookings, { where: { ...own, paymentStatus: { in: ['UNPAID', 'PARTIALLY_PAID'] } } });
  expect(found.data.bookings.nodes).toMatchObject([{ id: unpaid.bookingId }]);
  const orders = `query ($where: OrderWhere, $orderBy: [OrderOrder!]) { orders(where: $where, orderBy: $orderBy) { nodes { id due { amountMinor } } } }`;
  const where = { id: { in: [paid.orderId, unpaid.orderId] }, due: { gt: 0 } };
  const due = await ben.ask(orders, { where, orderBy: [{ field: 'DUE', direction: 'DESC' }] });
  expect(due.errors).toBeUndefined();
  expect(due.data.orders.nodes).toEqual([{ id: unpaid.orderId, due: { amountMinor: unpaid.total } }]);
});

describe('refundPayment', () => {
  test('gives back a part, and never more than was paid', async () => {
    const { orderId, total } = await ordered();
    const { order } = await run(ben, 'recordPayment', { orderId, amount: pounds(total), method: 'CASH' });
    const paymentId = order.payments[0].id;
    const back = { paymentId, amount: pounds(1500), reason: 'Late start' };
    expect(await run(ben, 'refundPayment', back)).toEqual({ forbidden: 'FORBIDDEN' });
    const part = await run(maya, 'refundPayment', back);
    expect(part.order).toMatchObject({ refunded: { amountMinor: 1500 }, paymentStatus: 'PARTIALLY_REFUNDED' });
    expect(part.order.refunds).toEqual([{ amount: { amountMinor: 1500 }, status: 'SUCCEEDED', reason: 'Late start' }]);
    expect(part.order.payments[0].refundable).toEqual({ amountMinor: total - 1500 });
    const more = await run(maya, 'refundPayment', { ...back, amount: pounds(total - 1499) });
    expect(more.userErrors).toMatchObject([{ code: 'REFUND_EXCEEDS_PAID', details: { refundableMinor: total - 1500 } }]);
    expect(codes(await run(maya, 'refundPayment', { ...back, reason: ' ' }))).toEqual(['REASON_REQUIRED reason']);
    const all = await run(maya, 'refundPayment', { ...back, amount: pounds(total - 1500) });
    expect(all.order).toMatchObject({ paymentStatus: 'REFUNDED', due: { amountMinor: total } });
    expect(codes(await run(await harbour.rival(), 'refundPayment', back))).toEqual(['NOT_FOUND paymentId']);
  });

  test('two who give back the same money at the same time give it back once', async () => {
    const { orderId, total } = await ordered();
    const { order } = await run(ben, 'recordPayment', { orderId, amount: pounds(total), method: 'CASH' });
    const back = { paymentId: order.payments[0].id, amount: pounds(total), reason: 'Twice' };
    const answers = await Promise.all([run(maya, 'refundPayment', back), run(maya, 'refundPayment', back)]);
    expect(answers.flatMap(codes)).toEqual(['REFUND_EXCEEDS_PAID amount']);
  });

  test('money of a hidden price is shown to whoever may see it', async () => {
    const placed = await harbour.order({ serviceId: harbour.ids.consultation, startsAt: '2026-12-07T10:00:00.000Z' });
    const [{ id: orderId }] = await harbour.rows('SELECT id FROM orders WHERE reference = $1', [placed.order.reference]);
    const paid = await run(ben, 'recordPayment', { orderId, amount: pounds(7777), method: 'BANK_TRANSFER' });
    expect(paid.order.payments[0].amount).toEqual({ amountMinor: 7777 });
    const seen = await ruth.ask(`query ($id: ID!) { order(id: $id) { ${MONEY} } }`, { id: orderId });
    expect(JSON.stringify(seen.data)).not.toContain('7777');
    expect(seen.data.order).toMatchObject({
      due: null,
      ledger: [{ amount: null }],
      bookings: [{ paymentStatus: 'PAID', due: null }],
    });
    const shown = await harbour.guest.ask(
      `query ($token: String!) { shop(slug: "harbour") { order(accessToken: $token) {
         total { amountMinor } paid { amountMinor } due { amountMinor } lines { price { amountMinor } tax { amountMinor } discount { amountMinor } } } } }`,
      { token: placed.accessToken },
    );
    expect(shown.data.shop.order).toEqual({
      ...{ total: { amountMinor: 0 }, paid: { amountMinor: 0 }, due: { amountMinor: 0 } },
      lines: [{ price: null, tax: null, discount: null }],
    });
  });
});

describe('discountOrder', () => {
  test('spreads an amount without losing a penny, and what was paid too much is to be given back', async () => {
    const { orderId, total } = await ordered();
    await run(ben, 'recordPayment', { orderId, amount: pounds(total), method: 'CASH' });
    expect(await run(ben, 'discountOrder', { orderId, amount: pounds(100), reason: 'x' })).toEqual({ forbidden: 'FORBIDDEN' });
    const { order } = await run(maya, 'discountOrder', { orderId, amount: pounds(1001), reason: 'Regular' });
    const discounts = order.lines.map(({ discount }: { discount: { amountMinor: number } }) => discount.amountMinor);
    expect(discounts.reduce((sum: number, one: number) => sum + one, 0)).toBe(1001);
    expect(order).toMatchObject({ due: { amountMinor: -1001 }, paymentStatus: 'OVERPAID' });
    const none = await run(maya, 'discountOrder', { orderId, percentBp: 0, reason: 'Mistake' });
    expect(none.order).toMatchObject({ due: { amountMinor: 0 }, paymentStatus: 'PAID' });
  });

  test.each([
    ['more than it costs', { amount: pounds(1_000_000) }, 'INVALID_VALUE amount'],
    ['more than everything', { percentBp: 10_001 }, 'INVALID_VALUE percentBp'],
    ['both', { amount: pounds(1), percentBp: 1 }, 'REQUIRED amount'],
    ['another currency', { amount: { amountMinor: 1, currency: 'USD' } }, 'CURRENCY_MISMATCH amount'],
    ['a line of nothing', { percentBp: 100, lineIds: ['x'] }, 'NOT_FOUND lineIds'],
  ])('%s is refused', async (_what, input, expected) => {
    const { orderId } = await ordered();
    expect(codes(await run(maya, 'discountOrder', { orderId, reason: 'x', ...input }))).toEqual([expected]);
  });
});
