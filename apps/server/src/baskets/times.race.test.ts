import { GUEST } from '@bookwright/domain/access';
import type { AddLineCommand } from '@bookwright/domain/baskets';
import { addMinutes, type Instant } from '@bookwright/domain/kernel';
import { inHours, inMinutes, NOW } from '@bookwright/domain/testing';
import { newId } from '../ids.js';
import { checkOutBaskets } from '../orders/use-cases/check-out-baskets.js';
import { barrier, brokenRules, severalServers, watched } from '../testing/race.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute, type Outcome } from '../use-case/index.js';
import { addBasketLines } from './use-cases/add-basket-lines.js';
import { changeBasketLines } from './use-cases/change-basket-lines.js';

let shop: SmallShop;
let servers: Awaited<ReturnType<typeof severalServers>>;
beforeAll(async () => {
  shop = await openSmallShop({ massage: { bufferBeforeMin: 5, bufferAfterMin: 10 }, kim: { units: 2 } });
  servers = await severalServers(shop, 3);
}, 60_000);
afterAll(async () => {
  await servers?.close();
  await shop?.close();
});
afterEach(async () => expect(await brokenRules(shop)).toEqual([]));

const hour = (startsAt: Instant, basketId = newId()): AddLineCommand => ({
  lineId: newId(),
  basketId,
  newBasketTokenHash: basketId,
  serviceId: shop.massage.id,
  startsAt,
  quantity: 1,
});
const caller = (i: number, now: string = NOW) => shop.as(GUEST, now, servers.dbs[i % 3]!);
const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => outcome.results[0]!.refusals[0]?.code ?? outcome.results[0]!.outcome);
const tally = (words: readonly string[]) =>
  Object.fromEntries([...new Set(words)].sort().map((word) => [word, words.filter((one) => one === word).length]));
const checkOutOf = (basketId: string) => ({
  basketId,
  orderId: newId(),
  accessTokenHash: newId(),
  booker: { givenName: 'Ann', familyName: 'Booker', email: 'ann@example.org' },
  channel: 'portal',
});
const day = (n: number) => inHours(24 * n);

describe('overlapping times of one resource', () => {
  test('wanted by sixty at three servers: no unit twice, and nobody sees more than that it is taken', async () => {
    const calls = Array.from({ length: 60 }, (_, i) =>
      execute(caller(i), addBasketLines, [hour(addMinutes(day(1), 15 * (i % 8)))]),
    );
    const words = tally(said(await Promise.all(calls)));
    expect(Object.keys(words)).toEqual(['CHANGED', 'RESOURCE_TAKEN']);
    expect(words.CHANGED).toBeGreaterThanOrEqual(2);
  });

  test('the same hour: as many as there are units', async () => {
    const calls = Array.from({ length: 20 }, (_, i) => execute(caller(i), addBasketLines, [hour(day(2))]));
    expect(tally(said(await Promise.all(calls)))).toEqual({ CHANGED: 2, RESOURCE_TAKEN: 18 });
  });

  test('moved around in baskets and ordered at once', async () => {
    async function customer(i: number): Promise<string[]> {
      const line = hour(addMinutes(day(3), 15 * (i % 6)));
      const first = await execute(caller(i), addBasketLines, [line]);
      if (first.refusedCount > 0) return said([first]);
      const moved = await execute(caller(i + 1), changeBasketLines, [
        { basketId: line.basketId, lineId: line.lineId, startsAt: addMinutes(day(3), 15 * ((i + 3) % 6)) },
      ]);
      return said([first, moved, await execute(caller(i), checkOutBaskets, [checkOutOf(line.basketId)])]);
    }
    const words = (await Promise.all(Array.from({ length: 30 }, (_, i) => customer(i)))).flat();
    expect([...new Set(words)].filter((word) => !['CHANGED', 'RESOURCE_TAKEN', 'UNCHANGED'].includes(word))).toEqual([]);
  });
});

describe('the hold of an hour that runs out', () => {
  test('while its owner orders and somebody else asks: one of the two has it', async () => {
    for (let round = 0; round < 10; round++) {
      const startsAt = addMinutes(day(4 + round), 0);
      // Both units are held, so that the one that runs out is the only one to be had.
      await execute(caller(0, inMinutes(5)), addBasketLines, [hour(startsAt)]);
      const mine = hour(startsAt);
      await execute(caller(0), addBasketLines, [mine]);
      const owner = () => execute(caller(0, inMinutes(14.99)), checkOutBaskets, [checkOutOf(mine.basketId)]);
      const other = () => execute(caller(1, inMinutes(15)), addBasketLines, [hour(startsAt)]);
      const words = said(await Promise.all(round % 2 ? [owner(), other()] : [other(), owner()]));
      expect(words.sort()).toEqual(['CHANGED', 'RESOURCE_TAKEN']);
    }
  });
});

describe('the lock on units', () => {
  test('makes each look at what the one before it has taken: nobody looks twice, every no is a rule’s', async () => {
    const { useCase, seen } = watched(addBasketLines, { locked: true });
    const calls = Array.from({ length: 12 }, (_, i) => execute(caller(i), useCase, [hour(addMinutes(day(20), 15 * (i % 4)))]));
    const words = tally(said(await Promise.all(calls)));
    expect(words).toEqual({ CHANGED: expect.any(Number), RESOURCE_TAKEN: seen.refusedByRule });
    expect(seen.loads).toBe(12);
  });

  test('is missed when it is gone: all choose the same unit, the constraint lets one have it and refuses the others', async () => {
    const parties = 6;
    const { useCase, seen } = watched(addBasketLines, { locked: false, meet: barrier(parties) });
    const calls = Array.from({ length: parties }, (_, i) => execute(caller(i), useCase, [hour(day(21))]));
    // Two units are free, but who meets the constraint is refused without another look.
    expect(tally(said(await Promise.all(calls)))).toEqual({ CHANGED: 1, RESOURCE_TAKEN: 5 });
    expect(seen.refusedByRule).toBe(0);
    expect(
      await shop.rows('SELECT id FROM allocations WHERE starts_at < $1 AND ends_at > $1', [addMinutes(day(21), 30)]),
    ).toHaveLength(1);
  });
});
