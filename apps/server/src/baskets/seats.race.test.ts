import { GUEST } from '@bookwright/domain/access';
import type { AddLineCommand } from '@bookwright/domain/baskets';
import { aSession, inHours, inMinutes, NOW } from '@bookwright/domain/testing';
import { newId } from '../ids.js';
import { checkOutBaskets } from '../orders/use-cases/check-out-baskets.js';
import { barrier, brokenRules, severalServers, watched } from '../testing/race.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute, type Outcome } from '../use-case/index.js';
import { addBasketLines } from './use-cases/add-basket-lines.js';
import { changeBasketLines } from './use-cases/change-basket-lines.js';
import { freeExpiredHolds } from './use-cases/free-expired-holds.js';
import { removeBasketLines } from './use-cases/remove-basket-lines.js';

let shop: SmallShop;
let servers: Awaited<ReturnType<typeof severalServers>>;
beforeAll(async () => {
  shop = await openSmallShop();
  servers = await severalServers(shop, 3);
}, 60_000);
afterAll(async () => {
  await servers?.close();
  await shop?.close();
});
afterEach(async () => expect(await brokenRules(shop)).toEqual([]));

async function newSession(capacity: number, startsAt = inHours(48)): Promise<string> {
  const session = aSession({ serviceId: shop.yoga.id, capacity, startsAt });
  await shop.owner.insert('event_sessions', { organizationId: shop.organizationId, ...session });
  return session.id;
}

const takenOf = async (id: string) =>
  (await shop.rows<{ taken: number }>('SELECT taken FROM event_sessions WHERE id = $1', [id]))[0]!.taken;

/** One seat, or more, in a basket of one's own. */
const wish = (sessionId: string, quantity = 1, basketId = newId()): AddLineCommand => ({
  lineId: newId(),
  basketId,
  newBasketTokenHash: basketId,
  serviceId: shop.yoga.id,
  sessionId,
  quantity,
});

const checkOutOf = (basketId: string, booker = 'Ann') => ({
  basketId,
  orderId: newId(),
  accessTokenHash: newId(),
  booker: { givenName: booker, familyName: 'Booker', email: 'ann@example.org' },
  channel: 'portal',
});

const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => outcome.results[0]!.refusals[0]?.code ?? outcome.results[0]!.outcome);
const tally = (words: readonly string[]) =>
  Object.fromEntries([...new Set(words)].sort().map((word) => [word, words.filter((one) => one === word).length]));

describe('the last seats of a session', () => {
  test('wanted by sixty at three servers: as many as there are, and everybody is told the truth', async () => {
    const sessionId = await newSession(12);
    const calls = Array.from({ length: 60 }, (_, i) =>
      execute(shop.as(GUEST, NOW, servers.dbs[i % 3]!), addBasketLines, [wish(sessionId)]),
    );
    expect(tally(said(await Promise.all(calls)))).toEqual({ CHANGED: 12, SESSION_FULL: 48 });
    expect(await takenOf(sessionId)).toBe(12);
    expect(await shop.rows('SELECT id FROM basket_lines WHERE session_id = $1', [sessionId])).toHaveLength(12);
  });

  test('wanted several at a time: never more than there are', async () => {
    const sessionId = await newSession(20);
    const quantities = Array.from({ length: 30 }, (_, i) => 1 + (i % 5));
    const calls = quantities.map((quantity, i) =>
      execute(shop.as(GUEST, NOW, servers.dbs[i % 3]!), addBasketLines, [wish(sessionId, quantity)]),
    );
    const outcomes = await Promise.all(calls);
    const sold = quantities.filter((_, i) => outcomes[i]!.changedCount === 1).reduce((sum, quantity) => sum + quantity, 0);
    expect([sold, await takenOf(sessionId)]).toEqual([20, 20]);
  });

  test('put in and taken out, changed and ordered at once: the seats add up at the end', async () => {
    const sessionId = await newSession(9);
    const caller = (i: number) => shop.as(GUEST, NOW, servers.dbs[i % 3]!);
    async function customer(i: number): Promise<string[]> {
      const line = wish(sessionId, 1 + (i % 3));
      const first = await execute(caller(i), addBasketLines, [line]);
      if (first.refusedCount > 0) return said([first]);
      const more = await execute(caller(i + 1), changeBasketLines, [
        { basketId: line.basketId, lineId: line.lineId, quantity: 1 + ((i + 1) % 3) },
      ]);
      const last =
        i % 2
          ? await execute(caller(i), removeBasketLines, [{ basketId: line.basketId, lineId: line.lineId }])
          : await execute(caller(i), checkOutBaskets, [checkOutOf(line.basketId)]);
      return said([first, more, last]);
    }
    const words = (await Promise.all(Array.from({ length: 24 }, (_, i) => customer(i)))).flat();
    expect(new Set(words)).toEqual(new Set(['CHANGED', 'SESSION_FULL']));
    expect(await takenOf(sessionId)).toBeLessThanOrEqual(9);
  });
});

describe('a hold that runs out', () => {
  test('while its owner orders and somebody else asks: one of the two has the seat', async () => {
    const outcomes: string[][] = [];
    for (let round = 0; round < 12; round++) {
      const sessionId = await newSession(1);
      const mine = wish(sessionId);
      await execute(shop.as(GUEST), addBasketLines, [mine]);
      // The owner is just in time by one clock, the other by another: the fifteenth minute ends between them.
      const owner = execute(shop.as(GUEST, inMinutes(14.99), servers.dbs[0]!), checkOutBaskets, [checkOutOf(mine.basketId)]);
      const other = execute(shop.as(GUEST, inMinutes(15), servers.dbs[1]!), addBasketLines, [wish(sessionId)]);
      const words = said(await Promise.all(round % 2 ? [owner, other] : [owner, other].reverse()));
      outcomes.push(round % 2 ? words : words.reverse());
      expect(await takenOf(sessionId)).toBe(1);
    }
    for (const [owner, other] of outcomes) {
      expect([owner, other].filter((word) => word === 'CHANGED')).toHaveLength(1);
      expect([owner, other]).toContain('SESSION_FULL');
    }
  });

  test('is given back once, by the clock or by who asks', async () => {
    const sessionId = await newSession(6);
    for (let i = 0; i < 6; i++) await execute(shop.as(GUEST), addBasketLines, [wish(sessionId)]);
    const later = (i: number) => shop.as({ kind: 'SYSTEM', id: null, name: 'x' }, inMinutes(20), servers.dbs[i % 3]!);
    const sweeps = [0, 1, 2].map((i) => freeExpiredHolds(later(i) as never));
    const asks = Array.from({ length: 9 }, (_, i) => execute({ ...later(i), actor: GUEST }, addBasketLines, [wish(sessionId)]));
    const [, outcomes] = await Promise.all([Promise.all(sweeps), Promise.all(asks)]);
    expect(tally(said(outcomes))).toEqual({ CHANGED: 6, SESSION_FULL: 3 });
    expect(await takenOf(sessionId)).toBe(6);
  });
});

describe('the lock on a session', () => {
  test('makes each decide on what the one before it has left: nobody decides twice', async () => {
    const sessionId = await newSession(4);
    const { useCase, seen } = watched(addBasketLines, { locked: true });
    const calls = Array.from({ length: 12 }, (_, i) =>
      execute(shop.as(GUEST, NOW, servers.dbs[i % 3]!), useCase, [wish(sessionId)]),
    );
    expect(tally(said(await Promise.all(calls)))).toEqual({ CHANGED: 4, SESSION_FULL: 8 });
    expect(seen.loads).toBe(12);
  });

  test('is missed when it is gone: all take the same seat, the version lets one have it, the others decide again', async () => {
    const sessionId = await newSession(1);
    const parties = 6;
    const { useCase, seen } = watched(addBasketLines, { locked: false, meet: barrier(parties) });
    const calls = Array.from({ length: parties }, (_, i) =>
      execute(shop.as(GUEST, NOW, servers.dbs[i % 3]!), useCase, [wish(sessionId)]),
    );
    expect(tally(said(await Promise.all(calls)))).toEqual({ CHANGED: 1, SESSION_FULL: 5 });
    expect(seen.loads).toBe(2 * parties - 1);
    expect(await takenOf(sessionId)).toBe(1);
  });
});
