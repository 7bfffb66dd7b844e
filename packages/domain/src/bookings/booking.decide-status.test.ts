import { SYSTEM } from '../access/index.js';
import { decideInOrder } from '../kernel/index.js';
import { aBooking, aWorld, codesOf, customerActor, deciding, inHours, NOW, setOn, staffAs } from '../testing/index.js';
import { decideApprove } from './booking.decide-approve.js';
import { decideForward, type ForwardAction } from './booking.decide-status.js';
import type { Booking, BookingStatus } from './booking.js';

const started = (over: Partial<Booking> = {}) => aBooking({ startsAt: inHours(-1), ...over });

describe('leading a booking on', () => {
  const STEPS: [ForwardAction, BookingStatus, Partial<Booking>, string][] = [
    ['CONFIRM', 'PENDING', { status: 'CONFIRMED' }, 'booking.confirmed'],
    ['CHECK_IN', 'CONFIRMED', { status: 'ARRIVED', arrivedAt: NOW }, 'booking.arrived'],
    ['START', 'ARRIVED', { status: 'IN_PROGRESS', startedAt: NOW }, 'booking.started'],
    ['COMPLETE', 'IN_PROGRESS', { status: 'COMPLETED', completedAt: NOW }, 'booking.completed'],
    ['MARK_NO_SHOW', 'CONFIRMED', { status: 'NO_SHOW' }, 'booking.no_show'],
  ];

  test.each(STEPS)('%s from %s sets %j and says %s', (action, status, set, type) => {
    const booking = started({ status });
    const decision = decideForward(action, aWorld({ bookings: [booking] }), { id: booking.id }, deciding());
    expect(decision.changes).toEqual([{ op: 'patch', entity: 'bookings', id: booking.id, expectedVersion: 1, set }]);
    expect(decision.events).toMatchObject([{ type, entity: 'bookings', entityId: booking.id, after: set, reason: null }]);
  });

  test('[SV-53] completing records when, whatever status it is completed from', () => {
    for (const status of ['SCHEDULED', 'CONFIRMED', 'ARRIVED', 'IN_PROGRESS'] as const) {
      const booking = started({ status });
      const decision = decideForward(
        'COMPLETE',
        aWorld({ bookings: [booking] }),
        { id: booking.id },
        deciding({ now: inHours(1) }),
      );
      expect(setOn(decision, 'bookings', booking.id).completedAt).toBe(inHours(1));
    }
  });

  test('a correction takes back that somebody came', () => {
    const booking = started({ status: 'ARRIVED' });
    const decision = decideForward('MARK_NO_SHOW', aWorld({ bookings: [booking] }), { id: booking.id }, deciding());
    expect(setOn(decision, 'bookings', booking.id)).toEqual({ status: 'NO_SHOW', arrivedAt: null });
    expect(decision.events[0]!.before).toEqual({ status: 'ARRIVED', arrivedAt: booking.arrivedAt });
  });

  test('what is decided holds no longer for a while only', () => {
    const booking = started({ status: 'AWAITING_APPROVAL', holdExpiresAt: inHours(4) });
    const decision = decideApprove(aWorld({ bookings: [booking] }), { id: booking.id }, deciding());
    expect(setOn(decision, 'bookings', booking.id)).toEqual({ status: 'CONFIRMED', holdExpiresAt: null });
  });

  test('the system leads on, too', () => {
    const booking = started({ status: 'PENDING' });
    expect(
      codesOf(decideForward('CONFIRM', aWorld({ bookings: [booking] }), { id: booking.id }, deciding({ actor: SYSTEM }))),
    ).toEqual([]);
  });

  test('[JZ-44] approving one leaves its neighbours in the order alone', () => {
    const [one, other] = [started({ status: 'AWAITING_APPROVAL' }), started({ status: 'AWAITING_APPROVAL' })];
    const decision = decideApprove(aWorld({ bookings: [one, other] }), { id: one.id }, deciding());
    expect(decision.changes.map((change) => change.id)).toEqual([one.id]);
  });

  test('twice in one batch is once: the second is told where the booking stands', () => {
    const booking = started({ status: 'PENDING' });
    const commands = [{ id: booking.id }, { id: booking.id }];
    const decisions = decideInOrder(aWorld({ bookings: [booking] }), commands, (facts, command) =>
      decideForward('CONFIRM', facts, command, deciding()),
    );
    expect(decisions.map(codesOf)).toEqual([[], ['TRANSITION_NOT_ALLOWED']]);
  });
});

describe('refusals when leading on', () => {
  const booking = started({ status: 'PENDING', version: 3 });
  const world = aWorld({ bookings: [booking] });

  test.each([
    ['NOT_FOUND', { id: 'unknown' }, {}],
    ['STALE_VERSION', { id: booking.id, expectedVersion: 2 }, {}],
    ['TOO_LONG', { id: booking.id, note: 'x'.repeat(4001) }, {}],
    ['FORBIDDEN_FOR_ACTOR', { id: booking.id }, { actor: staffAs('READ_ONLY') }],
    ['FORBIDDEN_FOR_ACTOR', { id: booking.id }, { actor: customerActor(booking.orderId) }],
  ] as const)('%s', (code, command, options) => {
    const decision = decideForward('CONFIRM', world, command, deciding(options));
    expect(codesOf(decision)).toEqual([code]);
    expect([decision.changes, decision.events]).toEqual([[], []]);
  });

  test('the version that was seen, or none at all, is accepted', () => {
    for (const expectedVersion of [3, null, undefined]) {
      expect(codesOf(decideForward('CONFIRM', world, { id: booking.id, expectedVersion }, deciding()))).toEqual([]);
    }
  });

  test('a stale version tells the present one', () => {
    const decision = decideForward('CONFIRM', world, { id: booking.id, expectedVersion: 2 }, deciding());
    expect(decision.refusals[0]).toMatchObject({ path: ['expectedVersion'], details: { version: 3 } });
  });
});
