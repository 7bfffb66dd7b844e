import { GUEST, SYSTEM } from '../access/index.js';
import { decideInOrder } from '../kernel/index.js';
import {
  aCustomer,
  after,
  anAccount,
  aResource,
  aService,
  aSession,
  codesOf,
  deciding,
  inHours,
  ownerActor,
} from '../testing/index.js';
import { decideCheckOut } from './place-order.js';
import { booksOf, checkOut, filledBasket } from './testing/checkout.js';

const kim = aResource();
const massage = aService({ name: 'Massage', resourceIds: [kim.id], priceMinor: 5000, paymentType: 'PAY_LATER' });
const yoga = aService({ name: 'Yoga', kind: 'CLASS', priceMinor: 1200, paymentType: 'PAY_NOW' });
const course = aService({
  name: 'First aid',
  kind: 'COURSE',
  priceMinor: 9000,
  workflow: 'ADMIN_APPROVAL',
  priceVisibility: 'HIDDEN',
});
const talk = aService({ name: 'Open evening', kind: 'EVENT', paymentType: 'FREE', workflow: 'PENCILLED_IN' });
const mat = aService({ name: 'Mat', kind: 'GOODS', priceMinor: 1500, paymentType: 'PAY_NOW' });
const sessions = {
  yoga: aSession({
    serviceId: yoga.id,
    capacity: 8,
    instructorId: 'kim',
    locationText: 'Studio 2',
    timeZone: 'America/New_York',
  }),
  course: aSession({ serviceId: course.id, capacity: 8 }),
  talk: aSession({ serviceId: talk.id, capacity: 8 }),
};
const shop = { services: [massage, yoga, course, talk, mat], resources: [kim], event_sessions: Object.values(sessions) };

describe('checkout', () => {
  test('[JZ-02] five places are five bookings in one order', () => {
    const { world, order } = checkOut(filledBasket(shop, [{ service: yoga, session: sessions.yoga, quantity: 5 }]));
    expect(booksOf(world)).toHaveLength(5);
    for (const { booking, line } of booksOf(world)) {
      expect(booking).toMatchObject({
        orderId: order.id,
        sessionId: sessions.yoga.id,
        priceMinor: 1200,
        attendeeName: 'Ann Booker',
      });
      expect(line).toMatchObject({ orderId: order.id, quantity: 1, unitPriceMinor: 1200, active: true });
    }
    expect(order).toMatchObject({ bookingCount: 5, internalTotalMinor: 6000 });
  });

  test.each(['EVENT', 'COURSE', 'WORKSHOP'] as const)('[JZ-03] each place on a %s is a booking', (kind) => {
    const service = aService({ kind });
    const session = aSession({ serviceId: service.id });
    const { world } = checkOut(
      filledBasket({ services: [service], event_sessions: [session] }, [{ service, session, quantity: 3 }]),
    );
    expect(booksOf(world).map(({ booking }) => booking.sessionId)).toEqual([session.id, session.id, session.id]);
  });

  test('[JZ-12] every booking belongs to one order and has a line in it', () => {
    const { world, order } = checkOut(
      filledBasket(shop, [
        { service: massage, startsAt: inHours(24) },
        { service: yoga, session: sessions.yoga, quantity: 2 },
        { service: mat, quantity: 3 },
      ]),
    );
    expect(new Set(booksOf(world).map(({ booking }) => booking.orderId))).toEqual(new Set([order.id]));
    const lines = [...world.order_lines.values()];
    expect(
      lines
        .map((line) => line.bookingId)
        .filter(Boolean)
        .sort(),
    ).toEqual([...world.bookings.keys()].sort());
    expect(lines).toHaveLength(4);
  });

  test('[JZ-13] of one appointment makes an order of one', () => {
    const { world, order } = checkOut(filledBasket(shop, [{ service: massage, startsAt: inHours(24) }]));
    expect(order.bookingCount).toBe(1);
    expect(booksOf(world)[0]!.booking).toMatchObject({
      resourceId: kim.id,
      startsAt: inHours(24),
      endsAt: inHours(25),
      status: 'CONFIRMED',
    });
  });

  test('[JZ-14] of several appointments', () => {
    const { world } = checkOut(
      filledBasket(
        shop,
        [24, 26, 29].map((hour) => ({ service: massage, startsAt: inHours(hour) })),
      ),
    );
    expect(booksOf(world).map(({ booking }) => booking.startsAt)).toEqual([24, 26, 29].map(inHours));
  });

  test('[JZ-15] of several places on one class', () => {
    const basket = filledBasket(shop, [
      { service: yoga, session: sessions.yoga, quantity: 2 },
      { service: yoga, session: sessions.yoga, quantity: 3 },
    ]);
    const { world } = checkOut(basket);
    expect(booksOf(world)).toHaveLength(5);
    expect(world.event_sessions.get(sessions.yoga.id)!.taken).toBe(5);
  });

  test('[JZ-16] across different events', () => {
    const { world } = checkOut(
      filledBasket(shop, [
        { service: yoga, session: sessions.yoga },
        { service: course, session: sessions.course },
        { service: talk, session: sessions.talk },
      ]),
    );
    expect(booksOf(world).map(({ booking }) => booking.sessionId)).toEqual([
      sessions.yoga.id,
      sessions.course.id,
      sessions.talk.id,
    ]);
  });

  test('[JZ-23] makes the lines of the order from the lines of the basket, as they were when they were added, and none whose price has changed since', () => {
    const basket = filledBasket(shop, [
      { service: mat, quantity: 3 },
      { service: massage, startsAt: inHours(24) },
    ]);
    const dearer = {
      ...basket,
      services: new Map([...basket.services].map(([id, service]) => [id, { ...service, priceMinor: 99_999 }])),
    };
    expect(checkOut(dearer).decision).toMatchObject({ refusals: [{ code: 'PRICE_CHANGED', path: ['lines', '0', 'price'] }] });
    const lines = [...checkOut(basket).world.order_lines.values()];
    expect(
      lines.map(({ description, quantity, unitPriceMinor, position }) => [description, quantity, unitPriceMinor, position]),
    ).toEqual([
      ['Mat', 3, 1500, 1000],
      ['Massage', 1, 5000, 2000],
    ]);
  });

  test('[JZ-31] mixes pay now, pay later and free', () => {
    const { order } = checkOut(
      filledBasket(shop, [
        { service: yoga, session: sessions.yoga, quantity: 2 },
        { service: massage, startsAt: inHours(24) },
        { service: talk, session: sessions.talk },
        { service: course, session: sessions.course },
        { service: mat },
      ]),
    );
    expect(order).toMatchObject({
      payNowTotalMinor: 2 * 1200 + 1500,
      payLaterTotalMinor: 5000 + 9000,
      customerTotalMinor: 2 * 1200 + 1500 + 5000,
      internalTotalMinor: 2 * 1200 + 1500 + 5000 + 9000,
    });
  });

  test('[JZ-33] what is paid later is placed without payment', () => {
    const { world, order } = checkOut(filledBasket(shop, [{ service: massage, startsAt: inHours(24) }]));
    expect(order.payNowTotalMinor).toBe(0);
    expect(booksOf(world)[0]).toMatchObject({
      booking: { paymentType: 'PAY_LATER', status: 'CONFIRMED' },
      line: { paymentType: 'PAY_LATER' },
    });
  });

  test('[JZ-34] what is free costs nothing, now or later', () => {
    const { world, order } = checkOut(filledBasket(shop, [{ service: talk, session: sessions.talk }]));
    expect(booksOf(world)[0]).toMatchObject({ booking: { paymentType: 'FREE', priceMinor: 0 }, line: { unitPriceMinor: 0 } });
    expect(order).toMatchObject({ internalTotalMinor: 0, payNowTotalMinor: 0, payLaterTotalMinor: 0 });
  });

  test('[JZ-40] mixes workflows, and each booking keeps its own', () => {
    const { world } = checkOut(
      filledBasket(shop, [
        { service: yoga, session: sessions.yoga },
        { service: course, session: sessions.course },
        { service: talk, session: sessions.talk },
      ]),
    );
    expect(booksOf(world).map(({ booking }) => [booking.workflow, booking.status, booking.holdExpiresAt])).toEqual([
      ['CONFIRM_NOW', 'CONFIRMED', null],
      ['ADMIN_APPROVAL', 'AWAITING_APPROVAL', null],
      ['PENCILLED_IN', 'PENCILLED_IN', inHours(48)],
    ]);
  });

  test('[JZ-41] what is confirmed at once is confirmed at placement', () =>
    expect(booksOf(checkOut(filledBasket(shop, [{ service: yoga, session: sessions.yoga }])).world)[0]!.booking.status).toBe(
      'CONFIRMED',
    ));

  test('a booking says where, when on the wall, and with whom, as its session does', () => {
    const { world } = checkOut(filledBasket(shop, [{ service: yoga, session: sessions.yoga, attendeeName: 'Bea' }]), {
      comment: ' Left knee ',
    });
    expect(booksOf(world)[0]!.booking).toMatchObject({
      timeZone: 'America/New_York',
      wallStart: '2026-11-24T07:00',
      locationText: 'Studio 2',
      assigneeId: 'kim',
      attendeeName: 'Bea',
      comment: 'Left knee',
      searchText: expect.stringMatching(/^bw-\w+ yoga bea$/),
    });
  });

  test('events tell of the order and of each booking', () => {
    const { decision, order } = checkOut(
      filledBasket(shop, [{ service: yoga, session: sessions.yoga, quantity: 2 }, { service: mat }]),
    );
    expect(decision.events.map((event) => [event.type, event.entityId === order.id])).toEqual([
      ['order.placed', true],
      ['booking.placed', false],
      ['booking.placed', false],
    ]);
    expect(decision.result).toEqual({ orderId: order.id });
  });

  test('two checkouts of one basket in one batch make one order', () => {
    const basket = filledBasket(shop, [{ service: yoga, session: sessions.yoga, quantity: 2 }]);
    const { command } = checkOut(basket);
    const decisions = decideInOrder(basket, [command, { ...command, orderId: 'second' }], (facts, one) =>
      decideCheckOut(facts, one, deciding({ actor: GUEST })),
    );
    expect(decisions.map(codesOf)).toEqual([[], ['BASKET_ALREADY_ORDERED']]);
  });
});

describe('who orders', () => {
  const basket = () => filledBasket(shop, [{ service: massage, startsAt: inHours(24) }]);

  test.each([
    ['a guest', GUEST, { sourceMode: 'ONLINE', takenByKind: 'GUEST', takenByName: 'Ann Booker' }, 'CONFIRMED'],
    [
      'staff',
      ownerActor(),
      { sourceMode: 'OFFLINE', takenByKind: 'STAFF', takenById: ownerActor().id, takenByName: 'Sam OWNER' },
      'SCHEDULED',
    ],
    ['the system', SYSTEM, { sourceMode: 'OFFLINE', takenByKind: 'SYSTEM', takenById: null }, 'CONFIRMED'],
  ] as const)('%s', (_, actor, expected, status) => {
    const { world, order } = checkOut(basket(), {}, { actor });
    expect(order).toMatchObject(expected);
    expect(booksOf(world)[0]!.booking).toMatchObject({ sourceMode: expected.sourceMode, sourceChannel: 'portal', status });
  });

  test('[CRM-25] a booking that staff make is scheduled unless something else is said', () => {
    expect(booksOf(checkOut(basket(), {}, { actor: ownerActor() }).world)[0]!.booking.status).toBe('SCHEDULED');
    const pending = checkOut(basket(), {}, { actor: ownerActor(), settings: { staffStatus: 'PENDING' } });
    expect(booksOf(pending.world)[0]!.booking.status).toBe('PENDING');
  });

  test('somebody known by name and address, else somebody new', () => {
    const ann = aCustomer({ email: 'ann@example.org' });
    const known = checkOut({ ...basket(), customers: new Map([[ann.id, ann]]) });
    expect([known.order.bookerId, known.world.customers.size]).toEqual([ann.id, 1]);
    const fresh = checkOut(basket());
    expect([...fresh.world.customers.values()]).toMatchObject([{ id: fresh.order.bookerId, name: 'Ann Booker' }]);
    expect(booksOf(fresh.world)[0]!.booking.bookerId).toBe(fresh.order.bookerId);
  });

  test('the same new person in two orders of one batch is one customer', () => {
    const [one, two] = [basket(), filledBasket(shop, [{ service: mat }])];
    const both = {
      ...one,
      baskets: new Map([...one.baskets, ...two.baskets]),
      basket_lines: new Map([...one.basket_lines, ...two.basket_lines]),
    };
    const commands = [checkOut(one).command, checkOut(two).command];
    const decisions = decideInOrder(both, commands, (facts, command) =>
      decideCheckOut(facts, command, deciding({ actor: GUEST })),
    );
    expect(after(both, ...decisions).customers.size).toBe(1);
  });

  test('the account is billed when it is asked for and the booker belongs to it', () => {
    const account = anAccount({ poRequired: true });
    const ann = aCustomer({ email: 'ann@example.org', accountId: account.id });
    const world = { ...basket(), customers: new Map([[ann.id, ann]]), accounts: new Map([[account.id, account]]) };
    const billed = checkOut(world, { accountId: account.id, poNumber: ' PO-1 ' }, { actor: ownerActor() });
    expect(billed.order).toMatchObject({ accountId: account.id, billingType: 'ACCOUNT', poNumber: 'PO-1' });
    expect(booksOf(billed.world)[0]!.booking).toMatchObject({ accountId: account.id, billingType: 'ACCOUNT' });
    expect(checkOut(world).order).toMatchObject({ accountId: null, billingType: 'PRIVATE' });
  });
});
