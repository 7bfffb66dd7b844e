import { GUEST } from '@bookwright/domain/access';
import { inHours, NOW } from '@bookwright/domain/testing';
import { addBasketLines } from '../baskets/use-cases/add-basket-lines.js';
import { removeBasketLines } from '../baskets/use-cases/remove-basket-lines.js';
import { newId } from '../ids.js';
import { barrier, brokenRules, severalServers, watched } from '../testing/race.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute, type Outcome } from '../use-case/index.js';
import { checkOutBaskets } from './use-cases/check-out-baskets.js';

let shop: SmallShop;
let servers: Awaited<ReturnType<typeof severalServers>>;
beforeAll(async () => {
  shop = await openSmallShop({ session: { capacity: 500, startsAt: inHours(48) } });
  servers = await severalServers(shop, 3);
}, 60_000);
afterAll(async () => {
  await servers?.close();
  await shop?.close();
});
afterEach(async () => expect(await brokenRules(shop)).toEqual([]));

const caller = (i: number) => shop.as(GUEST, NOW, servers.dbs[i % 3]!);
const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => outcome.results[0]!.refusals[0]?.code ?? outcome.results[0]!.outcome);

/** A basket with two seats, an hour and goods. */
async function filledBasket(hour: number): Promise<{ basketId: string; lineIds: string[] }> {
  const basketId = newId();
  const lineIds = [newId(), newId(), newId()];
  const line = (i: number) => ({
    lineId: lineIds[i]!,
    basketId,
    quantity: 1,
    ...(i === 0 ? { newBasketTokenHash: basketId } : {}),
  });
  await execute(caller(0), addBasketLines, [{ ...line(0), serviceId: shop.yoga.id, sessionId: shop.session.id, quantity: 2 }]);
  await execute(caller(0), addBasketLines, [{ ...line(1), serviceId: shop.massage.id, startsAt: inHours(hour) }]);
  await execute(caller(0), addBasketLines, [{ ...line(2), serviceId: shop.mat.id }]);
  return { basketId, lineIds };
}

const checkOutOf = (basketId: string) => ({
  basketId,
  orderId: newId(),
  accessTokenHash: newId(),
  booker: { givenName: 'Ann', familyName: 'Booker', email: 'ann@example.org' },
  channel: 'portal',
});
const ordersOf = (basketId: string) => shop.rows('SELECT id FROM orders WHERE basket_id = $1', [basketId]);

describe('one basket', () => {
  test('ordered from everywhere at once is one order', async () => {
    const { basketId } = await filledBasket(24);
    const { useCase, seen } = watched(checkOutBaskets, { locked: true });
    const calls = Array.from({ length: 12 }, (_, i) => execute(caller(i), useCase, [checkOutOf(basketId)]));
    expect(said(await Promise.all(calls)).sort()).toEqual([
      ...Array.from({ length: 11 }, () => 'BASKET_ALREADY_ORDERED'),
      'CHANGED',
    ]);
    expect(seen).toEqual({ loads: 12, refusedByRule: 11 });
    expect(await ordersOf(basketId)).toHaveLength(1);
    expect(
      await shop.rows('SELECT b.id FROM bookings b JOIN orders o ON o.id = b.order_id WHERE o.basket_id = $1', [basketId]),
    ).toHaveLength(3);
  });

  test('ordered while a line is taken out is ordered with it or without it', async () => {
    for (let round = 0; round < 6; round++) {
      const { basketId, lineIds } = await filledBasket(48 + 24 * round);
      const calls = [
        () => execute(caller(0), checkOutBaskets, [checkOutOf(basketId)]),
        () => execute(caller(1), removeBasketLines, [{ basketId, lineId: lineIds[0]! }]),
      ];
      const outcomes = await Promise.all((round % 2 ? calls : [...calls].reverse()).map((call) => call()));
      const removed = said(outcomes).filter((word) => word === 'CHANGED').length === 2;
      const bookings = await shop.rows('SELECT b.id FROM bookings b JOIN orders o ON o.id = b.order_id WHERE o.basket_id = $1', [
        basketId,
      ]);
      expect(bookings).toHaveLength(removed ? 1 : 3);
    }
  });

  test('ordered while more is put into it has the line in the order, or the line is refused', async () => {
    for (let round = 0; round < 6; round++) {
      const { basketId } = await filledBasket(240 + 24 * round);
      const line = { lineId: newId(), basketId, serviceId: shop.yoga.id, sessionId: shop.session.id, quantity: 1 };
      const calls = [
        () => execute(caller(0), checkOutBaskets, [checkOutOf(basketId)]),
        () => execute(caller(1), addBasketLines, [line]),
      ];
      const outcomes = await Promise.all((round % 2 ? calls : [...calls].reverse()).map((call) => call()));
      const words = said(outcomes);
      const bookings = await shop.rows('SELECT b.id FROM bookings b JOIN orders o ON o.id = b.order_id WHERE o.basket_id = $1', [
        basketId,
      ]);
      expect([bookings.length, words.includes('BASKET_ALREADY_ORDERED')]).toEqual(
        words.includes('BASKET_ALREADY_ORDERED') ? [3, true] : [4, false],
      );
    }
  });
});

test('many baskets at once become as many orders, none with the reference of another', async () => {
  const baskets = [];
  for (let i = 0; i < 20; i++) baskets.push(await filledBasket(24 * 30 + 24 * i));
  const outcomes = await Promise.all(
    baskets.map(({ basketId }, i) => execute(caller(i), checkOutBaskets, [checkOutOf(basketId)])),
  );
  expect(new Set(said(outcomes))).toEqual(new Set(['CHANGED']));
  const [counted] = await shop.rows<{ orders: string; references: string }>(
    'SELECT count(*) AS orders, count(DISTINCT reference) AS references FROM orders',
  );
  expect(counted!.orders).toBe(counted!.references);
});

test('without the lock on the basket all make an order of it; the constraint keeps one, the others find it ordered', async () => {
  const { basketId } = await filledBasket(24 * 60);
  const parties = 5;
  const { useCase: unlocked, seen } = watched(checkOutBaskets, { locked: false, meet: barrier(parties) });
  const calls = Array.from({ length: parties }, (_, i) => execute(caller(i), unlocked, [checkOutOf(basketId)]));
  expect(said(await Promise.all(calls)).sort()).toEqual([
    ...Array.from({ length: parties - 1 }, () => 'BASKET_ALREADY_ORDERED'),
    'CHANGED',
  ]);
  expect(seen.loads).toBeGreaterThan(parties);
  expect(await ordersOf(basketId)).toHaveLength(1);
});
