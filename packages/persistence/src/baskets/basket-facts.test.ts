import { randomUUID } from 'node:crypto';
import { aBasketLine, anAllocation, inHours, inMinutes, NOW } from '@bookwright/domain/testing';
import type { Tx } from '../connection/index.js';
import { aSmallWorld, asOwner, type Owner, type SmallWorld, type TestDatabase, testDatabase } from '../testing/index.js';
import {
  type BasketWish,
  basketLocks,
  holdLocks,
  loadBasketFacts,
  loadCheckoutFacts,
  loadHoldFacts,
  runOutHolds,
} from './basket-facts.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner, { session: { capacity: 100 } });
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** Counts the statements of some work. */
async function counted<T>(work: (tx: Tx) => Promise<T>): Promise<{ result: T; statements: number }> {
  let statements = 0;
  const result = await database.db.write(world.organizationId, (tx) =>
    work({
      ...tx,
      query: (text, values) => {
        statements += 1;
        return tx.query(text, values);
      },
    }),
  );
  return { result, statements };
}

/** A basket with a seat and an hour, both held until then. */
async function aFilledBasket(hour: number, holdExpiresAt = inMinutes(10)) {
  const { organizationId, session, yoga, massage, kim } = world;
  const basketId = randomUUID();
  const own = { basketId, holdExpiresAt };
  const seat = aBasketLine({
    ...own,
    id: randomUUID(),
    serviceId: yoga.id,
    sessionId: session.id,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  });
  const times = { startsAt: inHours(hour), endsAt: inHours(hour + 1) };
  const time = aBasketLine({ ...own, id: randomUUID(), position: 2, serviceId: massage.id, resourceId: kim.id, ...times });
  const allocation = anAllocation({ resource: kim, id: randomUUID(), basketLineId: time.id, ...times, expiresAt: holdExpiresAt });
  await owner.insert('baskets', { organizationId, id: basketId, tokenHash: basketId, currency: 'GBP', expiresAt: inHours(99) });
  await owner.insert('basket_lines', { organizationId, ...seat }, { organizationId, ...time });
  await owner.insert('allocations', { organizationId, ...allocation });
  return { basketId, seat, time, allocation };
}

const add = (basketId: string): BasketWish => ({ basketId, serviceId: world.yoga.id, sessionId: world.session.id });

describe('facts of baskets', () => {
  test('are the basket, its lines, what they hold, and what runs out around them', async () => {
    const [mine, runOut, live] = [await aFilledBasket(24), await aFilledBasket(26, inMinutes(-1)), await aFilledBasket(28)];
    const { result } = await counted((tx) => loadBasketFacts(tx, [{ basketId: mine.basketId, lineId: mine.seat.id }], NOW));
    expect([...result.baskets.keys()]).toEqual([mine.basketId]);
    expect(new Set(result.basket_lines.keys())).toEqual(new Set([mine.seat.id, mine.time.id, runOut.seat.id]));
    expect(result.basket_lines.get(mine.seat.id)).toEqual(mine.seat);
    expect(result.basket_lines.has(live.seat.id)).toBe(false);
    expect(result.allocations.get(mine.allocation.id)).toMatchObject(mine.allocation);
    expect(result.event_sessions.get(world.session.id)).toEqual({ ...world.session, waitingLeast: null });
  });

  test('take as many statements for fifty as for one', async () => {
    const baskets = [];
    for (let i = 0; i < 50; i++) baskets.push((await aFilledBasket(200 + 2 * i)).basketId);
    const booker = { emailLower: 'ann@example.org', accountId: world.account.id };
    const work: ((ids: string[]) => (tx: Tx) => Promise<unknown>)[] = [
      (ids: string[]) => (tx: Tx) => loadBasketFacts(tx, ids.map(add), NOW),
      (ids: string[]) => (tx: Tx) =>
        loadCheckoutFacts(
          tx,
          ids.map((basketId) => ({ basketId, ...booker })),
          NOW,
        ),
      (ids: string[]) => (tx: Tx) =>
        basketLocks(
          tx,
          ids.map((basketId) => ({ basketId })),
        ),
    ];
    for (const of of work) {
      const [one, fifty] = [await counted(of(baskets.slice(0, 1))), await counted(of(baskets))];
      expect(fifty.statements).toBe(one.statements);
      expect(one.statements).toBeLessThanOrEqual(17);
    }
  });

  test('of a checkout know the booker’s address and the account', async () => {
    const { basketId } = await aFilledBasket(400);
    const wish = { basketId, emailLower: 'ann@example.org', accountId: world.account.id };
    const { result } = await counted((tx) => loadCheckoutFacts(tx, [wish], NOW));
    expect(result.customers.get(world.ann.id)).toEqual(world.ann);
    expect(result.accounts.get(world.account.id)).toEqual(world.account);
  });
});

describe('locks of baskets', () => {
  const tables = async (wishes: BasketWish[], keepsHolds: { now: string } | null = null) => {
    const { result } = await counted((tx) => basketLocks(tx, wishes, keepsHolds));
    return Object.fromEntries(
      result.map(({ table, ids }) => [table, [...ids].sort()] as const).filter(([, ids]) => ids.length > 0),
    );
  };

  test('are what is asked for, and what the lines hold', async () => {
    const { basketId } = await aFilledBasket(500);
    const [seat, unit] = [[world.session.id], world.kim.unitIds];
    expect(await tables([add(basketId)])).toEqual({ event_sessions: seat, baskets: [basketId] });
    const hour = { basketId, serviceId: world.massage.id, startsAt: NOW };
    expect(await tables([hour])).toEqual({ resource_units: unit, baskets: [basketId] });
    expect(await tables([{ basketId }])).toEqual({ event_sessions: seat, resource_units: unit, baskets: [basketId] });
  });

  test('of a checkout are the basket alone while everything is held', async () => {
    const { basketId } = await aFilledBasket(510);
    const all = { event_sessions: [world.session.id], resource_units: world.kim.unitIds, baskets: [basketId] };
    expect(await tables([{ basketId }], { now: NOW })).toEqual({ baskets: [basketId] });
    expect(await tables([{ basketId }], { now: inMinutes(10) })).toEqual(all);
  });
});

describe('run-out holds', () => {
  test('are found when their time is up, the oldest first, and no more than asked for', async () => {
    const elsewhere = await aSmallWorld(owner);
    const [late, early] = [await aFilledBasket(600, inMinutes(-50)), await aFilledBasket(602, inMinutes(-60))];
    const found = (now: string, most: number) => database.db.write(world.organizationId, (tx) => runOutHolds(tx, now, most));
    expect(new Set((await found(inMinutes(-55), 9)).map((line) => line.id))).toEqual(new Set([early.seat.id, early.time.id]));
    const ids = (await found(inMinutes(-50), 3)).map((line) => line.id);
    expect(new Set(ids.slice(0, 2))).toEqual(new Set([early.seat.id, early.time.id]));
    expect([late.seat.id, late.time.id]).toContain(ids[2]);
    expect(await database.db.write(elsewhere.organizationId, (tx) => runOutHolds(tx, inHours(9), 9))).toEqual([]);
  });

  test('are ended with their session locked and what they hold known', async () => {
    const { seat, time, allocation } = await aFilledBasket(610, inMinutes(-5));
    const { result: locks } = await counted((tx) => holdLocks(tx, [seat.id, time.id]));
    expect(locks.map(({ table, ids }) => [table, [...ids].filter(Boolean)])).toEqual([['event_sessions', [world.session.id]]]);
    const { result } = await counted((tx) => loadHoldFacts(tx, [seat.id, time.id]));
    expect([result.basket_lines.size, result.event_sessions.size, [...result.allocations.keys()]]).toEqual([
      2,
      1,
      [allocation.id],
    ]);
  });
});
