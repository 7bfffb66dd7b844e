import { DEFAULT_SETTINGS } from '@bookwright/domain/organizations';
import { brokenInvariants } from '@bookwright/persistence/seed';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
});
afterAll(() => harbour?.close());
afterEach(async () => {
  expect(await brokenInvariants(harbour.owner.client as never, harbour.ids.organizationId)).toEqual([]);
});

const ERRORS = 'userErrors { code path details }';
const RATE = `{ taxRate { id version name rateBp active } ${ERRORS} }`;
const POLICY = `{ cancellationPolicy { id version name freeUntilHours percentBp feeMinor active } ${ERRORS} }`;
const DOCUMENTS: Record<string, string> = {
  createTaxRate: `mutation ($input: CreateTaxRateInput!) { createTaxRate(input: $input) ${RATE} }`,
  changeTaxRate: `mutation ($input: ChangeTaxRateInput!) { changeTaxRate(input: $input) ${RATE} }`,
  createCancellationPolicy: `mutation ($input: CreateCancellationPolicyInput!) { createCancellationPolicy(input: $input) ${POLICY} }`,
  changeCancellationPolicy: `mutation ($input: ChangeCancellationPolicyInput!) { changeCancellationPolicy(input: $input) ${POLICY} }`,
  changeService: `mutation ($input: ChangeServiceInput!) { changeService(input: $input) {
    service { version taxRate { name } cancelPolicy { name } } ${ERRORS} } }`,
  cancelBooking: `mutation ($input: BookingReasonInput!) { cancelBooking(input: $input) { booking { status paymentStatus due { amountMinor } } ${ERRORS} } }`,
  cancelMyBooking: `mutation ($input: CancelMyBookingInput!) { cancelMyBooking(input: $input) {
    order { total { amountMinor } due { amountMinor } lines { kind description active price { amountMinor } } } ${ERRORS} } }`,
};
async function run(who: Browser, name: string, input: object) {
  const filled = name.startsWith('create') ? { idempotencyKey: crypto.randomUUID(), ...input } : input;
  const { data, errors } = await who.ask(DOCUMENTS[name]!, { input: filled });
  return errors ? { forbidden: errors[0]!.extensions.code } : data[name];
}
const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });
const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

const version = async (serviceId: string) =>
  Number((await harbour.rows('SELECT version FROM services WHERE id = $1', [serviceId]))[0].version);
const changed = async (id: string, set: object) => run(maya, 'changeService', { id, expectedVersion: await version(id), ...set });

/** The longest there is: every cancellation of these tests is late. */
const YEAR_HOURS = 8784;

/** A policy that keeps three tenths. */
let policies = 0;
async function aPolicy() {
  policies += 1;
  const input = { name: `Late ${policies}`, freeUntilHours: YEAR_HOURS, percentBp: 3000 };
  return (await run(maya, 'createCancellationPolicy', input)).cancellationPolicy as { id: string; version: number };
}

let day = 0;
/** A massage on a day of its own, with what cancelling it means. */
async function late() {
  day += 1;
  const startsAt = `2026-12-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const { order, accessToken, userErrors } = await harbour.order({ serviceId: harbour.ids.massage, startsAt });
  expect(userErrors).toEqual([]);
  const bookingId = order.bookings[0].id as string;
  const own = { shop: 'harbour', accessToken, bookingId };
  const { data } = await harbour.guest.ask(
    `query ($token: String!, $id: ID!) { shop(slug: "harbour") { order(accessToken: $token) { booking(id: $id) {
       cancelQuote { fee { keeps { amountMinor } of { amountMinor } refund { amountMinor } freeUntil } } } } } }`,
    { token: accessToken, id: bookingId },
  );
  return { bookingId, own, fee: data.shop.order.booking.cancelQuote.fee, startsAt };
}

describe('a service with a policy', () => {
  beforeAll(async () => {
    const { id } = await aPolicy();
    expect((await changed(harbour.ids.massage, { cancelPolicyId: id })).userErrors).toEqual([]);
  });

  test('[JZ-71] says what cancelling keeps, and keeps exactly what the customer accepted', async () => {
    const { own, fee, startsAt } = await late();
    const freeUntil = new Date(Date.parse(startsAt) - YEAR_HOURS * 3_600_000).toISOString();
    expect(fee).toEqual({ keeps: { amountMinor: 1500 }, of: { amountMinor: 5000 }, refund: { amountMinor: 0 }, freeUntil });
    const silent = await run(harbour.guest, 'cancelMyBooking', own);
    expect(silent.userErrors).toMatchObject([{ code: 'FEE_CHANGED', path: ['acceptedFee'], details: { feeMinor: 1500 } }]);
    const { order, userErrors } = await run(harbour.guest, 'cancelMyBooking', { ...own, acceptedFee: pounds(1500) });
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({ total: { amountMinor: 1500 }, due: { amountMinor: 1500 } });
    expect(order.lines).toMatchObject([
      { kind: 'SALE', active: false },
      { kind: 'FEE', active: true, description: 'Cancellation fee: Sports massage', price: { amountMinor: 1500 } },
    ]);
  });

  test('a fee that has changed since it was shown is not taken', async () => {
    const { own } = await late();
    const refused = await run(harbour.guest, 'cancelMyBooking', { ...own, acceptedFee: pounds(0) });
    expect(codes(refused)).toEqual(['FEE_CHANGED acceptedFee']);
    expect(refused.order.lines).toMatchObject([{ kind: 'SALE', active: true }]);
  });

  test('what was agreed stays, whatever becomes of the policy', async () => {
    const placed = await late();
    const { id } = await aPolicy();
    await changed(harbour.ids.massage, { cancelPolicyId: id });
    await run(maya, 'changeCancellationPolicy', { id, expectedVersion: 1, percentBp: 10_000 });
    const { order } = await run(harbour.guest, 'cancelMyBooking', { ...placed.own, acceptedFee: pounds(1500) });
    expect(order.due).toEqual({ amountMinor: 1500 });
    expect((await late()).fee.keeps).toEqual({ amountMinor: 5000 });
    await run(maya, 'changeCancellationPolicy', { id, expectedVersion: 2, percentBp: 3000 });
  });

  test('staff keep the fee or waive it, and see it beforehand', async () => {
    const [kept, waived] = [await late(), await late()];
    const asked = await ben.ask('query ($id: ID!) { booking(id: $id) { cancelFee { keeps { amountMinor } } } }', {
      id: waived.bookingId,
    });
    expect(asked.data.booking.cancelFee.keeps).toEqual({ amountMinor: 1500 });
    const end = (id: string, fee?: string) => run(ben, 'cancelBooking', { id, reason: 'Called', ...(fee ? { fee } : {}) });
    expect((await end(kept.bookingId)).booking).toMatchObject({ paymentStatus: 'UNPAID', due: { amountMinor: 1500 } });
    expect((await end(waived.bookingId, 'WAIVE')).booking).toMatchObject({
      paymentStatus: 'NOT_REQUIRED',
      due: { amountMinor: 0 },
    });
    const [event] = await harbour.rows(
      "SELECT after->>'fee' AS fee, reason FROM events WHERE entity_id = $1 AND type = 'booking.cancelled'",
      [waived.bookingId],
    );
    expect(event).toEqual({ fee: 'WAIVED', reason: 'Called' });
  });

  test('a booking with a fee can be erased; what was paid for one stays in the order', async () => {
    const [unpaid, paid] = [await late(), await late()];
    for (const { bookingId } of [unpaid, paid]) await run(ben, 'cancelBooking', { id: bookingId, reason: 'Called' });
    const [{ order_id: orderId }] = await harbour.rows('SELECT order_id FROM bookings WHERE id = $1', [paid.bookingId]);
    const record = 'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { userErrors { code } } }';
    const input = { idempotencyKey: `fee ${orderId}`, orderId, amount: pounds(1500), method: 'CASH' };
    expect((await ben.ask(record, { input })).data.recordPayment.userErrors).toEqual([]);
    for (const { bookingId } of [unpaid, paid]) {
      const [{ reference }] = await harbour.rows('SELECT reference FROM bookings WHERE id = $1', [bookingId]);
      const purge = 'mutation ($input: PurgeBookingInput!) { purgeBooking(input: $input) { userErrors { code } } }';
      const { data } = await maya.ask(purge, { input: { id: bookingId, confirmation: reference } });
      expect(data.purgeBooking.userErrors).toEqual([]);
    }
    const lines = await harbour.rows(
      'SELECT kind, booking_id, active, paid_minor FROM order_lines WHERE order_id = $1 ORDER BY kind',
      [orderId],
    );
    expect(lines).toMatchObject([
      { kind: 'FEE', booking_id: null, active: true, paid_minor: '1500' },
      { kind: 'SALE', booking_id: null, active: false, paid_minor: '0' },
    ]);
  });
});

describe('tax', () => {
  test('that is in the price, and that is added to it, is the same in the basket and in the order', async () => {
    const { taxRate } = await run(maya, 'createTaxRate', { name: 'VAT', rateBp: 2000 });
    await changed(harbour.ids.mat, { taxRateId: taxRate.id });
    for (const [pricesIncludeTax, included, added, total] of [
      [true, 450, 0, 2700],
      [false, 0, 540, 3240],
    ] as const) {
      const settings = JSON.stringify({ ...DEFAULT_SETTINGS, pricesIncludeTax });
      await harbour.rows('UPDATE organizations SET settings = $1 WHERE id = $2', [settings, harbour.ids.organizationId]);
      const { basketToken } = await harbour.shop('addBasketLine', { serviceId: harbour.ids.mat, quantity: 3 });
      const TAX = 'total { amountMinor } includedTax { amountMinor } addedTax { amountMinor }';
      const asked = await harbour.guest.ask(
        `query ($token: String!) { shop(slug: "harbour") { basket(token: $token) { ${TAX} } } }`,
        {
          token: basketToken,
        },
      );
      const sums = { total: { amountMinor: total }, includedTax: { amountMinor: included }, addedTax: { amountMinor: added } };
      expect(asked.data.shop.basket).toEqual(sums);
      const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
      const { accessToken } = await harbour.shop('checkOut', { basketToken, ...person });
      const order = await harbour.guest.ask(
        `query ($token: String!) { shop(slug: "harbour") { order(accessToken: $token) { ${TAX} } } }`,
        {
          token: accessToken,
        },
      );
      expect(order.data.shop.order).toEqual(sums);
    }
    await harbour.rows('UPDATE organizations SET settings = $1 WHERE id = $2', [
      JSON.stringify(DEFAULT_SETTINGS),
      harbour.ids.organizationId,
    ]);
  });

  test('rates are changed and retired; two have not one name', async () => {
    const { taxRate } = await run(maya, 'createTaxRate', { name: 'Reduced', rateBp: 500 });
    expect(codes(await run(maya, 'createTaxRate', { name: 'Reduced', rateBp: 700 }))).toEqual(['DUPLICATE name']);
    expect(codes(await run(maya, 'createTaxRate', { name: ' ', rateBp: 10_001 }))).toEqual([
      'REQUIRED name',
      'INVALID_VALUE rateBp',
    ]);
    const input = { id: taxRate.id, expectedVersion: 1, active: false };
    expect((await run(maya, 'changeTaxRate', input)).taxRate).toMatchObject({ active: false, rateBp: 500, version: 2 });
    expect(codes(await run(maya, 'changeTaxRate', input))).toEqual(['STALE_VERSION expectedVersion']);
    expect(await run(ben, 'changeTaxRate', input)).toEqual({ forbidden: 'FORBIDDEN' });
    expect(codes(await run(await harbour.rival(), 'changeTaxRate', input))).toEqual(['NOT_FOUND id']);
  });
});

describe('cancellation policies', () => {
  test('are made, changed and retired by whoever keeps the catalogue', async () => {
    const input = { name: 'Fee', freeUntilHours: 24, feeMinor: 500 };
    expect(await run(ben, 'createCancellationPolicy', input)).toEqual({ forbidden: 'FORBIDDEN' });
    const { cancellationPolicy } = await run(maya, 'createCancellationPolicy', input);
    expect(cancellationPolicy).toMatchObject({ percentBp: 0, feeMinor: 500, active: true });
    const wrong = { id: cancellationPolicy.id, expectedVersion: 1, percentBp: 10_001, freeUntilHours: -1 };
    expect(codes(await run(maya, 'changeCancellationPolicy', wrong))).toEqual([
      'INVALID_VALUE freeUntilHours',
      'INVALID_VALUE percentBp',
    ]);
    expect(codes(await run(await harbour.rival(), 'changeCancellationPolicy', wrong))).toEqual(['NOT_FOUND id']);
    expect(codes(await changed(harbour.ids.mat, { cancelPolicyId: harbour.ids.massage }))).toEqual(['NOT_FOUND cancelPolicyId']);
  });
});

test('a price that has changed since it was chosen is shown, and ordered once it is accepted', async () => {
  const { basketToken, basket } = await harbour.shop('addBasketLine', { serviceId: harbour.ids.mat, quantity: 2 });
  const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
  await changed(harbour.ids.mat, { priceMinor: 1100 });
  const refused = await harbour.shop('checkOut', { basketToken, ...person });
  expect(refused.userErrors).toMatchObject([
    { code: 'PRICE_CHANGED', path: ['lines', '0', 'price'], details: { priceMinor: 1100, wasMinor: 900 } },
  ]);
  const lineId = basket.lines[0].id;
  const accept = (amountMinor: number) =>
    harbour.shop('changeBasketLine', { basketToken, lineId, acceptedPrice: pounds(amountMinor) });
  expect(codes(await accept(1000))).toEqual(['PRICE_CHANGED price']);
  expect((await accept(1100)).basket.lines[0].price).toEqual({ amountMinor: 2200 });
  const { order } = await harbour.shop('checkOut', { basketToken, ...person });
  expect(order.total).toEqual({ amountMinor: 2200 });
});
