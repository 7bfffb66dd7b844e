import { isRefused } from '../kernel/index.js';
import {
  aBooking,
  after,
  anAllocation,
  anOrder,
  anOrderLine,
  aResource,
  aService,
  aSession,
  aWorld,
  codesOf,
  deciding,
  inHours,
  inMinutes,
  staffAs,
} from '../testing/index.js';
import { decideApprove } from './booking.decide-approve.js';
import { decideRestore } from './booking.decide-restore.js';
import { decideSwap } from './booking.decide-swap.js';

/** Two appointments with Kim, tomorrow at ten and at eleven, each of its service. */
function pair({ minutes = 60, other = {} }: { minutes?: number; other?: object } = {}) {
  const kim = aResource();
  const service = aService({ resourceIds: [kim.id] });
  const booked = (startsAt: string, endsAt: string, over: object = {}) => {
    const booking = aBooking({ startsAt, endsAt, serviceId: service.id, resourceId: kim.id, ...over });
    return { booking, unit: anAllocation({ resource: kim, bookingId: booking.id, startsAt, endsAt }) };
  };
  const one = booked(inHours(24), inHours(25));
  const two = booked(inHours(25), inMinutes(25 * 60 + minutes), other);
  for (const { booking, unit } of [one, two]) booking.allocationIds = [unit.id];
  const world = aWorld({
    services: [service],
    resources: [kim],
    bookings: [one.booking, two.booking],
    allocations: [one.unit, two.unit],
  });
  return { kim, service, world, one: one.booking, two: two.booking };
}
const starts = (world: ReturnType<typeof aWorld>) =>
  [...world.allocations.values()].map(({ bookingId, startsAt }) => [bookingId, startsAt]).sort();

test('two bookings change places; each is in the history of what happened to it', () => {
  const { world, one, two } = pair();
  const decision = decideSwap(world, { id: one.id, otherId: two.id, reason: 'They asked' }, deciding());
  expect(codesOf(decision)).toEqual([]);
  const left = after(world, decision);
  expect(starts(left)).toEqual(
    [
      [one.id, two.startsAt],
      [two.id, one.startsAt],
    ].sort(),
  );
  expect(left.bookings.get(one.id)).toMatchObject({ startsAt: two.startsAt, previousStartsAt: one.startsAt, rescheduleCount: 1 });
  expect(decision.events.map(({ entityId, after: now, reason }) => [entityId, now!.swappedWith, reason])).toEqual([
    [one.id, two.id, 'They asked'],
    [two.id, one.id, 'They asked'],
  ]);
});

test('each stays as long as it is; what does not fit is refused and says which and why', () => {
  const { world, one, two } = pair({ minutes: 90 });
  const third = anAllocation({
    resource: [...world.resources.values()][0]!,
    startsAt: inMinutes(26.5 * 60),
    endsAt: inHours(28),
  });
  const full = { ...world, allocations: new Map([...world.allocations, [third.id, third]]) };
  const decision = decideSwap(full, { id: one.id, otherId: two.id }, deciding());
  expect(decision.refusals[0]).toMatchObject({ code: 'CANNOT_SWAP', details: { bookingId: two.id, why: 'RESOURCE_TAKEN' } });
  expect(decision.changes).toEqual([]);
});

test.each([
  ['itself', ({ one }: ReturnType<typeof pair>) => ({ id: one.id, otherId: one.id }), ['CANNOT_SWAP']],
  ['nothing', ({ one }: ReturnType<typeof pair>) => ({ id: one.id, otherId: 'unknown' }), ['NOT_FOUND']],
  [
    'a stale one',
    ({ one, two }: ReturnType<typeof pair>) => ({ id: one.id, otherId: two.id, otherVersion: 9 }),
    ['STALE_VERSION'],
  ],
])('a booking does not swap with %s', (_, command, expected) => {
  const made = pair();
  expect(codesOf(decideSwap(made.world, command(made), deciding()))).toEqual(expected);
});

test('neither may be under way or a seat, and staff need the right', () => {
  const arrived = pair({ other: { status: 'ARRIVED' } });
  const swap = ({ one, two }: ReturnType<typeof pair>) => ({ id: one.id, otherId: two.id });
  expect(codesOf(decideSwap(arrived.world, swap(arrived), deciding()))).toEqual(['TRANSITION_NOT_ALLOWED']);
  const seat = pair({ other: { sessionId: 'session' } });
  expect(codesOf(decideSwap(seat.world, swap(seat), deciding()))).toEqual(['SESSION_TIME_FIXED']);
  const plain = pair();
  expect(codesOf(decideSwap(plain.world, swap(plain), deciding({ actor: staffAs('STAFF') })))).toEqual(['FORBIDDEN_FOR_ACTOR']);
});

describe('[JZ-42] approving where requests hold nothing', () => {
  const settings = { approvalHolds: false };
  test('takes the time if it is free, and is refused and names the rival if not', () => {
    const { world, one, two, kim } = pair();
    const waiting = { ...one, status: 'AWAITING_APPROVAL' as const, allocationIds: [] };
    const own = [...world.allocations.values()].find(({ bookingId }) => bookingId === one.id)!;
    const rest = [...world.allocations.values()].filter(({ bookingId }) => bookingId === two.id);
    const free = aWorld({ ...lists(world), bookings: [waiting, two], allocations: rest });
    const decision = decideApprove(free, { id: one.id }, deciding({ settings }));
    expect(starts(after(free, decision))).toContainEqual([one.id, one.startsAt]);
    const taken = aWorld({ ...lists(world), bookings: [waiting, two], allocations: [...rest, { ...own, bookingId: two.id }] });
    const refused = decideApprove(taken, { id: one.id }, deciding({ settings }));
    expect(refused.refusals[0]).toMatchObject({
      code: 'RESOURCE_TAKEN',
      details: { resources: [{ resourceId: kim.id, rival: { bookingId: two.id } }] },
    });
  });
});

test('[JZ-42] approving what its customer has still to complete pencils it in for them', () => {
  const { world, one, two } = pair();
  const waiting = { ...one, status: 'AWAITING_APPROVAL' as const };
  const present = { ...world, bookings: new Map([waiting, two].map((booking) => [booking.id, booking])) };
  const decision = decideApprove(present, { id: one.id, awaitCustomer: true }, deciding());
  const left = after(present, decision);
  expect(left.bookings.get(one.id)).toMatchObject({ status: 'PENCILLED_IN', holdExpiresAt: inHours(48) });
  expect([...left.allocations.values()].find(({ bookingId }) => bookingId === one.id)!.expiresAt).toBe(inHours(48));
});

describe('[AL-32] bringing a deleted booking back', () => {
  const settings = { restorePolicy: 'UNDO_WINDOW' as const };
  const deletedAt = inMinutes(-5);
  test('takes its place and its price again, or names who has it', () => {
    const { world, one, two } = pair();
    const line = anOrderLine({ orderId: one.orderId, bookingId: one.id, active: false });
    const order = anOrder({ id: one.orderId, lines: [line] });
    const gone = { ...one, deletedAt, allocationIds: [], lineId: line.id };
    const rest = [...world.allocations.values()].filter(({ bookingId }) => bookingId === two.id);
    const records = { ...lists(world), bookings: [gone, two], orders: [order], order_lines: [line] };
    const free = aWorld({ ...records, allocations: rest });
    const left = after(free, decideRestore(free, { id: one.id }, deciding({ settings })));
    expect(left.bookings.get(one.id)!.deletedAt).toBeNull();
    expect(starts(left)).toContainEqual([one.id, one.startsAt]);
    expect([left.order_lines.get(line.id)!.active, left.orders.get(order.id)!.internalTotalMinor]).toEqual([true, 5000]);

    const rival = { ...rest[0]!, id: 'rival', startsAt: one.startsAt, endsAt: one.endsAt };
    const taken = aWorld({ ...records, allocations: [...rest, rival] });
    const refused = decideRestore(taken, { id: one.id }, deciding({ settings }));
    expect(refused.refusals[0]).toMatchObject({
      code: 'RESOURCE_TAKEN',
      details: { resources: [{ rival: { bookingId: two.id } }] },
    });
    expect(isRefused(decideRestore(free, { id: one.id }, deciding()))).toBe(true);
  });

  test('takes its seat again while there is one', () => {
    const session = aSession({ capacity: 1, taken: 0 });
    const booking = aBooking({ sessionId: session.id, deletedAt });
    const world = aWorld({ bookings: [booking], event_sessions: [session] });
    const left = after(world, decideRestore(world, { id: booking.id }, deciding({ settings })));
    expect(left.event_sessions.get(session.id)!.taken).toBe(1);
    const full = aWorld({ bookings: [booking], event_sessions: [{ ...session, taken: 1 }] });
    expect(codesOf(decideRestore(full, { id: booking.id }, deciding({ settings })))).toEqual(['SESSION_FULL']);
  });
});

const lists = ({ services, resources }: ReturnType<typeof aWorld>) => ({
  services: [...services.values()],
  resources: [...resources.values()],
});
