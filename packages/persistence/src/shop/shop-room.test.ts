import { randomUUID } from 'node:crypto';
import { type Asking, freeSlots, roomOf } from '@bookwright/domain/availability';
import { addMinutes } from '@bookwright/domain/kernel';
import { aBasketLine, anAllocation, inHours, inMinutes, NOW } from '@bookwright/domain/testing';
import { loadRoomFacts, loadServices } from '../resources/room-facts.js';
import {
  aPlacedBooking,
  aSmallWorld,
  asOwner,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import { shopRoom } from './shop-room.queries.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;
let bookingId: string;

const DAYS = { from: '2026-11-23', to: '2026-11-27' };
const asking: Asking = { audience: 'CUSTOMER', now: NOW, timeZone: 'Europe/London', intervalMin: 15 };

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner, { kim: { units: 2 }, massage: { bufferAfterMin: 15 } });
  const { organizationId, kim, massage } = world;
  const times = { startsAt: inHours(24), endsAt: inHours(25) };
  bookingId = (await aPlacedBooking(owner, world, { resourceId: kim.id, serviceId: massage.id, ...times })).id;
  const basketId = randomUUID();
  await owner.insert('baskets', { organizationId, id: basketId, tokenHash: 'x', currency: 'GBP', expiresAt: inHours(99) });
  for (const [hour, expiresAt, unit] of [
    [24.5, inMinutes(10), 1],
    [28, inMinutes(-10), 0],
    [28, inMinutes(-10), 1],
    [48, inMinutes(10), 0],
    [48, inMinutes(10), 1],
    [72, inMinutes(5), 0],
  ] as const) {
    const { attendees: _, ...line } = aBasketLine({
      id: randomUUID(),
      basketId,
      serviceId: massage.id,
      holdExpiresAt: expiresAt,
    });
    const startsAt = addMinutes(NOW, hour * 60);
    await owner.insert('basket_lines', { organizationId, ...line, position: hour * 10 + unit });
    await owner.insert('allocations', {
      organizationId,
      ...anAllocation({ startsAt, endsAt: addMinutes(startsAt, 75), basketLineId: line.id, expiresAt, serviceId: massage.id }),
      ...{ id: randomUUID(), unitId: kim.unitIds[unit]!, resourceId: kim.id },
    });
  }
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** The free times of the days as customers are shown them, and as a booking would be judged. */
const both = (withoutBookingId: string | null = null) =>
  database.db.write(world.organizationId, async (tx) => {
    const shown = await shopRoom(tx, world.massage.id, { ...DAYS, timeZone: 'Europe/London', now: NOW, withoutBookingId });
    const services = await loadServices(tx, [world.massage.id]);
    const facts = await loadRoomFacts(tx, services, [{ startsAt: inHours(-24), endsAt: inHours(120) }]);
    const room = roomOf(facts, services.get(world.massage.id)!);
    const own = room.allocations.filter((one) => one.bookingId === withoutBookingId && withoutBookingId !== null);
    return {
      shown: freeSlots(shown!, DAYS, asking),
      judged: freeSlots(room, { ...DAYS, except: new Set(own.map(({ id }) => id)) }, asking),
      read: shown!,
    };
  });

const limit = (count: number, scope: object = {}) =>
  owner.insert('booking_rules', {
    ...{ organizationId: world.organizationId, id: randomUUID(), kind: 'MAX_PER_DAY', params: { count } },
    ...{ forCustomers: 'BLOCK', forStaff: 'BLOCK', ...scope },
  });

describe('what the shop reads of a service', () => {
  afterEach(() => owner.query('DELETE FROM booking_rules'));

  test('shows the times that can be had: bookings and holds are in the way, holds that have run out are not', async () => {
    const { shown, judged } = await both();
    expect(shown).toEqual(judged);
    const starts = shown.map(({ startsAt }) => startsAt);
    expect([24, 24.5, 28, 48, 72].map((hour) => starts.includes(inHours(hour)))).toEqual([false, false, true, false, true]);
  });

  test.each([
    ['the organization', () => ({})],
    ['the service', () => ({ serviceId: world.massage.id })],
    ['another service', () => ({ serviceId: world.yoga.id })],
    ['the resource', () => ({ resourceId: world.kim.id })],
  ])('counts a limit per day of %s as a booking would', async (_, scope) => {
    for (const count of [1, 2, 3]) {
      await limit(count, scope());
      const { shown, judged } = await both();
      expect(shown).toEqual(judged);
      await owner.query('DELETE FROM booking_rules');
    }
  });

  test('leaves out a booking that is to move, and counts the day without it', async () => {
    await limit(2);
    const { shown, judged } = await both(bookingId);
    expect(shown).toEqual(judged);
    expect(shown.map(({ startsAt }) => startsAt)).toContain(inHours(24));
  });

  test('does not say who has taken a time', async () => {
    const { read } = await both();
    expect(JSON.stringify(read)).not.toContain(bookingId);
    expect(
      await database.db.write(world.organizationId, (tx) => shopRoom(tx, randomUUID(), { ...DAYS, timeZone: 'UTC', now: NOW })),
    ).toBeNull();
  });
});
