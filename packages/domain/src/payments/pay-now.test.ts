import { decideApprove, decideCompleteSteps, decideExpire } from '../bookings/index.js';
import { booksOf, filledBasket } from '../orders/testing/checkout.js';
import { dueOf } from '../payments/index.js';
import {
  aResource,
  aService,
  aSession,
  codesOf,
  customerActor,
  deciding,
  inHours,
  inMinutes,
  ownerActor,
  setOn,
  type World,
} from '../testing/index.js';
import { decideStartPayment } from './payment.decide-start.js';
import { afterwards, hear, loaded, orderToPay, PAY_WITH, PAYMENT_ID, paid, paymentIn } from './testing/paying.js';

const kim = aResource();
const massage = aService({ name: 'Massage', resourceIds: [kim.id], priceMinor: 5000, paymentType: 'PAY_NOW' });
const later = aService({ name: 'Facial', resourceIds: [kim.id], priceMinor: 700, paymentType: 'PAY_LATER' });
const yoga = aService({ name: 'Yoga', kind: 'CLASS', priceMinor: 1200, paymentType: 'PAY_NOW' });
const course = aService({ name: 'Course', kind: 'COURSE', priceMinor: 9000, paymentType: 'PAY_NOW', workflow: 'ADMIN_APPROVAL' });
const visit = aService({ name: 'Visit', kind: 'CLASS', priceMinor: 800, paymentType: 'PAY_NOW', workflow: 'PENCILLED_IN' });
const talk = aService({ name: 'Talk', kind: 'EVENT', paymentType: 'FREE' });
const mat = aService({ name: 'Mat', kind: 'GOODS', priceMinor: 1500, paymentType: 'PAY_NOW' });
const sessionOf = (serviceId: string) => aSession({ serviceId, capacity: 8 });
const sessions = { yoga: sessionOf(yoga.id), course: sessionOf(course.id), visit: sessionOf(visit.id), talk: sessionOf(talk.id) };
const shop = {
  services: [massage, later, yoga, course, visit, talk, mat],
  resources: [kim],
  event_sessions: Object.values(sessions),
};

type Wanted = Parameters<typeof filledBasket>[1];
const basketOf = (wanted: Wanted): World => filledBasket(shop, wanted);
const oneMassage = { service: massage, startsAt: inHours(24) };
const twoYoga = { service: yoga, session: sessions.yoga, quantity: 2 };
const everything: Wanted = [
  oneMassage,
  { service: later, startsAt: inHours(26) },
  twoYoga,
  { service: course, session: sessions.course },
  { service: talk, session: sessions.talk },
  { service: mat, quantity: 2 },
];

/** Title and status of each booking. */
const statuses = (world: World) => Object.fromEntries(booksOf(world).map(({ booking }) => [booking.title, booking.status]));
const bookingOf = (world: World, title: string) => booksOf(world).find(({ booking }) => booking.title === title)!.booking;
const orderIn = (world: World) => [...world.orders.values()][0]!;
const lineDue = (world: World) =>
  [...world.order_lines.values()].map((line) =>
    dueOf({
      grossMinor: line.active ? line.quantity * line.unitPriceMinor : 0,
      paidMinor: line.paidMinor,
      refundedMinor: line.refundedMinor,
    }),
  );

describe('checkout', () => {
  test('[JZ-17] [JZ-32] [JZ-35] one payment of exactly what is paid now; its places wait for it, everything else does not', () => {
    const { decision, facts } = orderToPay(basketOf(everything));
    expect(codesOf(decision)).toEqual([]);
    expect(facts.payments.size).toBe(1);
    const payment = paymentIn(facts);
    expect(payment).toMatchObject({
      id: PAYMENT_ID,
      amountMinor: 5000 + 2 * 1200 + 2 * 1500,
      currency: 'GBP',
      status: 'STARTED',
      purpose: 'CHECKOUT',
      provider: 'SANDBOX',
      expiresAt: inMinutes(30),
      takenByKind: 'CUSTOMER',
      takenByName: 'Ann Booker',
    });
    expect(payment.parts).toHaveLength(4);
    expect(statuses(facts)).toEqual({
      Massage: 'PENCILLED_IN',
      Facial: 'CONFIRMED',
      Yoga: 'PENCILLED_IN',
      Course: 'AWAITING_APPROVAL',
      Talk: 'CONFIRMED',
    });
    expect(bookingOf(facts, 'Massage').holdExpiresAt).toBe(inMinutes(32));
    expect([...facts.allocations.values()].map(({ expiresAt }) => expiresAt).sort()).toEqual([inMinutes(32), null]);
  });

  test('what costs nothing now needs no payment', () => {
    const { facts } = orderToPay(
      basketOf([
        { service: talk, session: sessions.talk },
        { service: later, startsAt: inHours(26) },
      ]),
    );
    expect(facts.payments.size).toBe(0);
  });

  test('an amount the provider would round is refused before anything is ordered', () => {
    const { decision } = orderToPay(
      basketOf([{ service: yoga, session: sessions.yoga }]),
      {},
      { provider: 'STRIPE', stepOf: () => 7 },
    );
    expect(codesOf(decision)).toEqual(['AMOUNT_NOT_PAYABLE']);
    expect(decision.changes).toEqual([]);
  });
});

describe('paying', () => {
  test('[JZ-32] confirms what waited for it, in the ledger and in the sums, once', () => {
    const { facts: placed } = orderToPay(basketOf(everything));
    const { facts, decision } = hear(placed, paid(placed), { now: inMinutes(5), eventRef: 'evt_1' });
    expect(statuses(facts)).toMatchObject({ Massage: 'CONFIRMED', Yoga: 'CONFIRMED', Course: 'AWAITING_APPROVAL' });
    expect(bookingOf(facts, 'Massage')).toMatchObject({ holdExpiresAt: null, paymentStatus: 'PAID' });
    expect([...facts.allocations.values()].every(({ expiresAt }) => expiresAt === null)).toBe(true);
    expect(paymentIn(facts)).toMatchObject({ status: 'SUCCEEDED', settledAt: inMinutes(5) });
    expect(orderIn(facts)).toMatchObject({ paidMinor: 10_400, refundedMinor: 0 });
    expect([...facts.ledger_entries.values()].reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(10_400);
    expect(decision.events.map(({ type }) => type)).toEqual(['payment.received', ...Array(3).fill('booking.confirmed')]);
    expect(facts.refunds.size).toBe(0);
    for (const eventRef of ['evt_1', 'evt_2', undefined]) {
      const again = hear(facts, paid(facts), { eventRef }).facts;
      expect(again.ledger_entries).toEqual(facts.ledger_entries);
      expect(again.orders).toEqual(facts.orders);
    }
  });

  test('the customer completes it by paying and in no other way; staff may do without', () => {
    const { facts, order } = orderToPay(basketOf([{ service: visit, session: sessions.visit }]));
    const { id } = bookingOf(facts, 'Visit');
    const actor = customerActor(order.id);
    expect(codesOf(decideCompleteSteps(loaded(facts), { id }, deciding({ actor })))).toEqual(['PAYMENT_REQUIRED']);
    expect(codesOf(decideCompleteSteps(loaded(facts), { id }, deciding({ actor: ownerActor() })))).toEqual([]);
    expect(statuses(hear(facts, paid(facts)).facts)).toEqual({ Visit: 'CONFIRMED' });
    expect(statuses(hear(facts, paid(facts), { settings: { approveCompleted: true } }).facts)).toEqual({
      Visit: 'AWAITING_APPROVAL',
    });
  });

  test('another amount than was asked for is not believed', () => {
    const { facts } = orderToPay(basketOf([oneMassage]));
    const { decision } = hear(facts, { kind: 'SUCCEEDED', amountMinor: 1, currency: 'GBP' });
    expect(codesOf(decision)).toEqual(['INVALID_VALUE']);
  });

  test('a card that was declined is noted, and the payment stays open', () => {
    const { facts: placed } = orderToPay(basketOf([oneMassage]));
    const { facts } = hear(placed, { kind: 'DECLINED', failureCode: 'card_declined' });
    expect(paymentIn(facts)).toMatchObject({ status: 'STARTED', failureCode: 'card_declined' });
    expect(statuses(hear(facts, paid(facts)).facts)).toEqual({ Massage: 'CONFIRMED' });
  });

  test('what needs approval is paid once it is approved, and then it is confirmed', () => {
    const { facts: placed, order } = orderToPay(basketOf([{ service: course, session: sessions.course }]));
    const start = (world: World) =>
      decideStartPayment(loaded(world), { paymentId: PAYMENT_ID, orderId: order.id, payWith: PAY_WITH }, deciding());
    expect(codesOf(start(placed))).toEqual(['NOTHING_DUE']);
    const approved = decideApprove(loaded(placed), { id: bookingOf(placed, 'Course').id }, deciding());
    const world = afterwards(placed, approved);
    expect(bookingOf(world, 'Course')).toMatchObject({ status: 'PENCILLED_IN', holdExpiresAt: inHours(48) });
    const begun = afterwards(world, start(world));
    expect(paymentIn(begun)).toMatchObject({ amountMinor: 9000, purpose: 'PAY_LINK' });
    expect(statuses(hear(begun, paid(begun)).facts)).toEqual({ Course: 'CONFIRMED' });
    const closed = hear(begun, { kind: 'CLOSED' }).facts;
    expect([paymentIn(closed).status, statuses(closed)]).toEqual(['ABANDONED', { Course: 'PENCILLED_IN' }]);
  });
});

describe('not paying', () => {
  test('gives up what waited for it and nothing else', () => {
    const { facts: placed } = orderToPay(basketOf(everything));
    const before = placed.event_sessions.get(sessions.yoga.id)!.taken;
    const { facts, decision } = hear(placed, { kind: 'CLOSED' }, { now: inMinutes(31) });
    expect(statuses(facts)).toEqual({
      Massage: 'CANCELLED',
      Facial: 'CONFIRMED',
      Yoga: 'CANCELLED',
      Course: 'AWAITING_APPROVAL',
      Talk: 'CONFIRMED',
    });
    expect(bookingOf(facts, 'Massage')).toMatchObject({ cancelKind: 'PAYMENT_FAILED', paymentStatus: 'NOT_REQUIRED' });
    expect(facts.event_sessions.get(sessions.yoga.id)!.taken).toBe(before - 2);
    expect(facts.allocations.size).toBe(1);
    expect(orderIn(facts)).toMatchObject({ payNowTotalMinor: 9000, internalTotalMinor: 9700 });
    expect(decision.events.map(({ type }) => type)).toEqual(['payment.abandoned', ...Array(3).fill('booking.expired')]);
    expect(hear(facts, { kind: 'CLOSED' }).decision.changes).toEqual([]);
  });

  test('a place whose time ran out before anybody asked is given up as not paid', () => {
    const { facts } = orderToPay(basketOf([oneMassage]));
    const { id } = bookingOf(facts, 'Massage');
    expect(setOn(decideExpire(loaded(facts), { id }, deciding({ now: inMinutes(33) })), 'bookings', id)).toMatchObject({
      cancelKind: 'PAYMENT_FAILED',
    });
  });
});

describe('paid too late', () => {
  const givenUp = () =>
    hear(orderToPay(basketOf([oneMassage, twoYoga, { service: mat }])).facts, { kind: 'CLOSED' }, { now: inMinutes(31) }).facts;

  test('what is still free is taken again', () => {
    const { facts } = hear(givenUp(), paid(givenUp()), { now: inMinutes(40) });
    expect(statuses(facts)).toEqual({ Massage: 'CONFIRMED', Yoga: 'CONFIRMED' });
    expect([...facts.allocations.values()].filter(({ bookingId }) => bookingId !== null)).toHaveLength(1);
    expect(orderIn(facts)).toMatchObject({ internalTotalMinor: 8900, paidMinor: 8900 });
    expect([facts.refunds.size, lineDue(facts)]).toEqual([0, [0, 0, 0, 0]]);
  });

  test('what is gone is refunded, and only that', () => {
    const before = givenUp();
    const full = { ...before.event_sessions.get(sessions.yoga.id)!, taken: 7 };
    const world = { ...before, event_sessions: new Map([...before.event_sessions, [full.id, full]]) };
    const { facts, decision } = hear(world, paid(world), { now: inMinutes(40) });
    expect(booksOf(facts).map(({ booking }) => booking.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    const [refund] = [...facts.refunds.values()];
    expect(refund).toMatchObject({ amountMinor: 1200, status: 'REQUESTED', askedByKind: 'SYSTEM' });
    expect(decision.events.map(({ type }) => type)).toContain('refund.requested');
    const settled = hear(facts, { kind: 'REFUND', refundId: refund!.id, refundRef: 're_1', state: 'SETTLED', failureCode: null });
    expect(orderIn(settled.facts)).toMatchObject({ paidMinor: 8900, refundedMinor: 1200, internalTotalMinor: 7700 });
    expect(lineDue(settled.facts)).toEqual([0, 0, 0, 0]);
    const late = hear(settled.facts, {
      kind: 'REFUND',
      refundId: refund!.id,
      refundRef: 're_1',
      state: 'SETTLED',
      failureCode: null,
    });
    expect(late.decision.changes).toEqual([]);
  });

  test('a time that somebody has taken while it was being paid is refunded and given up', () => {
    const { facts: placed } = orderToPay(basketOf([oneMassage]));
    const own = [...placed.allocations.values()][0]!;
    const taken = { ...own, id: 'somebody', bookingId: null, basketLineId: 'theirs', expiresAt: inHours(3) };
    const world = { ...placed, allocations: new Map([[taken.id, taken]]) };
    const { facts } = hear(world, paid(world), { now: inMinutes(33) });
    expect(bookingOf(facts, 'Massage')).toMatchObject({ status: 'CANCELLED', cancelKind: 'PAYMENT_FAILED' });
    expect([...facts.refunds.values()]).toMatchObject([{ amountMinor: 5000, status: 'REQUESTED' }]);
  });

  test('what was called off meanwhile is refunded', () => {
    const { facts: placed } = orderToPay(basketOf([oneMassage]));
    const cancelled = { ...bookingOf(placed, 'Massage'), status: 'CANCELLED', cancelKind: 'BY_CUSTOMER' };
    const line = { ...[...placed.order_lines.values()][0]!, active: false };
    const world = {
      ...placed,
      bookings: new Map([[cancelled.id, cancelled]]),
      order_lines: new Map([[line.id, line]]),
      allocations: new Map(),
    } as unknown as typeof placed;
    const { facts } = hear(world, paid(world));
    expect(statuses(facts)).toEqual({ Massage: 'CANCELLED' });
    expect([...facts.refunds.values()]).toMatchObject([{ amountMinor: 5000 }]);
  });
});

describe('disputes', () => {
  test('are shown, won or lost, and never before the money has come', () => {
    const { facts: placed } = orderToPay(basketOf([oneMassage]));
    const disputed = { kind: 'DISPUTED', reason: 'fraudulent' } as const;
    expect(codesOf(hear(placed, disputed).decision)).toEqual(['TRANSITION_NOT_ALLOWED']);
    const { facts } = hear(hear(placed, paid(placed)).facts, disputed);
    expect(paymentIn(facts)).toMatchObject({ status: 'DISPUTED', failureCode: 'fraudulent' });
    expect(statuses(facts)).toEqual({ Massage: 'CONFIRMED' });
    expect(paymentIn(hear(facts, { kind: 'DISPUTE_CLOSED', won: true }).facts)).toMatchObject({
      status: 'SUCCEEDED',
      failureCode: null,
    });
    expect(paymentIn(hear(facts, { kind: 'DISPUTE_CLOSED', won: false }).facts)).toMatchObject({
      status: 'DISPUTED',
      failureCode: 'dispute_lost',
    });
  });
});

describe('what is due', () => {
  test('[JZ-36] what is paid later may be paid online where the organization allows it', () => {
    const { facts, order } = orderToPay(basketOf([{ service: later, startsAt: inHours(26) }]));
    const command = { paymentId: 'p', orderId: order.id, payWith: PAY_WITH };
    const start = (more: object, payLaterOnline: boolean) =>
      decideStartPayment(loaded(facts), { ...command, ...more }, deciding({ settings: { payLaterOnline } }));
    expect(start({}, true).result).toEqual({ paymentId: 'p' });
    expect(codesOf(start({}, false))).toEqual(['NOTHING_DUE']);
    expect(codesOf(start({ asked: true }, false))).toEqual([]);
    expect(codesOf(start({ bookingId: 'another' }, true))).toEqual(['NOTHING_DUE']);
  });

  test('the same payment is begun once, another only when the first is closed', () => {
    const { facts, order } = orderToPay(basketOf([oneMassage, { service: later, startsAt: inHours(26) }]));
    const command = { paymentId: 'second', orderId: order.id, payWith: PAY_WITH };
    const massageOnly = { ...command, bookingId: bookingOf(facts, 'Massage').id };
    expect(decideStartPayment(loaded(facts), massageOnly, deciding()).result).toEqual({ paymentId: PAYMENT_ID });
    const both = decideStartPayment(loaded(facts), command, deciding());
    expect([codesOf(both), both.refusals[0]!.details]).toEqual([['PAYMENT_UNDER_WAY'], { paymentId: PAYMENT_ID }]);
  });
});
