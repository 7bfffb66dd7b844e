import { decideInOrder } from '../kernel/index.js';
import {
  aBooking,
  after,
  anAllocation,
  aResource,
  aService,
  aSession,
  aWorld,
  codesOf,
  deciding,
  idOf,
  inHours,
  inMinutes,
  setOn,
  staffAs,
  type TestBooking,
  type World,
} from '../testing/index.js';
import { decideReschedule, type MoveCommand } from './booking.decide-move.js';
import type { BookingStatus } from './booking.js';

const kim = aResource({ name: 'Kim' });
const lou = aResource({ name: 'Lou' });
const massage = aService({ resourceIds: [kim.id, lou.id] });

/** An appointment of an hour with the unit it occupies. */
function appointment(startsAt: string, resource = kim, over: Partial<TestBooking> = {}) {
  const booking = aBooking({ serviceId: massage.id, resourceId: resource.id, startsAt, ...over });
  const allocation = anAllocation({ resource, bookingId: booking.id, startsAt, endsAt: booking.endsAt });
  return { booking: { ...booking, allocationIds: [allocation.id] }, allocation };
}

const worldOf = (...list: ReturnType<typeof appointment>[]): World =>
  aWorld({
    services: [massage],
    resources: [kim, lou],
    bookings: list.map((one) => one.booking),
    allocations: list.map((one) => one.allocation),
  });

const to = (id: string, startsAt: string, over: Partial<MoveCommand> = {}): MoveCommand => ({
  id,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
  ...over,
});

const tenTomorrow = inHours(24);
const elevenTomorrow = inHours(25);

describe('moving a booking', () => {
  test('[JZ-71] moves that one: its unit, its times, and where it was', () => {
    const [one, other] = [appointment(tenTomorrow), appointment(inHours(27))];
    const world = worldOf(one, other);
    const decision = decideReschedule(world, to(one.booking.id, elevenTomorrow, { reason: ' Traffic ' }), deciding());
    expect(setOn(decision, 'bookings', one.booking.id)).toEqual({
      startsAt: elevenTomorrow,
      endsAt: inHours(26),
      status: 'RESCHEDULED',
      wallStart: '2026-11-24T11:00',
      rescheduleCount: 1,
      previousStartsAt: tenTomorrow,
      previousEndsAt: elevenTomorrow,
    });
    const present = after(world, decision);
    expect(present.bookings.get(other.booking.id)).toBe(other.booking);
    expect([...present.allocations.values()].filter((allocation) => allocation.bookingId === one.booking.id)).toMatchObject([
      { unitId: kim.unitIds[0], startsAt: elevenTomorrow, endsAt: inHours(26), expiresAt: null },
    ]);
    expect(decision.events).toEqual([
      {
        type: 'booking.rescheduled',
        entity: 'bookings',
        entityId: one.booking.id,
        before: { startsAt: tenTomorrow, endsAt: elevenTomorrow, status: 'CONFIRMED' },
        after: { startsAt: elevenTomorrow, endsAt: inHours(26), status: 'RESCHEDULED' },
        reason: 'Traffic',
      },
    ]);
  });

  const STATUSES: [BookingStatus, BookingStatus | null][] = [
    ['PENCILLED_IN', 'PENCILLED_IN'],
    ['AWAITING_APPROVAL', 'AWAITING_APPROVAL'],
    ['PENDING', 'RESCHEDULED'],
    ['SCHEDULED', 'RESCHEDULED'],
    ['CONFIRMED', 'RESCHEDULED'],
    ['RESCHEDULED', 'RESCHEDULED'],
    ['ARRIVED', null],
    ['IN_PROGRESS', null],
    ['COMPLETED', null],
    ['NO_SHOW', null],
    ['CANCELLED', null],
  ];
  test.each(STATUSES)('[CRM-27] a %s booking becomes %s (null: stays where it is)', (status, becomes) => {
    const one = appointment(tenTomorrow, kim, { status });
    const move = (onReschedule: 'SET_STATUS' | 'KEEP_STATUS') =>
      decideReschedule(worldOf(one), to(one.booking.id, elevenTomorrow), deciding({ settings: { onReschedule } }));
    if (becomes === null) {
      expect(codesOf(move('SET_STATUS'))).toEqual(['TRANSITION_NOT_ALLOWED']);
      expect(codesOf(move('KEEP_STATUS'))).toEqual(['TRANSITION_NOT_ALLOWED']);
    } else {
      expect({ status, ...setOn(move('SET_STATUS'), 'bookings', one.booking.id) }.status).toBe(becomes);
      expect({ status, ...setOn(move('KEEP_STATUS'), 'bookings', one.booking.id) }.status).toBe(status);
      expect(setOn(move('KEEP_STATUS'), 'bookings', one.booking.id)).toMatchObject({
        rescheduleCount: 1,
        previousStartsAt: tenTomorrow,
      });
    }
  });

  test('to a time that overlaps its own, which it gives up', () => {
    const one = appointment(tenTomorrow);
    const decision = decideReschedule(worldOf(one), to(one.booking.id, inMinutes(24 * 60 + 30)), deciding());
    expect(codesOf(decision)).toEqual([]);
    expect(after(worldOf(one), decision).allocations.size).toBe(1);
  });

  test('stays with its resource where that is free, else goes to the next that qualifies', () => {
    const [one, busy] = [appointment(tenTomorrow, lou), appointment(elevenTomorrow, lou)];
    const free = decideReschedule(worldOf(one), to(one.booking.id, elevenTomorrow), deciding());
    expect(setOn(free, 'bookings', one.booking.id)).not.toHaveProperty('resourceId');
    const elsewhere = decideReschedule(worldOf(one, busy), to(one.booking.id, elevenTomorrow), deciding());
    expect(setOn(elsewhere, 'bookings', one.booking.id)).toMatchObject({ resourceId: kim.id });
  });

  test('to another resource at the same time', () => {
    const one = appointment(tenTomorrow, kim);
    const decision = decideReschedule(worldOf(one), to(one.booking.id, tenTomorrow, { resourceId: lou.id }), deciding());
    expect(setOn(decision, 'bookings', one.booking.id)).toMatchObject({ resourceId: lou.id, status: 'RESCHEDULED' });
  });

  test('what it takes beyond its service, or without one, comes along or stands in the way', () => {
    const van = aResource({ name: 'Van', kind: 'VEHICLE' });
    const trip = aBooking({ serviceId: null, resourceId: van.id, startsAt: tenTomorrow, resourceIds: [van.id] });
    const taken = anAllocation({ resource: van, bookingId: trip.id, startsAt: tenTomorrow, endsAt: trip.endsAt });
    const other = anAllocation({ resource: van, bookingId: idOf('booking', 99), startsAt: inHours(30), endsAt: inHours(31) });
    const world = {
      ...aWorld({ bookings: [{ ...trip, allocationIds: [taken.id] }], resources: [kim, van] }),
      allocations: new Map([taken, other].map((each) => [each.id, each])),
    };
    const moved = decideReschedule(world, to(trip.id, elevenTomorrow), deciding());
    expect(moved.refusals).toEqual([]);
    expect(moved.changes.filter(({ entity }) => entity === 'allocations')).toMatchObject([
      { op: 'remove', id: taken.id },
      { op: 'insert', values: { resourceId: van.id, startsAt: elevenTomorrow, serviceId: null, requirementId: null } },
    ]);
    expect(codesOf(decideReschedule(world, to(trip.id, inHours(30)), deciding()))).toEqual(['RESOURCE_TAKEN']);
  });

  test('to where it is already is no change', () => {
    const one = appointment(tenTomorrow);
    const decision = decideReschedule(worldOf(one), to(one.booking.id, tenTomorrow), deciding());
    expect([decision.refusals, decision.changes, decision.events]).toEqual([[], [], []]);
  });

  test('takes the place of a hold that has run out, and cleans it away', () => {
    const one = appointment(tenTomorrow);
    const hold = anAllocation({
      resource: kim,
      basketLineId: 'line',
      startsAt: elevenTomorrow,
      endsAt: inHours(26),
      expiresAt: inMinutes(-1),
    });
    const world = { ...worldOf(one), allocations: new Map([one.allocation, hold].map((each) => [each.id, each])) };
    const decision = decideReschedule(world, to(one.booking.id, elevenTomorrow, { resourceId: kim.id }), deciding());
    expect(codesOf(decision)).toEqual([]);
    expect(after(world, decision).allocations.has(hold.id)).toBe(false);
  });

  test('without a service that needs a resource moves freely', () => {
    const booking = aBooking({ startsAt: tenTomorrow });
    const decision = decideReschedule(aWorld({ bookings: [booking] }), to(booking.id, inHours(40)), deciding());
    expect(decision.changes.map((change) => change.entity)).toEqual(['bookings']);
  });

  test('one batch may move a row of bookings up: each takes what the one before it has left', () => {
    const row = [appointment(tenTomorrow), appointment(inHours(23))];
    const world = { ...worldOf(...row), resources: new Map([[kim.id, kim]]) };
    const commands = [to(row[0]!.booking.id, elevenTomorrow), to(row[1]!.booking.id, tenTomorrow)];
    const decisions = decideInOrder(world, commands, (facts, command) => decideReschedule(facts, command, deciding()));
    expect(decisions.map(codesOf)).toEqual([[], []]);
  });

  test('moved twice in one batch it occupies one unit, at the last time', () => {
    const one = appointment(tenTomorrow);
    const world = worldOf(one);
    const commands = [to(one.booking.id, elevenTomorrow), to(one.booking.id, inHours(27))];
    const decisions = decideInOrder(world, commands, (facts, command) => decideReschedule(facts, command, deciding()));
    const present = after(world, ...decisions);
    expect([...present.allocations.values()].map((allocation) => allocation.startsAt)).toEqual([inHours(27)]);
    expect(present.bookings.get(one.booking.id)).toMatchObject({
      startsAt: inHours(27),
      previousStartsAt: elevenTomorrow,
      rescheduleCount: 2,
    });
  });
});

describe('refusals of a move', () => {
  const one = appointment(tenTomorrow);
  const busy = appointment(elevenTomorrow);
  const seat = aBooking({ sessionId: aSession().id });
  const world: World = { ...worldOf(one, busy), resources: new Map([[kim.id, kim]]) };
  const withSeat: World = { ...world, bookings: new Map([...world.bookings, [seat.id, seat]]) };

  test.each<[string, MoveCommand, string[]]>([
    ['END_NOT_AFTER_START', to(one.booking.id, elevenTomorrow, { endsAt: elevenTomorrow }), ['endsAt']],
    ['TOO_LONG', to(one.booking.id, inHours(28), { reason: 'x'.repeat(4001) }), ['reason']],
    ['NOT_FOUND', to('unknown', elevenTomorrow), ['id']],
    ['STALE_VERSION', to(one.booking.id, inHours(28), { expectedVersion: 9 }), ['expectedVersion']],
    ['SESSION_TIME_FIXED', to(seat.id, elevenTomorrow), ['startsAt']],
    ['IN_THE_PAST', to(one.booking.id, inHours(0)), ['startsAt']],
    ['RESOURCE_TAKEN', to(one.booking.id, elevenTomorrow), ['startsAt']],
    ['OUTSIDE_OPENING_HOURS', to(one.booking.id, inHours(22)), ['startsAt']],
    ['SERVICE_NOT_BOOKABLE', to(one.booking.id, inHours(28), { resourceId: lou.id }), ['resourceId']],
  ])('%s', (code, command, path) => {
    const decision = decideReschedule(withSeat, command, deciding());
    expect(decision.refusals).toMatchObject([{ code, path }]);
    expect(decision.changes).toEqual([]);
  });

  test('FORBIDDEN_FOR_ACTOR', () =>
    expect(codesOf(decideReschedule(world, to(one.booking.id, inHours(28)), deciding({ actor: staffAs('STAFF') })))).toEqual([
      'FORBIDDEN_FOR_ACTOR',
    ]));
});
