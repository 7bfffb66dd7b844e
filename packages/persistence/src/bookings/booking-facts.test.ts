import { randomUUID } from 'node:crypto';
import { aStaffMember, inHours } from '@bookwright/domain/testing';
import type { Tx } from '../connection/index.js';
import {
  aPlacedBooking,
  aSmallWorld,
  asOwner,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import {
  bookingLocks,
  loadAssigneeFacts,
  loadBookerFacts,
  loadBookingFacts,
  loadCoreFacts,
  loadMoveFacts,
  loadPlacedFacts,
  loadPoNumberFacts,
  moveLocks,
  orderOfBookingLocks,
  placedBookingLocks,
} from './booking-facts.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;
let appointment: Awaited<ReturnType<typeof aPlacedBooking>>;
let seat: Awaited<ReturnType<typeof aPlacedBooking>>;
let many: string[];

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner, { session: { capacity: 100 } });
  appointment = await aPlacedBooking(owner, world, { serviceId: world.massage.id, resourceId: world.kim.id });
  seat = await aPlacedBooking(owner, world, {
    serviceId: world.yoga.id,
    sessionId: world.session.id,
    accountId: world.account.id,
  });
  many = [];
  for (let i = 0; i < 30; i++) {
    many.push(
      (await aPlacedBooking(owner, world, { serviceId: world.massage.id, resourceId: world.kim.id, startsAt: inHours(100 + i) }))
        .id,
    );
  }
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

async function counted<T>(work: (tx: Tx) => Promise<T> | T): Promise<{ result: T; statements: number }> {
  let statements = 0;
  const result = await database.db.write(world.organizationId, async (tx) =>
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

describe('facts of bookings', () => {
  test('are as they are stored', async () => {
    const { allocationIds: _, lineId: __, ...stored } = appointment;
    const { result } = await counted((tx) => loadBookingFacts(tx, [appointment.id, randomUUID(), 'nonsense']));
    expect([...result.bookings.values()]).toEqual([{ ...stored, seriesId: null, seriesIndex: null }]);
  });

  test('that end: what they take, their line, their order, their session', async () => {
    const { result } = await counted((tx) => loadPlacedFacts(tx, [appointment.id, seat.id]));
    expect(result.bookings.get(appointment.id)).toMatchObject({
      allocationIds: appointment.allocationIds,
      lineId: appointment.lineId,
    });
    expect(result.bookings.get(seat.id)).toMatchObject({ allocationIds: [], lineId: seat.lineId, sessionId: world.session.id });
    expect(new Set(result.orders.keys())).toEqual(new Set([appointment.orderId, seat.orderId]));
    expect(result.event_sessions.get(world.session.id)!.taken).toBe(1);
  });

  test('that move: what they could use, and who is there at the new time', async () => {
    const there = { id: appointment.id, startsAt: inHours(100.5), endsAt: inHours(101.5) };
    const { result } = await counted((tx) => loadMoveFacts(tx, [there]));
    expect(result.resources.get(world.kim.id)).toMatchObject(world.kim);
    const found = [...result.allocations.values()];
    expect(found.map((allocation) => allocation.bookingId)).toEqual(expect.arrayContaining([many[0], many[1]]));
    // A day more on both sides: ways and fairness look at it.
    expect(found.every(({ startsAt, endsAt }) => startsAt < inHours(128) && endsAt > inHours(74))).toBe(true);
    expect(result.bookings.get(appointment.id)!.resourceIds).toEqual([world.kim.id]);
  });

  test('that change hands: customers, staff, orders and accounts that are asked for', async () => {
    const kim = aStaffMember();
    await owner.insert('staff_members', { organizationId: world.organizationId, ...kim });
    const { result: booker } = await counted((tx) => loadBookerFacts(tx, [seat.id], [world.ann.id, randomUUID()]));
    expect([...booker.customers.values()]).toEqual([world.ann]);
    const { result: assignee } = await counted((tx) => loadAssigneeFacts(tx, [seat.id], [kim.id, null]));
    expect([...assignee.staff_members.keys()]).toEqual([kim.id]);
    const { result: po } = await counted((tx) => loadPoNumberFacts(tx, [seat.id, appointment.id]));
    expect([po.orders.size, [...po.accounts.values()]]).toEqual([2, [world.account]]);
  });

  test('take as many statements for thirty as for one', async () => {
    const move = (id: string, i: number) => ({ id, startsAt: inHours(300 + i), endsAt: inHours(301 + i) });
    const work: ((ids: string[]) => (tx: Tx) => Promise<unknown>)[] = [
      (ids) => (tx) => loadCoreFacts(tx, ids),
      (ids) => (tx) => loadPlacedFacts(tx, ids),
      (ids) => (tx) => loadMoveFacts(tx, ids.map(move)),
      (ids) => (tx) => loadBookerFacts(tx, ids, [world.ann.id]),
      (ids) => (tx) => loadPoNumberFacts(tx, ids),
      (ids) => (tx) => placedBookingLocks(tx, ids),
      (ids) => (tx) => moveLocks(tx, ids),
    ];
    for (const of of work) {
      const [one, thirty] = [await counted(of(many.slice(0, 1))), await counted(of(many))];
      expect(thirty.statements).toBe(one.statements);
    }
  });
});

describe('locks of bookings', () => {
  const tables = async (work: (tx: Tx) => ReturnType<typeof placedBookingLocks> | ReturnType<typeof bookingLocks>) => {
    const { result } = await counted(async (tx) => work(tx));
    return Object.fromEntries(result.map(({ table, ids }) => [table, [...ids].filter(Boolean)]));
  };

  test('are the bookings, and whatever the change touches besides', async () => {
    const order = { orders: [seat.orderId], bookings: [seat.id] };
    expect(await tables(() => bookingLocks([seat.id]))).toEqual({ bookings: [seat.id] });
    expect(await tables((tx) => orderOfBookingLocks(tx, [seat.id]))).toEqual(order);
    expect(await tables((tx) => placedBookingLocks(tx, [seat.id]))).toEqual({ ...order, event_sessions: [world.session.id] });
    expect(await tables((tx) => moveLocks(tx, [appointment.id]))).toEqual({
      event_sessions: [],
      booking_rules: [],
      orders: [appointment.orderId],
      bookings: [appointment.id],
      resource_units: world.kim.unitIds,
    });
  });
});
