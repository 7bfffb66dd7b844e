import { addMinutes } from '@bookwright/domain/kernel';
import { DEFAULT_SETTINGS, type OrganizationSettings } from '@bookwright/domain/organizations';
import type { Browser } from '../testing/ask.js';
import { signedInCustomer } from '../testing/customer.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let now = NOW;
let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
}, 60_000);
afterAll(() => harbour?.close());
beforeEach(() => {
  now = NOW;
});

const TAKE = `mutation ($input: TakeOverBasketInput!) { takeOverBasket(input: $input) { basketToken
  basket { lines { id quantity startsAt holdExpiresAt service { name } } } notes { title kept userErrors { code } } userErrors { code path } } }`;
const take = async (who: Browser, basketToken: string | null = null) =>
  (await who.ask(TAKE, { input: { shop: 'harbour', basketToken } })).data.takeOverBasket;
const names = (taken: { basket: { lines: { service: { name: string }; quantity: number }[] } }) =>
  taken.basket.lines.map(({ service, quantity }) => `${quantity} ${service.name}`);
const set = (settings: Partial<OrganizationSettings>) =>
  harbour.rows('UPDATE organizations SET settings = $1 WHERE id = $2', [
    JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }),
    harbour.ids.organizationId,
  ]);
let people = 0;
const somebody = () => signedInCustomer(harbour, `somebody-${++people}@example.org`, now);
const ADD = `mutation ($input: AddBasketLineInput!) { addBasketLine(input: $input) { basketToken basket { id lines { id } } userErrors { code path } } }`;
const add = async (who: Browser, line: object) =>
  (await who.ask(ADD, { input: { shop: 'harbour', idempotencyKey: crypto.randomUUID(), quantity: 1, ...line } })).data
    .addBasketLine;

test('[JZ-22] a guest’s basket becomes theirs at sign-in and is found on another device', async () => {
  const { massage, mat } = harbour.ids;
  const { basketToken } = await add(harbour.guest, { serviceId: massage, startsAt: '2026-11-24T10:00:00.000Z' });
  await add(harbour.guest, { basketToken, serviceId: mat, quantity: 2 });
  const email = 'two-devices@example.org';
  const [phone, desk] = [await signedInCustomer(harbour, email), await signedInCustomer(harbour, email)];
  expect((await take(desk)).basket).toBeNull();
  const taken = await take(phone, basketToken);
  expect(taken).toMatchObject({ basketToken, notes: [], userErrors: [] });
  const found = await take(desk);
  expect(found.basketToken).toBe(basketToken);
  expect(names(found)).toEqual(['1 Sports massage', '2 Mat']);
  expect((await add(desk, { serviceId: mat })).basketToken).toBe(basketToken);
});

test('[JZ-22] two baskets are put together line by line; goods add up, what is held stays held', async () => {
  const { massage, mat, course, session } = harbour.ids;
  const who = await somebody();
  const own = await add(who, { serviceId: mat, quantity: 3 });
  const { basketToken } = await add(harbour.guest, { serviceId: mat, quantity: 2 });
  await add(harbour.guest, { basketToken, serviceId: massage, startsAt: '2026-11-25T10:00:00.000Z' });
  await add(harbour.guest, { basketToken, serviceId: course, sessionId: session, quantity: 1 });
  const taken = await take(who, basketToken);
  expect(taken.basketToken).toBe(own.basketToken);
  expect(names(taken)).toEqual(['5 Mat', '1 Sports massage', '1 First aid']);
  expect(taken.notes).toEqual([]);
  const [{ count }] = await harbour.rows('SELECT count(*)::integer FROM allocations WHERE basket_line_id = $1', [
    taken.basket.lines[1].id,
  ]);
  expect(count).toBe(1);
  expect(await take(who, basketToken)).toEqual(taken);
});

test('[JZ-22] what ran out meanwhile is held again; what is gone is said', async () => {
  const { massage } = harbour.ids;
  const [first, second] = ['2026-11-26T10:00:00.000Z', '2026-11-26T12:00:00.000Z'];
  const { basketToken } = await add(harbour.guest, { serviceId: massage, startsAt: first });
  await add(harbour.guest, { basketToken, serviceId: massage, startsAt: second });
  now = addMinutes(NOW, 60);
  await harbour.order({ serviceId: massage, startsAt: second });
  const taken = await take(await somebody(), basketToken);
  expect(taken.notes).toEqual([{ title: 'Sports massage', kept: true, userErrors: [{ code: 'RESOURCE_TAKEN' }] }]);
  const held = taken.basket.lines.filter(({ holdExpiresAt }: { holdExpiresAt: string }) => holdExpiresAt > now);
  expect(held).toMatchObject([{ startsAt: first }]);
});

test('what does not fit stays behind, in the basket it was in', async () => {
  const { mat } = harbour.ids;
  const who = await somebody();
  await add(who, { serviceId: mat, quantity: 60 });
  const { basketToken } = await add(harbour.guest, { serviceId: mat, quantity: 50 });
  const taken = await take(who, basketToken);
  expect(names(taken)).toEqual(['60 Mat']);
  expect(taken.notes).toEqual([{ title: 'Mat', kept: false, userErrors: [{ code: 'QUANTITY_OUT_OF_RANGE' }] }]);
  const left = await harbour.guest.ask(
    'query ($token: String!) { shop(slug: "harbour") { basket(token: $token) { lines { quantity } } } }',
    {
      token: basketToken,
    },
  );
  expect(left.data.shop.basket.lines).toEqual([{ quantity: 50 }]);
});

test('nobody takes over without signing in, or somebody else’s basket; twice at once is once', async () => {
  const { mat } = harbour.ids;
  const { basketToken } = await add(harbour.guest, { serviceId: mat });
  const refused = await harbour.guest.ask(TAKE, { input: { shop: 'harbour', basketToken } });
  expect(refused.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  const [ann, eve] = [await somebody(), await somebody()];
  const both = await Promise.all([take(ann, basketToken), take(ann, basketToken)]);
  expect(both.map(names)).toEqual([['1 Mat'], ['1 Mat']]);
  expect((await take(eve, basketToken)).basket).toBeNull();
  expect(names(await take(ann))).toEqual(['1 Mat']);
});

test('[JZ-21] a change from a tab that saw another version is refused, and nothing is lost', async () => {
  const { mat } = harbour.ids;
  const { basketToken, basket } = await add(harbour.guest, { serviceId: mat });
  const lineId = basket.lines[0].id;
  const input = { basketToken, lineId, expectedVersion: 1 };
  expect((await harbour.shop('changeBasketLine', { ...input, quantity: 4 })).userErrors).toEqual([]);
  const stale = await harbour.shop('changeBasketLine', { ...input, quantity: 2 });
  expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', details: { version: 2 } }]);
  expect(stale.basket.lines[0].quantity).toBe(4);
  expect((await harbour.shop('removeBasketLine', input)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
});

test('[JZ-24] [JZ-25] where baskets are off, a second line is refused and each thing is an order of its own', async () => {
  const { massage, mat } = harbour.ids;
  await set({ basketEnabled: false });
  const { basketToken } = await add(harbour.guest, { serviceId: mat });
  const second = { serviceId: massage, startsAt: '2026-11-27T10:00:00.000Z' };
  expect((await add(harbour.guest, { basketToken, ...second })).userErrors).toEqual([
    { code: 'ONE_AT_A_TIME', path: ['basketToken'] },
  ]);
  const held = await harbour.rows('SELECT 1 FROM allocations WHERE starts_at = $1', [second.startsAt]);
  expect(held).toEqual([]);
  const orders = [await harbour.order({ serviceId: mat }), await harbour.order(second)];
  expect(new Set(orders.map(({ order }) => order.reference)).size).toBe(2);
  expect(orders[1].order.bookings).toHaveLength(1);
  const who = await somebody();
  expect((await add(who, { serviceId: mat })).basketToken).not.toBe((await add(who, { serviceId: mat })).basketToken);
  await set({});
});
