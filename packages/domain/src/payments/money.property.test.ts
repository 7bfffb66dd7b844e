import fc from 'fast-check';
import { decideCancel, decideDelete } from '../bookings/index.js';
import { type Decision, isRefused } from '../kernel/index.js';
import { discounted } from '../pricing/index.js';
import { aBooking, after, anOrder, anOrderLine, aWorld, codesOf, deciding, inHours, type World } from '../testing/index.js';
import {
  decideDiscount,
  decideFailRefund,
  decideRecordPayment,
  decideRefundPayment,
  decideSettleRefund,
  dueGroups,
  dueOf,
  moneySums,
  paymentStateOfLines,
  standingOf,
} from './index.js';

const someLine = fc.record({
  quantity: fc.integer({ min: 1, max: 4 }),
  unitPriceMinor: fc.nat(50_000),
  taxRateBp: fc.constantFrom(0, 500, 2000),
  taxIncluded: fc.boolean(),
  discountShare: fc.nat(100),
  how: fc.constantFrom('PAY_NOW SHOWN', 'PAY_LATER SHOWN', 'PAY_LATER HIDDEN'),
  booked: fc.boolean(),
  policy: fc.option(
    fc.record({
      name: fc.constant('Late'),
      freeUntilHours: fc.constantFrom(0, 24, 72),
      percentBp: fc.nat(10_000),
      feeMinor: fc.nat(5000),
    }),
  ),
});

const someStep = fc.record({
  kind: fc.constantFrom('PAY', 'PAY', 'OVERPAY', 'REFUND', 'ASK', 'ANSWER', 'DISCOUNT', 'CANCEL', 'DELETE'),
  which: fc.nat(20),
  amountMinor: fc.nat(60_000),
  yes: fc.boolean(),
});

type Drawn = typeof someLine extends fc.Arbitrary<infer T> ? T : never;
type Step = typeof someStep extends fc.Arbitrary<infer T> ? T : never;

const ORDER = 'order';

function worldOf(drawn: readonly Drawn[]): World {
  const lines = drawn.map(({ how, booked, policy, discountShare, ...price }, index) => {
    const [paymentType, priceVisibility] = how.split(' ') as ['PAY_NOW', 'SHOWN'];
    const quantity = booked ? 1 : price.quantity;
    const discountMinor = Math.floor((quantity * price.unitPriceMinor * discountShare) / 100);
    return anOrderLine({
      ...{ ...price, quantity, paymentType, priceVisibility, orderId: ORDER, position: index + 1 },
      ...{ bookingId: booked ? `booking-${index}` : null, cancelPolicy: policy },
      ...discounted({ ...price, quantity }, discountMinor),
    });
  });
  const bookings = lines.flatMap((line) =>
    line.bookingId
      ? [
          aBooking({
            ...{ id: line.bookingId, orderId: ORDER, lineId: line.id, startsAt: inHours(48) },
            paymentStatus: paymentStateOfLines([line]),
          }),
        ]
      : [],
  );
  return aWorld({ orders: [anOrder({ id: ORDER, lines })], order_lines: lines, bookings });
}

const at = <T>(all: Iterable<T>, which: number): T | undefined => {
  const list = [...all];
  return list[which % Math.max(1, list.length)];
};

function taken(world: World, { kind, which, amountMinor, yes }: Step): Decision | null {
  const amount = { amountMinor, currency: 'GBP' };
  const booking = at(world.bookings.values(), which);
  const payment = at(world.payments.values(), which);
  if (kind === 'PAY' || kind === 'OVERPAY') {
    const bookingIds = yes && booking ? [booking.id] : [];
    const command = { orderId: ORDER, bookingIds, amount, method: 'CASH' as const, allowOverpayment: kind === 'OVERPAY' };
    return decideRecordPayment(world, command, deciding());
  }
  if (kind === 'REFUND')
    return payment ? decideRefundPayment(world, { paymentId: payment.id, amount, reason: 'x' }, deciding()) : null;
  if (kind === 'ASK') {
    if (!payment) return null;
    const online = new Map([[payment.id, { ...payment, provider: 'SANDBOX' as const, method: null }]]);
    return decideRefundPayment({ ...world, payments: online }, { paymentId: payment.id, amount, reason: 'x' }, deciding());
  }
  if (kind === 'ANSWER') {
    const asked = [...world.refunds.values()].find(({ status }) => status === 'REQUESTED');
    if (!asked) return null;
    return yes
      ? decideSettleRefund(world, { refundId: asked.id, providerRef: null }, deciding())
      : decideFailRefund(world, { refundId: asked.id, failureCode: 'closed' }, deciding());
  }
  if (kind === 'DISCOUNT') {
    const lineIds = yes ? [] : [at(world.order_lines.keys(), which) ?? ''];
    return decideDiscount(world, { orderId: ORDER, lineIds, amount, reason: 'x' }, deciding());
  }
  if (!booking) return null;
  const command = { id: booking.id, reason: 'x', keepFee: yes };
  return kind === 'CANCEL' ? decideCancel(world, command, deciding()) : decideDelete(world, command, deciding());
}

function holds(world: World): void {
  const order = world.orders.get(ORDER)!;
  const lines = [...world.order_lines.values()];
  const entries = [...world.ledger_entries.values()];
  const moved = (kind: string, lineId: string) =>
    entries
      .filter((entry) => entry.kind === kind && entry.orderLineId === lineId)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  // The ledger explains every line, the lines every stored sum of the order, and both what is due.
  for (const line of lines) {
    expect([line.paidMinor, line.refundedMinor]).toEqual([moved('CHARGE', line.id), moved('REFUND', line.id)]);
    expect(line.refundedMinor).toBeLessThanOrEqual(line.paidMinor);
    expect(line.taxMinor).toBeGreaterThanOrEqual(0);
  }
  expect(order).toMatchObject(moneySums(lines));
  const due = order.internalTotalMinor - order.paidMinor + order.refundedMinor;
  expect(dueGroups(lines).reduce((sum, { dueMinor }) => sum + dueMinor, 0)).toBe(due);
  expect(dueOf(standingOf(lines))).toBe(due);
  const shown = lines.filter(({ priceVisibility }) => priceVisibility === 'SHOWN');
  expect(order.customerTotalMinor - order.customerPaidMinor + order.customerRefundedMinor).toBe(dueOf(standingOf(shown)));
  expect(order.payNowTotalMinor).toBeLessThanOrEqual(order.customerTotalMinor);
  expect(order.customerTotalMinor).toBeLessThanOrEqual(order.internalTotalMinor);
  expect(order.refundedMinor).toBeLessThanOrEqual(order.paidMinor);
  for (const payment of world.payments.values()) {
    const of = (kind: string) =>
      entries.filter((one) => one.paymentId === payment.id && one.kind === kind).reduce((sum, one) => sum + one.amountMinor, 0);
    expect(of('CHARGE')).toBe(payment.amountMinor);
    expect(of('REFUND')).toBeLessThanOrEqual(payment.amountMinor);
  }
  for (const booking of world.bookings.values()) {
    expect(booking.paymentStatus).toBe(paymentStateOfLines(lines.filter(({ bookingId }) => bookingId === booking.id)));
  }
  for (const fee of lines.filter(({ kind }) => kind === 'FEE')) {
    const sold = world.order_lines.get(fee.feeOfLineId!)!;
    expect(sold.active).toBe(false);
    expect(fee.unitPriceMinor).toBeLessThanOrEqual(standingOf([{ ...sold, active: true }]).grossMinor);
    expect(fee.priceVisibility).toBe(sold.priceVisibility);
  }
}

describe('the money of an order', () => {
  test('[JZ-36] [CRM-101] adds up after any mix of lines, discounts, taxes, cancellations, payments and refunds', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(someLine, { minLength: 1, maxLength: 5 }), fc.array(someStep, { maxLength: 25 }), (drawn, steps) => {
        let world = worldOf(drawn);
        holds(world);
        for (const step of steps) {
          const decision = taken(world, step);
          if (!decision) continue;
          seen.add(isRefused(decision) ? codesOf(decision)[0]! : step.kind);
          world = after(world, decision);
          holds(world);
        }
      }),
      { numRuns: 300 },
    );
    // Each kind of step was really taken, and each limit really met.
    for (const kind of ['PAY', 'OVERPAY', 'REFUND', 'ASK', 'ANSWER', 'DISCOUNT', 'CANCEL', 'DELETE'])
      expect(seen).toContain(kind);
    expect(seen).toContain('PAYMENT_EXCEEDS_DUE');
    expect(seen).toContain('REFUND_EXCEEDS_PAID');
  });
});
