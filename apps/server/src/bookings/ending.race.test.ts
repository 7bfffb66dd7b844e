import { customerActor, inHours, NOW, type TestBooking } from '@bookwright/domain/testing';
import { aPlacedBooking } from '@bookwright/persistence/testing';
import { barrier, brokenRules, severalServers, watched } from '../testing/race.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute, type Outcome } from '../use-case/index.js';
import { cancelBookings } from './use-cases/cancel-bookings.js';
import { checkInBookings } from './use-cases/check-in-bookings.js';
import { deleteBookings } from './use-cases/delete-bookings.js';
import { rescheduleBookings } from './use-cases/reschedule-bookings.js';

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

const caller = (i: number, actor?: Parameters<SmallShop['as']>[0]) => shop.as(actor, NOW, servers.dbs[i % 3]!);
const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => outcome.results[0]!.refusals[0]?.code ?? outcome.results[0]!.outcome);
const taken = async () =>
  (await shop.rows<{ taken: number }>('SELECT taken FROM event_sessions WHERE id = $1', [shop.session.id]))[0]!.taken;
const seat = (over: Partial<TestBooking> = {}) =>
  aPlacedBooking(shop.owner, shop, { sessionId: shop.session.id, startsAt: shop.session.startsAt, ...over });
const because = (id: string) => ({ id, reason: 'Illness' });

describe('a booking that ends', () => {
  test('by many at once gives its seat back once', async () => {
    const { id, orderId } = await seat();
    const before = await taken();
    const calls = Array.from({ length: 10 }, (_, i) =>
      i % 3 === 2
        ? execute(caller(i, customerActor(orderId)), cancelBookings, [{ id, reason: null }])
        : execute(caller(i), cancelBookings, [because(id)]),
    );
    expect(said(await Promise.all(calls)).sort()).toEqual([
      'CHANGED',
      ...Array.from({ length: 9 }, () => 'TRANSITION_NOT_ALLOWED'),
    ]);
    expect(await taken()).toBe(before - 1);
    expect(await shop.rows("SELECT id FROM events WHERE entity_id = $1 AND type = 'booking.cancelled'", [id])).toHaveLength(1);
  });

  test('cancelled and deleted at once gives its seat back once', async () => {
    for (let round = 0; round < 6; round++) {
      const { id } = await seat();
      const before = await taken();
      const calls = [
        () => execute(caller(0), cancelBookings, [because(id)]),
        () => execute(caller(1), deleteBookings, [because(id)]),
      ];
      const words = said(await Promise.all((round % 2 ? calls : [...calls].reverse()).map((call) => call())));
      expect(words).toContain('CHANGED');
      expect(await taken()).toBe(before - 1);
    }
  });

  test('many of one session, some of them twice, in bulk from three sides: every seat is given back once', async () => {
    const bookings: TestBooking[] = [];
    for (let i = 0; i < 30; i++) bookings.push(await seat());
    const before = await taken();
    const thirds = [bookings.slice(0, 20), bookings.slice(10), [...bookings].reverse()];
    const outcomes = await Promise.all(
      thirds.map((some, i) =>
        execute(
          caller(i),
          cancelBookings,
          some.map(({ id }) => because(id)),
        ),
      ),
    );
    expect(outcomes.reduce((sum, outcome) => sum + outcome.changedCount, 0)).toBe(30);
    expect(await taken()).toBe(before - 30);
  });

  test('while somebody checks in: they have come, or it is cancelled; the seat fits what it says', async () => {
    for (let round = 0; round < 6; round++) {
      const { id } = await seat();
      const calls = [
        () => execute(shop.as(undefined, inHours(47), servers.dbs[0]!), checkInBookings, [{ id }]),
        () => execute(caller(1), cancelBookings, [because(id)]),
      ];
      await Promise.all((round % 2 ? calls : [...calls].reverse()).map((call) => call()));
      const [row] = await shop.rows<{ status: string; version: number }>('SELECT status, version FROM bookings WHERE id = $1', [
        id,
      ]);
      expect(row!.status).toBe('CANCELLED');
    }
  });
});

describe('bookings of one resource that move', () => {
  const appointment = (hour: number) =>
    aPlacedBooking(shop.owner, shop, {
      serviceId: shop.massage.id,
      resourceId: shop.kim.id,
      startsAt: inHours(hour),
      endsAt: inHours(hour + 1),
    });
  const to = (id: string, hour: number) => ({ id, startsAt: inHours(hour), endsAt: inHours(hour + 1) });

  test('each to where the other is: neither can, and nobody waits for ever', async () => {
    const [one, two] = [await appointment(24), await appointment(26)];
    for (let round = 0; round < 5; round++) {
      const calls = [
        execute(caller(0), rescheduleBookings, [to(one.id, 26)]),
        execute(caller(1), rescheduleBookings, [to(two.id, 24)]),
      ];
      expect(said(await Promise.all(calls))).toEqual(['RESOURCE_TAKEN', 'RESOURCE_TAKEN']);
    }
  });

  test('in a ring with one free hour: no two at one hour', async () => {
    const hours = [48, 49, 50, 51, 52];
    const bookings: TestBooking[] = [];
    for (const hour of hours) bookings.push(await appointment(hour));
    for (let round = 0; round < 4; round++) {
      const calls = bookings.map(({ id }, i) => execute(caller(i), rescheduleBookings, [to(id, 48 + ((i + round + 1) % 6))]));
      const words = new Set(said(await Promise.all(calls)));
      expect([...words].filter((word) => !['CHANGED', 'UNCHANGED', 'RESOURCE_TAKEN'].includes(word))).toEqual([]);
      expect(await brokenRules(shop)).toEqual([]);
    }
  });

  test('all to the same hour: one gets there', async () => {
    const bookings = [await appointment(72), await appointment(74), await appointment(76), await appointment(78)];
    const calls = bookings.map(({ id }, i) => execute(caller(i), rescheduleBookings, [to(id, 73)]));
    expect(said(await Promise.all(calls)).sort()).toEqual(['CHANGED', 'RESOURCE_TAKEN', 'RESOURCE_TAKEN', 'RESOURCE_TAKEN']);
  });

  test('moved and cancelled at once: cancelled, and nothing is occupied', async () => {
    for (let round = 0; round < 6; round++) {
      const { id } = await appointment(96 + 24 * round);
      const calls = [
        () => execute(caller(0), rescheduleBookings, [to(id, 98 + 24 * round)]),
        () => execute(caller(1), cancelBookings, [because(id)]),
      ];
      const words = said(await Promise.all((round % 2 ? calls : [...calls].reverse()).map((call) => call())));
      expect(words.filter((word) => word !== 'TRANSITION_NOT_ALLOWED')).toContain('CHANGED');
      expect(await shop.rows('SELECT id FROM allocations WHERE booking_id = $1', [id])).toEqual([]);
    }
  });
});

describe('the locks of what ends and moves', () => {
  test('let many bookings of one session and one order end one after the other: nobody decides twice', async () => {
    const bookings: TestBooking[] = [];
    for (let i = 0; i < 9; i++) bookings.push(await seat());
    const { useCase, seen } = watched(cancelBookings, { locked: true });
    const outcomes = await Promise.all(bookings.map(({ id }, i) => execute(caller(i), useCase, [because(id)])));
    expect(said(outcomes)).toEqual(bookings.map(() => 'CHANGED'));
    expect(seen.loads).toBe(9);
  });

  test('let many move to one hour one after the other: every no is a rule’s', async () => {
    const bookings: TestBooking[] = [];
    for (let i = 0; i < 6; i++) {
      const startsAt = inHours(24 * 40 + i);
      bookings.push(await aPlacedBooking(shop.owner, shop, { serviceId: shop.massage.id, resourceId: shop.kim.id, startsAt }));
    }
    const { useCase, seen } = watched(rescheduleBookings, { locked: true });
    const there = { startsAt: inHours(24 * 41), endsAt: inHours(24 * 41 + 1) };
    const outcomes = await Promise.all(bookings.map(({ id }, i) => execute(caller(i), useCase, [{ id, ...there }])));
    expect(said(outcomes).filter((word) => word === 'CHANGED')).toHaveLength(1);
    expect(seen).toEqual({ loads: 6, refusedByRule: 5 });
  });
});

test('without locks all cancel the same booking; the versions let one do it, the others decide again and are refused', async () => {
  const { id } = await seat();
  const before = await taken();
  const parties = 5;
  const { useCase: unlocked, seen } = watched(cancelBookings, { locked: false, meet: barrier(parties) });
  const calls = Array.from({ length: parties }, (_, i) => execute(caller(i), unlocked, [because(id)]));
  expect(said(await Promise.all(calls)).sort()).toEqual([
    'CHANGED',
    ...Array.from({ length: parties - 1 }, () => 'TRANSITION_NOT_ALLOWED'),
  ]);
  expect(seen.loads).toBe(2 * parties - 1);
  expect(await taken()).toBe(before - 1);
});
