import fc from 'fast-check';
import { SYSTEM } from '../access/index.js';
import { type Decision, decideInOrder } from '../kernel/index.js';
import { orderTotals } from '../orders/index.js';
import {
  aBooking,
  after,
  anAllocation,
  anOrder,
  anOrderLine,
  aSession,
  aWorld,
  codesOf,
  customerActor,
  deciding,
  inHours,
  NOW,
  ownerActor,
  setOn,
  staffAs,
  type TestBooking,
} from '../testing/index.js';
import { decideCancel, decideDecline, decideDelete } from './booking.decide-status.js';
import { BOOKING_STATUSES, type BookingStatus } from './booking.js';

/** An order of seats on one session, one booking and one line each, and one appointment that occupies a unit. */
function placedOrder(seats: number, prices: readonly number[] = []) {
  const session = aSession({ capacity: 50, taken: seats + 7 });
  const bookings: TestBooking[] = [];
  const lines = Array.from({ length: seats + 1 }, (_, i) => {
    const line = anOrderLine({
      orderId: 'order',
      position: i,
      unitPriceMinor: prices[i] ?? 1000 * (i + 1),
      priceVisibility: i % 3 === 1 ? 'HIDDEN' : 'SHOWN',
      paymentType: i % 3 === 2 ? 'PAY_NOW' : 'PAY_LATER',
    });
    const booking = aBooking({
      orderId: 'order',
      lineId: line.id,
      sessionId: i < seats ? session.id : null,
      startsAt: inHours(48),
    });
    bookings.push(booking);
    return { ...line, bookingId: booking.id };
  });
  const appointment = bookings[seats]!;
  const allocation = anAllocation({ bookingId: appointment.id, startsAt: appointment.startsAt, endsAt: appointment.endsAt });
  bookings[seats] = { ...appointment, allocationIds: [allocation.id] };
  const order = anOrder({ id: 'order', lines });
  const world = aWorld({ bookings, orders: [order], order_lines: lines, event_sessions: [session], allocations: [allocation] });
  return { world, bookings, session, allocation };
}

const because = (id: string) => ({ id, reason: 'Illness' });

describe('cancelling', () => {
  test.each(BOOKING_STATUSES)('[CRM-83] from %s, when it has not ended', (status: BookingStatus) => {
    const booking = aBooking({ status, startsAt: inHours(-1) });
    const decision = decideCancel(aWorld({ bookings: [booking] }), because(booking.id), deciding());
    const ended = ['COMPLETED', 'NO_SHOW', 'CANCELLED'].includes(status);
    expect(codesOf(decision)).toEqual(ended ? ['TRANSITION_NOT_ALLOWED'] : []);
    if (!ended) {
      expect(setOn(decision, 'bookings', booking.id)).toEqual({
        status: 'CANCELLED',
        cancelledAt: NOW,
        cancelKind: 'BY_STAFF',
        cancelReason: 'Illness',
        paymentStatus: 'NOT_REQUIRED',
      });
    }
  });

  test('[SV-50] frees the unit and the seat', () => {
    const { world, bookings, session, allocation } = placedOrder(2);
    const present = after(
      world,
      decideCancel(world, because(bookings[0]!.id), deciding()),
      decideCancel(world, because(bookings[2]!.id), deciding()),
    );
    expect(present.event_sessions.get(session.id)!.taken).toBe(session.taken - 1);
    expect(present.allocations.has(allocation.id)).toBe(false);
  });

  test('[JZ-46] cancelling one leaves the others of the order, and the totals are those of what stays', () => {
    const { world, bookings } = placedOrder(3);
    const decision = decideCancel(world, because(bookings[1]!.id), deciding());
    const touched = decision.changes.filter((change) => change.entity === 'bookings').map((change) => change.id);
    expect(touched).toEqual([bookings[1]!.id]);
    const present = after(world, decision);
    expect(present.order_lines.get(bookings[1]!.lineId!)!.active).toBe(false);
    expect(present.orders.get('order')).toMatchObject(orderTotals([...present.order_lines.values()]));
    expect(present.orders.get('order')!.internalTotalMinor).toBe(1000 + 3000 + 4000);
  });

  test('any bookings of an order, cancelled or deleted in any order: totals, seats and units are what stays', () => {
    const steps = fc.array(fc.record({ at: fc.nat(4), action: fc.constantFrom(decideCancel, decideDelete) }), { maxLength: 10 });
    fc.assert(
      fc.property(steps, fc.array(fc.nat(100_000), { minLength: 5, maxLength: 5 }), (commands, prices) => {
        const { world, bookings, session } = placedOrder(4, prices);
        const decisions = decideInOrder(world, commands, (facts, { at, action }) =>
          action(facts, because(bookings[at]!.id), deciding()),
        );
        const present = after(world, ...decisions);
        const gone = [...present.bookings.values()].filter(
          (booking) => booking.status === 'CANCELLED' || booking.deletedAt !== null,
        );
        const seatsGone = gone.filter((booking) => booking.sessionId !== null).length;
        expect(present.event_sessions.get(session.id)!.taken).toBe(session.taken - seatsGone);
        expect(present.allocations.size).toBe(gone.length > seatsGone ? 0 : 1);
        const lines = [...present.order_lines.values()];
        expect(lines.filter((line) => !line.active)).toHaveLength(gone.length);
        expect(present.orders.get('order')).toMatchObject(orderTotals(lines));
      }),
    );
  });

  test('by the customer, without a reason, and by the system', () => {
    const booking = aBooking({ startsAt: inHours(48) });
    const world = aWorld({ bookings: [booking] });
    const own = decideCancel(world, { id: booking.id, reason: null }, deciding({ actor: customerActor(booking.orderId) }));
    expect(setOn(own, 'bookings', booking.id)).toMatchObject({ status: 'CANCELLED', cancelKind: 'BY_CUSTOMER' });
    expect(codesOf(decideCancel(world, { id: booking.id, reason: null }, deciding({ actor: SYSTEM })))).toEqual([]);
  });

  test('[SV-16] a customer cancels in time: the status changes and the seat is free', () => {
    const { world, bookings, session } = placedOrder(1);
    const decision = decideCancel(world, { id: bookings[0]!.id, reason: null }, deciding({ actor: customerActor('order') }));
    const present = after(world, decision);
    expect(present.bookings.get(bookings[0]!.id)!.status).toBe('CANCELLED');
    expect(present.event_sessions.get(session.id)!.taken).toBe(session.taken - 1);
    expect(decision.events).toMatchObject([
      { type: 'booking.cancelled', after: { status: 'CANCELLED', cancelKind: 'BY_CUSTOMER' } },
    ]);
  });

  test.each([
    ['REASON_REQUIRED', { reason: ' ' }],
    ['REASON_REQUIRED', { reason: null }],
    ['TOO_LONG', { reason: 'x'.repeat(4001) }],
    ['STALE_VERSION', { reason: 'Illness', expectedVersion: 9 }],
    ['NOT_FOUND', { reason: 'Illness', id: 'unknown' }],
  ])('%s refuses it: %j', (code, over) => {
    const booking = aBooking();
    const decision = decideCancel(
      aWorld({ bookings: [booking] }),
      { id: booking.id, ...over },
      deciding({ actor: ownerActor() }),
    );
    expect(codesOf(decision)).toEqual([code]);
    expect(decision.changes).toEqual([]);
  });

  test('a booking whose line counts no more takes nothing from the totals again', () => {
    const { world, bookings } = placedOrder(1);
    const line = { ...world.order_lines.get(bookings[0]!.lineId!)!, active: false };
    const decision = decideCancel({ ...world, order_lines: new Map([[line.id, line]]) }, because(bookings[0]!.id), deciding());
    expect(decision.changes.map((change) => change.entity)).toEqual(['bookings', 'event_sessions']);
  });
});

describe('declining', () => {
  test('[JZ-42] a request that awaits approval ends, and its seat is free', () => {
    const { world, bookings, session } = placedOrder(1);
    const waiting = { ...bookings[0]!, status: 'AWAITING_APPROVAL' as const };
    const asked = { ...world, bookings: new Map([[waiting.id, waiting]]) };
    const decision = decideDecline(asked, because(waiting.id), deciding());
    const present = after(asked, decision);
    expect(present.bookings.get(waiting.id)).toMatchObject({
      status: 'CANCELLED',
      cancelKind: 'DECLINED',
      cancelReason: 'Illness',
    });
    expect(present.event_sessions.get(session.id)!.taken).toBe(session.taken - 1);
    expect(decision.events[0]!.type).toBe('booking.declined');
  });

  test('needs a reason, the right, and a request', () => {
    const booking = aBooking({ status: 'AWAITING_APPROVAL' });
    const world = aWorld({ bookings: [booking] });
    expect(codesOf(decideDecline(world, { id: booking.id, reason: '' }, deciding()))).toEqual(['REASON_REQUIRED']);
    expect(codesOf(decideDecline(world, because(booking.id), deciding({ actor: staffAs('STAFF') })))).toEqual([
      'FORBIDDEN_FOR_ACTOR',
    ]);
    const confirmed = aBooking();
    expect(codesOf(decideDecline(aWorld({ bookings: [confirmed] }), because(confirmed.id), deciding()))).toEqual([
      'TRANSITION_NOT_ALLOWED',
    ]);
  });
});

describe('deleting', () => {
  test.each(BOOKING_STATUSES)('[AL-26] from %s: a tombstone, the status stays', (status) => {
    const booking = aBooking({ status, startsAt: inHours(-1) });
    const decision = decideDelete(aWorld({ bookings: [booking] }), { id: booking.id, reason: null }, deciding());
    expect(setOn(decision, 'bookings', booking.id)).toMatchObject({ deletedAt: NOW });
    expect(setOn(decision, 'bookings', booking.id)).not.toHaveProperty('status');
    expect(decision.events).toMatchObject([{ type: 'booking.deleted', after: { deletedAt: NOW } }]);
  });

  test('frees what the booking takes, once: not again what cancelling has freed', () => {
    const { world, bookings, session } = placedOrder(2);
    const cancelled = after(world, decideCancel(world, because(bookings[0]!.id), deciding()));
    const decision = decideDelete(cancelled, because(bookings[0]!.id), deciding());
    expect(decision.changes.map((change) => change.entity)).toEqual(['bookings']);
    const present = after(cancelled, decideDelete(cancelled, because(bookings[1]!.id), deciding()));
    expect(present.event_sessions.get(session.id)!.taken).toBe(session.taken - 2);
  });

  test.each<[string, (decision: Decision) => void]>([
    ['BOOKING_DELETED', (decision) => expect(decision.refusals[0]!.details).toEqual({ deletedAt: NOW })],
  ])('twice is refused with %s', (code, check) => {
    const booking = aBooking({ deletedAt: NOW });
    const decision = decideDelete(aWorld({ bookings: [booking] }), because(booking.id), deciding());
    expect(codesOf(decision)).toEqual([code]);
    check(decision);
  });

  test('without the right for those who arrived nothing is freed', () => {
    const booking = aBooking({ status: 'ARRIVED', startsAt: inHours(-1) });
    const decision = decideDelete(
      aWorld({ bookings: [booking] }),
      because(booking.id),
      deciding({ actor: staffAs('RECEPTIONIST') }),
    );
    expect(codesOf(decision)).toEqual(['DELETE_ARRIVED_NOT_ALLOWED']);
    expect(decision.changes).toEqual([]);
  });

  test('a reason is kept, and is not too long', () => {
    const booking = aBooking();
    const world = aWorld({ bookings: [booking] });
    expect(setOn(decideDelete(world, because(booking.id), deciding()), 'bookings', booking.id).deletedReason).toBe('Illness');
    expect(codesOf(decideDelete(world, { id: booking.id, reason: 'x'.repeat(4001) }, deciding()))).toEqual(['TOO_LONG']);
  });
});
