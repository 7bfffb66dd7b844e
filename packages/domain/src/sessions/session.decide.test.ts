import {
  aBasketLine,
  aBooking,
  after,
  anOrder,
  anOrderLine,
  aService,
  aSession,
  aStaffMember,
  aWorld,
  codesOf,
  deciding,
  idOf,
  inHours,
  inMinutes,
  setOn,
} from '../testing/index.js';
import {
  type CreateSessionCommand,
  decideCancelSession,
  decideChangeSession,
  decideConfirmIfReached,
  decideConfirmSession,
  decideCreateSession,
  decidePublishSession,
  type EventSession,
} from './index.js';

const yoga = aService({ kind: 'CLASS', durationMin: 75 });
const massage = aService();
const kim = aStaffMember();
const lee = aStaffMember({ displayName: 'Lee Instructor' });
const gone = aStaffMember({ active: false });

describe('A session is made', () => {
  const create = (command: Partial<CreateSessionCommand>) =>
    decideCreateSession(
      aWorld({
        services: [yoga, massage, aService({ kind: 'COURSE', active: false, id: idOf('service', 77) })],
        staff_members: [kim, gone],
      }),
      { serviceId: yoga.id, startsAt: inHours(24), capacity: 12, ...command },
      deciding(),
    );
  const made = (command: Partial<CreateSessionCommand>) => {
    const [change] = create(command).changes;
    return change?.op === 'insert' ? change.values : null;
  };

  test('as long as its service, certain unless it has a minimum number or is a draft', () => {
    expect(made({ instructorId: kim.id })).toMatchObject({
      startsAt: inHours(24),
      endsAt: inMinutes(24 * 60 + 75),
      capacity: 12,
      taken: 0,
      status: 'CONFIRMED',
      timeZone: 'Europe/London',
      waitlistEnabled: true,
    });
    expect(made({ minToRun: 5 })).toMatchObject({ status: 'TENTATIVE', minToRun: 5 });
    expect(made({ minToRun: 5, draft: true, durationMin: 30 })).toMatchObject({
      status: 'DRAFT',
      endsAt: inMinutes(24 * 60 + 30),
    });
  });

  test.each<[string, Partial<CreateSessionCommand>, string]>([
    ['of an unknown service', { serviceId: idOf('service', 999) }, 'NOT_FOUND serviceId'],
    ['of an appointment', { serviceId: massage.id }, 'INVALID_VALUE serviceId'],
    ['of a service that is no longer offered', { serviceId: idOf('service', 77) }, 'SERVICE_NOT_BOOKABLE serviceId'],
    ['in the past', { startsAt: inMinutes(0) }, 'IN_THE_PAST startsAt'],
    ['of no length', { durationMin: 0 }, 'INVALID_VALUE durationMin'],
    ['of two months', { durationMin: 60 * 24 * 60 }, 'INVALID_VALUE endsAt'],
    ['without a seat', { capacity: 0 }, 'QUANTITY_OUT_OF_RANGE capacity'],
    ['with half a seat', { capacity: 1.5 }, 'QUANTITY_OUT_OF_RANGE capacity'],
    ['that needs more than it takes', { capacity: 3, minToRun: 4 }, 'QUANTITY_OUT_OF_RANGE minToRun'],
    ['at an address that is none', { meetingUrl: 'meet me' }, 'INVALID_URL meetingUrl'],
    ['with an unknown instructor', { instructorId: lee.id }, 'NOT_FOUND instructorId'],
    ['with somebody who has left', { instructorId: gone.id }, 'INVALID_VALUE instructorId'],
    ['in a zone that is none', { timeZone: 'Europe/Atlantis' }, 'INVALID_VALUE timeZone'],
  ])('but not %s', (_, command, expected) => {
    const decision = create(command);
    expect(decision.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([expected]);
    expect(decision.changes).toEqual([]);
  });
});

/** A session with two places of one order, a place of another order, and a basket that holds two seats. */
function aFullWorld(over: Partial<EventSession> = {}) {
  const session = aSession({ taken: 5, capacity: 10, locationText: 'Studio', instructorId: kim.id, serviceId: yoga.id, ...over });
  const seat = (n: number, orderId: string, status: Parameters<typeof aBooking>[0] = {}) => {
    const id = idOf('seat', n);
    const line = anOrderLine({ orderId, bookingId: id, unitPriceMinor: 1000 });
    const booking = aBooking({
      id,
      orderId,
      sessionId: session.id,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      locationText: 'Studio',
      assigneeId: kim.id,
      lineId: line.id,
      ...status,
    });
    return { booking, line };
  };
  const seats = [seat(1, idOf('order', 901)), seat(2, idOf('order', 901)), seat(3, idOf('order', 902))];
  const orders = [901, 902].map((n) =>
    anOrder({
      id: idOf('order', n),
      lines: seats.filter(({ line }) => line.orderId === idOf('order', n)).map(({ line }) => line),
    }),
  );
  const held = aBasketLine({ sessionId: session.id, quantity: 2, holdExpiresAt: inMinutes(5) });
  const world = aWorld({
    event_sessions: [session],
    bookings: seats.map(({ booking }) => booking),
    order_lines: seats.map(({ line }) => line),
    orders,
    basket_lines: [held],
    staff_members: [kim, lee, gone],
  });
  return { session, world, seats, held };
}

describe('A session is changed', () => {
  const later = { startsAt: inHours(50), endsAt: inHours(51) };

  test('its time takes everybody along, with where they were', () => {
    const { session, world, seats } = aFullWorld();
    const decision = decideChangeSession(world, { id: session.id, expectedVersion: 1, ...later, reason: 'Heating' }, deciding());
    expect(decision.refusals).toEqual([]);
    for (const { booking } of seats) {
      expect(setOn(decision, 'bookings', booking.id)).toMatchObject({
        ...later,
        status: 'RESCHEDULED',
        rescheduleCount: 1,
        previousStartsAt: session.startsAt,
        previousEndsAt: session.endsAt,
        wallStart: '2026-11-25T12:00',
      });
    }
    expect(decision.events.map(({ type, reason }) => `${type} ${reason}`)).toEqual([
      'session.changed Heating',
      ...seats.map(() => 'booking.rescheduled Heating'),
    ]);
    expect(setOn(decision, 'event_sessions', session.id)).toEqual(later);
  });

  test('or keeps their status, where the organization says so', () => {
    const { session, world, seats } = aFullWorld();
    const keeping = deciding({ settings: { onReschedule: 'KEEP_STATUS' } });
    const decision = decideChangeSession(world, { id: session.id, ...later }, keeping);
    expect(setOn(decision, 'bookings', seats[0]!.booking.id)).not.toHaveProperty('status');
  });

  test('a new place, link or instructor is everybody’s, except whose own was changed', () => {
    const { session, world, seats } = aFullWorld();
    const own = { ...seats[0]!.booking, locationText: 'Front row', assigneeId: lee.id };
    const bookings = new Map(world.bookings).set(own.id, own);
    const command = { id: session.id, locationText: ' Hall ', instructorId: lee.id, meetingUrl: 'https://meet.example/x' };
    const decision = decideChangeSession({ ...world, bookings }, command, deciding());
    expect(setOn(decision, 'bookings', own.id)).toEqual({ meetingUrl: 'https://meet.example/x' });
    expect(setOn(decision, 'bookings', seats[1]!.booking.id)).toEqual({
      locationText: 'Hall',
      assigneeId: lee.id,
      meetingUrl: 'https://meet.example/x',
    });
    expect(decision.events[1]).toMatchObject({ type: 'booking.details_edited' });
  });

  test('seats that are taken are not taken away; what baskets held beyond their time is', () => {
    const { session, world, held } = aFullWorld();
    const shrink = (capacity: number, now?: string) =>
      decideChangeSession(world, { id: session.id, capacity }, deciding(now ? { now } : {}));
    expect(shrink(4).refusals).toMatchObject([{ code: 'CAPACITY_BELOW_TAKEN', path: ['capacity'], details: { taken: 5 } }]);
    expect(setOn(shrink(5), 'event_sessions', session.id)).toEqual({ capacity: 5 });
    const afterwards = shrink(3, inMinutes(6));
    expect(setOn(afterwards, 'event_sessions', session.id)).toEqual({ capacity: 3, taken: 3 });
    expect(setOn(afterwards, 'basket_lines', held.id)).toEqual({ holdExpiresAt: null });
  });

  test('not when it is over, cancelled, changed by somebody else, or somebody is there already', () => {
    const change = (over: Partial<EventSession>, command: object = later, booking?: object) => {
      const { session, world, seats } = aFullWorld(over);
      const bookings = booking
        ? new Map(world.bookings).set(seats[0]!.booking.id, { ...seats[0]!.booking, ...booking })
        : world.bookings;
      return codesOf(decideChangeSession({ ...world, bookings }, { id: session.id, ...command }, deciding()));
    };
    expect(change({ startsAt: inHours(-3), endsAt: inHours(-2) })).toEqual(['IN_THE_PAST']);
    expect(change({ startsAt: inHours(-1), endsAt: inHours(1) })).toEqual(['IN_THE_PAST']);
    expect(change({ startsAt: inHours(-1), endsAt: inHours(1) }, { locationText: 'Hall' })).toEqual([]);
    expect(change({ status: 'CANCELLED' })).toEqual(['SESSION_CANCELLED']);
    expect(change({}, { expectedVersion: 3 })).toEqual(['STALE_VERSION']);
    expect(change({}, later, { status: 'ARRIVED' })).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect(change({}, { startsAt: inHours(-1) })).toEqual(['IN_THE_PAST']);
    expect(change({}, { endsAt: inHours(1) })).toEqual(['END_NOT_AFTER_START']);
    expect(change({}, { capacity: 2.5 })).toEqual(['QUANTITY_OUT_OF_RANGE']);
    expect(change({}, { instructorId: gone.id })).toEqual(['INVALID_VALUE']);
    expect(codesOf(decideChangeSession(aWorld(), { id: idOf('session', 999) }, deciding()))).toEqual(['NOT_FOUND']);
  });
});

describe('A session runs', () => {
  test('once enough have booked; seats that baskets hold do not count', () => {
    for (const [minToRun, status] of [
      [3, 'CONFIRMED'],
      [4, undefined],
      [5, undefined],
    ] as const) {
      const { session, world } = aFullWorld({ status: 'TENTATIVE', minToRun });
      const decision = decideConfirmIfReached(world, { id: session.id }, deciding());
      expect([minToRun, setOn(decision, 'event_sessions', session.id).status]).toEqual([minToRun, status]);
    }
    const { session, world } = aFullWorld({ status: 'TENTATIVE' });
    expect(decideConfirmIfReached(world, { id: session.id }, deciding()).changes).toEqual([]);
  });

  test('when staff say so, and a draft is put on sale', () => {
    const { session, world } = aFullWorld({ status: 'TENTATIVE', minToRun: 9 });
    expect(setOn(decideConfirmSession(world, { id: session.id }, deciding()), 'event_sessions', session.id)).toEqual({
      status: 'CONFIRMED',
    });
    expect(codesOf(decidePublishSession(world, { id: session.id }, deciding()))).toEqual(['TRANSITION_NOT_ALLOWED']);
    for (const [minToRun, status] of [
      [null, 'CONFIRMED'],
      [4, 'TENTATIVE'],
    ] as const) {
      const draft = aFullWorld({ status: 'DRAFT', minToRun });
      const decision = decidePublishSession(draft.world, { id: draft.session.id }, deciding());
      expect(setOn(decision, 'event_sessions', draft.session.id)).toEqual({ status });
    }
  });
});

describe('A session is called off', () => {
  const cancel = (world: ReturnType<typeof aFullWorld>['world'], id: string, reason: string | null = 'Flood') =>
    decideCancelSession(world, { id, reason }, deciding());

  test('with every booking on it, their share of the orders, and the seats in baskets', () => {
    const { session, world, seats, held } = aFullWorld();
    const decision = cancel(world, session.id);
    expect(decision.refusals).toEqual([]);
    expect(decision.result).toEqual({ cancelledCount: 3 });
    const then = after(world, decision);
    expect(then.event_sessions.get(session.id)).toMatchObject({ status: 'CANCELLED', taken: 0, cancelReason: 'Flood' });
    for (const { booking, line } of seats) {
      expect(then.bookings.get(booking.id)).toMatchObject({
        status: 'CANCELLED',
        cancelKind: 'SESSION_CANCELLED',
        cancelReason: 'Flood',
      });
      expect(then.order_lines.get(line.id)!.active).toBe(false);
    }
    for (const order of then.orders.values()) expect(order).toMatchObject({ internalTotalMinor: 0, customerTotalMinor: 0 });
    expect(then.basket_lines.get(held.id)!.holdExpiresAt).toBeNull();
    expect(decision.events.map(({ type }) => type)).toEqual(['session.cancelled', ...seats.map(() => 'booking.cancelled')]);
  });

  test('and nothing else: other sessions, other lines of the same orders, and what is over', () => {
    const { session, world, seats } = aFullWorld();
    const other = aSession({ taken: 1 });
    const elsewhere = aBooking({ id: idOf('seat', 50), orderId: idOf('order', 901), sessionId: other.id });
    const line = anOrderLine({ orderId: idOf('order', 901), bookingId: elsewhere.id, unitPriceMinor: 700 });
    const done = { ...seats[2]!.booking, status: 'COMPLETED' as const };
    const order = { ...world.orders.get(idOf('order', 901))! };
    order.internalTotalMinor += 700;
    const mixed = {
      ...world,
      event_sessions: new Map(world.event_sessions).set(other.id, other),
      bookings: new Map(world.bookings).set(elsewhere.id, elsewhere).set(done.id, done),
      order_lines: new Map(world.order_lines).set(line.id, line),
      orders: new Map(world.orders).set(order.id, order),
    };
    const then = after(mixed, cancel(mixed, session.id));
    expect(then.event_sessions.get(other.id)).toEqual(other);
    expect(then.bookings.get(elsewhere.id)).toEqual(elsewhere);
    expect(then.bookings.get(done.id)).toEqual(done);
    expect(then.event_sessions.get(session.id)!.taken).toBe(1);
    expect(then.orders.get(order.id)!.internalTotalMinor).toBe(700);
    expect(then.orders.get(idOf('order', 902))).toEqual(world.orders.get(idOf('order', 902)));
  });

  test('but not without a reason, twice, or once it is over', () => {
    const { session, world } = aFullWorld();
    expect(codesOf(cancel(world, session.id, '  '))).toEqual(['REASON_REQUIRED']);
    expect(codesOf(cancel(world, session.id, 'x'.repeat(4001)))).toEqual(['TOO_LONG']);
    expect(codesOf(cancel(after(world, cancel(world, session.id)), session.id))).toEqual(['SESSION_CANCELLED']);
    const over = aFullWorld({ startsAt: inHours(-3), endsAt: inHours(-2) });
    expect(codesOf(cancel(over.world, over.session.id))).toEqual(['IN_THE_PAST']);
  });
});
