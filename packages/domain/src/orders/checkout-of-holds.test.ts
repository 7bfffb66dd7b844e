import fc from 'fast-check';
import { decideAddLine } from '../baskets/index.js';
import {
  after,
  anAllocation,
  aResource,
  aService,
  aSession,
  codesOf,
  deciding,
  inHours,
  inMinutes,
  type World,
} from '../testing/index.js';
import { orderTotals } from './order.totals.js';
import { booksOf, checkOut, filledBasket } from './testing/checkout.js';

const kim = aResource();
const massage = aService({ name: 'Massage', resourceIds: [kim.id] });
const yoga = aService({ name: 'Yoga', kind: 'CLASS' });
const mat = aService({ name: 'Mat', kind: 'GOODS' });
const session = aSession({ serviceId: yoga.id, capacity: 6, startsAt: inHours(48) });
const shop = { services: [massage, yoga, mat], resources: [kim], event_sessions: [session] };
const settings = { holdMinutes: 10 };
const soon = { settings, now: inMinutes(9) };
const late = { settings, now: inMinutes(10) };

const seats = (quantity: number) => ({ service: yoga, session, quantity });
const hour = (at: number) => ({ service: massage, startsAt: inHours(at) });
const filled = (...wanted: Parameters<typeof filledBasket>[1]) => filledBasket(shop, wanted, { settings });

/** Somebody else takes all seats, or an hour, as soon as they are to be had. */
const othersTake = (world: World, command: { sessionId?: string; startsAt?: string; quantity: number }): World => {
  const serviceId = command.sessionId ? yoga.id : massage.id;
  const decision = decideAddLine(
    world,
    { lineId: 'theirs', basketId: 'theirs', newBasketTokenHash: 'x', serviceId, ...command },
    deciding(late),
  );
  expect(codesOf(decision)).toEqual([]);
  return after(world, decision);
};

describe('checkout of what is held', () => {
  test('keeps the seats without taking new ones', () => {
    const { world } = checkOut(filled(seats(4)), {}, soon);
    expect(world.event_sessions.get(session.id)!.taken).toBe(4);
    expect([...world.basket_lines.values()][0]!.holdExpiresAt).toBeNull();
  });

  test('turns the allocation of the hold into the booking’s, which never ends', () => {
    const before = filled(hour(24));
    const { world } = checkOut(before, {}, soon);
    const [hold] = [...before.allocations.values()];
    expect([...world.allocations.values()]).toMatchObject([
      {
        unitId: hold!.unitId,
        startsAt: hold!.startsAt,
        endsAt: hold!.endsAt,
        bookingId: booksOf(world)[0]!.booking.id,
        basketLineId: null,
        expiresAt: null,
      },
    ]);
  });

  test('of a session that has been called off is refused', () => {
    const before = filled(seats(2));
    const off = {
      ...before,
      event_sessions: new Map([[session.id, { ...before.event_sessions.get(session.id)!, status: 'CANCELLED' as const }]]),
    };
    expect(checkOut(off, {}, soon).decision.refusals).toMatchObject([
      { code: 'SESSION_NOT_BOOKABLE', path: ['lines', '0', 'sessionId'] },
    ]);
  });
});

describe('checkout of what has run out', () => {
  test('takes it again while nobody has', () => {
    expect(checkOut(filled(seats(4)), {}, late).world.event_sessions.get(session.id)!.taken).toBe(4);
    const { world } = checkOut(filled(hour(24)), {}, late);
    expect([...world.allocations.values()]).toMatchObject([{ startsAt: inHours(24), expiresAt: null, basketLineId: null }]);
  });

  test('is refused by line when others have it', () => {
    const sold = othersTake(filled({ service: mat }, seats(4)), { sessionId: session.id, quantity: 6 });
    expect(checkOut(sold, {}, late).decision.refusals).toMatchObject([
      { code: 'SESSION_FULL', path: ['lines', '1', 'quantity'], details: { seatsLeft: 0 } },
    ]);
    const busy = othersTake(filled(hour(24)), { startsAt: inHours(24), quantity: 1 });
    expect(checkOut(busy, {}, late).decision.refusals).toMatchObject([
      { code: 'RESOURCE_TAKEN', path: ['lines', '0', 'startsAt'] },
    ]);
  });

  test('counts every seat when two lines of one basket ran out on one session', () => {
    const { world } = checkOut(filled(seats(2), seats(3)), {}, late);
    expect(booksOf(world)).toHaveLength(5);
    expect(world.event_sessions.get(session.id)!.taken).toBe(5);
  });

  test('does not sell the seats of a full session twice', () => {
    const { world } = checkOut(filled(seats(3), seats(3)), {}, late);
    expect(booksOf(world)).toHaveLength(6);
    expect(world.event_sessions.get(session.id)!.taken).toBe(6);
  });

  test('after the start is too late', () => {
    const brief = { ...shop, event_sessions: [{ ...session, startsAt: inMinutes(10) }] };
    const basket = filledBasket(brief, [{ service: yoga, session: brief.event_sessions[0]!, quantity: 1 }], { settings });
    expect(codesOf(checkOut(basket, {}, late).decision)).toEqual(['IN_THE_PAST']);
  });
});

/** What must hold after any checkout: seats and units are counted once, and the order adds up. */
function consistent(world: World): void {
  const bookings = [...world.bookings.values()];
  const holding = [...world.basket_lines.values()].filter((line) => line.sessionId && line.holdExpiresAt !== null);
  const seatsHeld = holding.reduce((sum, line) => sum + line.quantity, 0);
  const { taken, capacity } = world.event_sessions.get(session.id)!;
  expect(taken).toBe(bookings.filter((booking) => booking.sessionId === session.id).length + seatsHeld);
  expect(taken).toBeLessThanOrEqual(capacity);
  const allocations = [...world.allocations.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  for (const [i, one] of allocations.slice(1).entries()) expect(one.startsAt >= allocations[i]!.endsAt).toBe(true);
  const appointments = bookings.filter((booking) => booking.sessionId === null);
  expect(appointments.map((booking) => [booking.id, booking.startsAt]).sort()).toEqual(
    allocations
      .filter((one) => one.bookingId)
      .map((one) => [one.bookingId, one.startsAt])
      .sort(),
  );
  for (const order of world.orders.values()) {
    const lines = [...world.order_lines.values()].filter((line) => line.orderId === order.id);
    expect(order).toMatchObject(orderTotals(lines));
    expect(order.bookingCount).toBe(lines.filter((line) => line.bookingId !== null).length);
  }
}

const someLine = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map(seats),
  fc.integer({ min: 23, max: 28 }).map(hour),
  fc.constant({ service: mat, quantity: 2 }),
);

test('any basket, checked out at any time, beside any others: nothing is sold twice, the order adds up', () => {
  const others = fc.record({ seats: fc.nat(4), hour: fc.integer({ min: 22, max: 28 }), at: fc.constantFrom(0, 9, 10) });
  fc.assert(
    fc.property(
      fc.array(someLine, { minLength: 1, maxLength: 5 }),
      others,
      fc.constantFrom(0, 9, 10, 30),
      (wanted, other, at) => {
        let world = filledBasket(shop, [], { settings });
        for (const [i, { service, session: on, startsAt, quantity = 1 }] of (
          wanted as Parameters<typeof filledBasket>[1]
        ).entries()) {
          const [basket] = [...world.baskets.values()];
          const command = {
            lineId: `own ${i}`,
            basketId: basket!.id,
            serviceId: service.id,
            sessionId: on?.id,
            startsAt,
            quantity,
          };
          world = after(world, decideAddLine(world, command, deciding({ settings })));
        }
        const [mine] = [...world.baskets.keys()];
        const their = { basketId: 'theirs', newBasketTokenHash: 'x', quantity: Math.max(1, other.seats) };
        const now = deciding({ settings, now: inMinutes(other.at) });
        if (other.seats > 0)
          world = after(world, decideAddLine(world, { ...their, lineId: 't1', serviceId: yoga.id, sessionId: session.id }, now));
        const theirHour = { ...their, quantity: 1, lineId: 't2', serviceId: massage.id, startsAt: inHours(other.hour) };
        world = after(world, decideAddLine(world, theirHour, now));
        const { world: present, decision } = checkOut(
          world,
          { basketId: mine! },
          { settings, now: inMinutes(Math.max(at, other.at)) },
        );
        consistent(present);
        if (decision.refusals.length > 0) expect(present.orders.size).toBe(0);
      },
    ),
  );
});

test('an allocation of nobody’s does not get lost', () => {
  const busy = anAllocation({ resource: kim, startsAt: inHours(26), endsAt: inHours(27) });
  const before = filled(hour(24));
  const { world } = checkOut({ ...before, allocations: new Map([...before.allocations, [busy.id, busy]]) }, {}, late);
  expect(world.allocations.get(busy.id)).toBe(busy);
});
