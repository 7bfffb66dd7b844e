import { GUEST } from '@bookwright/domain/access';
import type { CheckOutCommand } from '@bookwright/domain/orders';
import { staffAs } from '@bookwright/domain/testing';
import { aPlacedBooking } from '@bookwright/persistence/testing';
import { addBasketLines } from '../baskets/use-cases/add-basket-lines.js';
import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import { confirmBookings } from '../bookings/use-cases/confirm-bookings.js';
import { newId } from '../ids.js';
import { checkOutBaskets } from '../orders/use-cases/check-out-baskets.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute } from './execute.js';
import { replay } from './idempotency.js';

let shop: SmallShop;
beforeAll(async () => {
  shop = await openSmallShop();
}, 60_000);
afterAll(() => shop?.close());

const pending = () => aPlacedBooking(shop.owner, shop, { status: 'PENDING' });
const keyed = (key: string, input: unknown = 'input') => ({ idempotency: { key, input } });

async function filledBasket(): Promise<string> {
  const basketId = newId();
  const seat = {
    lineId: newId(),
    basketId,
    newBasketTokenHash: basketId,
    serviceId: shop.yoga.id,
    sessionId: shop.session.id,
    quantity: 1,
  };
  expect((await execute(shop.as(GUEST), addBasketLines, [seat])).changedCount).toBe(1);
  return basketId;
}

const checkOut = (basketId: string): CheckOutCommand => ({
  basketId,
  orderId: newId(),
  accessTokenHash: newId(),
  booker: { givenName: 'Ann', familyName: 'Booker', email: 'ann@example.org' },
  channel: 'portal',
});

describe('the same key', () => {
  test('with the same input returns the first result, and does nothing more', async () => {
    const { id } = await pending();
    const first = await execute(shop.as(), confirmBookings, [{ id }], keyed('repeat'));
    const before = await shop.fingerprint();
    const again = await execute(shop.as(), confirmBookings, [{ id }], keyed('repeat'));
    expect(again).toEqual({ ...first, results: first.results.map((result) => ({ ...result, changes: [], events: [] })) });
    expect(await shop.fingerprint()).toBe(before);
    expect(await replay(shop.as(), confirmBookings, { key: 'repeat', input: 'input' })).toEqual(again);
  });

  test.each([
    ['another input', () => execute(shop.as(), confirmBookings, [{ id: newId() }], keyed('mine', 'other'))],
    ['another use case', () => execute(shop.as(), cancelBookings, [{ id: newId(), reason: 'x' }], keyed('mine'))],
    ['somebody else', () => execute(shop.as(staffAs('MANAGER')), confirmBookings, [{ id: newId() }], keyed('mine'))],
  ])('of %s is refused', async (_, call) => {
    const { id } = await pending();
    await execute(shop.as(), confirmBookings, [{ id }], keyed('mine'));
    const before = await shop.fingerprint();
    const outcome = await call();
    expect(outcome.results).toMatchObject([
      { outcome: 'REFUSED', refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }] },
    ]);
    expect(await shop.fingerprint()).toBe(before);
  });

  test('of a call that was refused is still free', async () => {
    const { id } = await pending();
    const wrong = await execute(shop.as(), confirmBookings, [{ id, expectedVersion: 9 }], keyed('after all', 'wrong'));
    expect(wrong.refusedCount).toBe(1);
    expect((await execute(shop.as(), confirmBookings, [{ id }], keyed('after all', 'right'))).changedCount).toBe(1);
  });

  test('keeps the counts of a large call, and its first results', async () => {
    const bookings = [await pending(), await pending(), await pending()];
    const commands = [...bookings.map(({ id }) => ({ id })), ...Array.from({ length: 1200 }, () => ({ id: newId() }))];
    const first = await execute(shop.as(), confirmBookings, commands, keyed('large'));
    const again = await execute(shop.as(), confirmBookings, commands, keyed('large'));
    expect([first.results.length, again.results.length]).toEqual([1203, 1000]);
    expect(again).toMatchObject({ changedCount: 3, refusedCount: 1200 });
  });
});

describe('the same key at the same time', () => {
  test('checks a basket out once: everybody is told of the one order', async () => {
    for (let round = 0; round < 3; round++) {
      const basketId = await filledBasket();
      const calls = Array.from({ length: 6 }, () =>
        execute(shop.as(GUEST), checkOutBaskets, [checkOut(basketId)], keyed(`order ${round}`)),
      );
      const outcomes = await Promise.all(calls);
      expect(outcomes.map((outcome) => outcome.changedCount)).toEqual([1, 1, 1, 1, 1, 1]);
      expect(new Set(outcomes.map((outcome) => outcome.results[0]!.result.orderId)).size).toBe(1);
      expect(await shop.rows('SELECT id FROM orders WHERE basket_id = $1', [basketId])).toHaveLength(1);
    }
  });

  test('cancels once', async () => {
    const { id } = await aPlacedBooking(shop.owner, shop, { sessionId: shop.session.id });
    const taken = async () =>
      (await shop.rows<{ taken: number }>('SELECT taken FROM event_sessions WHERE id = $1', [shop.session.id]))[0]!.taken;
    const before = await taken();
    const calls = Array.from({ length: 6 }, () => execute(shop.as(), cancelBookings, [{ id, reason: 'x' }], keyed('cancel')));
    expect((await Promise.all(calls)).map((outcome) => outcome.changedCount)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await taken()).toBe(before - 1);
    expect(await shop.rows("SELECT id FROM events WHERE type = 'booking.cancelled' AND entity_id = $1", [id])).toHaveLength(1);
  });

  test('puts one line into a basket, also where there is nothing to lock', async () => {
    for (const [name, wish] of [
      ['goods', { serviceId: shop.mat.id }],
      ['a seat', { serviceId: shop.yoga.id, sessionId: shop.session.id }],
    ] as const) {
      const basketId = newId();
      const add = (lineId: string) => ({ lineId, basketId, newBasketTokenHash: basketId, quantity: 1, ...wish });
      const calls = Array.from({ length: 6 }, () =>
        execute(shop.as(GUEST), addBasketLines, [add(newId())], keyed(`add ${name}`)),
      );
      const lines = (await Promise.all(calls)).map((outcome) => outcome.results[0]!.result.lineId);
      expect(new Set(lines).size).toBe(1);
      expect(await shop.rows('SELECT id FROM basket_lines WHERE basket_id = $1', [basketId])).toEqual([{ id: lines[0] }]);
    }
  });
});
