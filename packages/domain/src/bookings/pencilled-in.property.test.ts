import fc from 'fast-check';
import { findPlace, roomOf } from '../availability/index.js';
import { decideAddLine } from '../baskets/index.js';
import { isRefused } from '../kernel/index.js';
import {
  aBasket,
  aBooking,
  after,
  anAllocation,
  anOrder,
  anOrderLine,
  aResource,
  aService,
  aSession,
  aWorld,
  deciding,
  inHours,
  inMinutes,
  NOW,
} from '../testing/index.js';
import { decideCompleteSteps } from './booking.decide-complete-steps.js';

/** Minutes from now until a hold ends; some have ended already. */
const ends = fc.integer({ min: -90, max: 90 });

test('a pencilled-in booking is in the way exactly until its time is over, and then it cannot be completed', () => {
  fc.assert(
    fc.property(ends, (minutes) => {
      const kim = aResource();
      const service = aService({ resourceIds: [kim.id] });
      const startsAt = inHours(24);
      const endsAt = inHours(25);
      const holdExpiresAt = inMinutes(minutes);
      const booking = aBooking({ status: 'PENCILLED_IN', startsAt, endsAt, holdExpiresAt });
      const allocation = anAllocation({ resource: kim, bookingId: booking.id, startsAt, endsAt, expiresAt: holdExpiresAt });
      const world = aWorld({ services: [service], resources: [kim], bookings: [booking], allocations: [allocation] });
      const asking = { audience: 'CUSTOMER' as const, now: NOW, timeZone: 'Europe/London', intervalMin: 15 };
      const answer = findPlace(roomOf(world, service), { startsAt, endsAt }, asking);
      const completed = decideCompleteSteps(world, { id: booking.id }, deciding());
      expect(answer.place === null).toBe(minutes > 0);
      expect(isRefused(completed)).toBe(minutes <= 0);
      if (isRefused(completed)) return;
      const [kept] = [...after(world, completed).allocations.values()];
      expect(kept).toMatchObject({ unitId: allocation.unitId, startsAt, endsAt, bookingId: booking.id, expiresAt: null });
    }),
  );
});

test('seats of bookings that ran out go to whoever asks; seats, statuses and totals agree afterwards', () => {
  const world = fc.record({
    held: fc.array(fc.record({ minutes: ends, order: fc.integer({ min: 0, max: 2 }) }), { maxLength: 8 }),
    spare: fc.integer({ min: 0, max: 3 }),
    wanted: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(world, ({ held, spare, wanted }) => {
      const service = aService({ kind: 'CLASS' });
      const session = aSession({ serviceId: service.id, taken: held.length, capacity: held.length + spare + 1 });
      const orderIds = [0, 1, 2].map((index) => `order ${index}`);
      const bookings = held.map(({ minutes, order }) =>
        aBooking({ status: 'PENCILLED_IN', sessionId: session.id, orderId: orderIds[order]!, holdExpiresAt: inMinutes(minutes) }),
      );
      const lines = bookings.map((booking) => anOrderLine({ orderId: booking.orderId, bookingId: booking.id }));
      for (const [index, booking] of bookings.entries()) booking.lineId = lines[index]!.id;
      const orders = orderIds.map((id) => anOrder({ id, lines: lines.filter(({ orderId }) => orderId === id) }));
      const basket = aBasket();
      const before = aWorld({
        services: [service],
        event_sessions: [session],
        bookings,
        orders,
        order_lines: lines,
        baskets: [basket],
      });

      const command = { lineId: 'line', basketId: basket.id, serviceId: service.id, sessionId: session.id, quantity: wanted };
      const decision = decideAddLine(before, command, deciding());
      const live = held.filter(({ minutes }) => minutes > 0).length;
      expect(isRefused(decision)).toBe(wanted > session.capacity - live);
      const left = after(before, decision);
      if (isRefused(decision)) return;
      expect(left.event_sessions.get(session.id)!.taken).toBe(live + wanted);
      expect([...left.bookings.values()].filter(({ status }) => status === 'PENCILLED_IN')).toHaveLength(live);
      expect(decision.events.map(({ type }) => type)).toEqual(Array(held.length - live).fill('booking.expired'));
      for (const order of left.orders.values()) {
        const active = [...left.order_lines.values()].filter((line) => line.orderId === order.id && line.active);
        expect(order.internalTotalMinor).toBe(active.length * 5000);
      }
    }),
  );
});
