import { SYSTEM } from '../access/index.js';
import { decideCancel } from '../bookings/index.js';
import { aBooking, after, anOrder, anOrderLine, aWorld, codesOf, customerActor, deciding, inHours } from '../testing/index.js';

const policy = { name: 'Late', freeUntilHours: 48, percentBp: 3000, feeMinor: 0 };

/** A booking of forty pounds in 36 hours, with a policy that keeps three tenths by now. */
function late(over: Parameters<typeof anOrderLine>[0] = {}) {
  const line = anOrderLine({
    ...{ id: 'line', orderId: 'order', bookingId: 'booking', unitPriceMinor: 4000, cancelPolicy: policy },
    ...over,
  });
  const booking = aBooking({ id: 'booking', orderId: 'order', lineId: line.id, startsAt: inHours(36) });
  return aWorld({ bookings: [booking], orders: [anOrder({ id: 'order', lines: [line] })], order_lines: [line] });
}

const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });
const byCustomer = deciding({ actor: customerActor('order') });
const feeIn = (world: ReturnType<typeof late>) => [...world.order_lines.values()].find(({ kind }) => kind === 'FEE');

describe('cancelling when it is not free any more', () => {
  test('[JZ-71] a customer who accepted the fee cancels: the fee stays as a line of its own', () => {
    const decision = decideCancel(late(), { id: 'booking', reason: null, acceptedFee: pounds(1200) }, byCustomer);
    const world = after(late(), decision);
    expect(feeIn(world)).toMatchObject({ unitPriceMinor: 1200, feeOfLineId: 'line', bookingId: 'booking', active: true });
    expect(world.orders.get('order')).toMatchObject({
      internalTotalMinor: 1200,
      customerTotalMinor: 1200,
      payLaterTotalMinor: 1200,
    });
    expect(world.bookings.get('booking')).toMatchObject({ status: 'CANCELLED', paymentStatus: 'UNPAID' });
    expect(decision.events[0]!.after).toMatchObject({ fee: 'KEPT' });
  });

  test.each([[null], [pounds(0)], [pounds(1199)], [pounds(1201)], [{ amountMinor: 1200, currency: 'EUR' }]])(
    'and nothing happens when they accepted %p',
    (acceptedFee) => {
      const decision = decideCancel(late(), { id: 'booking', reason: null, acceptedFee }, byCustomer);
      expect(decision.refusals).toMatchObject([
        { code: 'FEE_CHANGED', path: ['acceptedFee'], details: { feeMinor: 1200, grossMinor: 4000, currency: 'GBP' } },
      ]);
      expect(decision.changes).toEqual([]);
    },
  );

  test('what was paid beyond the fee is to be given back', () => {
    const world = after(
      late({ paidMinor: 4000 }),
      decideCancel(late({ paidMinor: 4000 }), { id: 'booking', reason: 'x', keepFee: true }, deciding()),
    );
    expect(world.bookings.get('booking')!.paymentStatus).toBe('OVERPAID');
    expect(world.orders.get('order')).toMatchObject({ internalTotalMinor: 1200, paidMinor: 4000 });
  });

  test('of a hidden price the fee is hidden, and the customer is not asked to accept an amount', () => {
    const hidden = late({ priceVisibility: 'HIDDEN' });
    const decision = decideCancel(hidden, { id: 'booking', reason: null }, byCustomer);
    expect(codesOf(decision)).toEqual([]);
    const world = after(hidden, decision);
    expect(feeIn(world)).toMatchObject({ unitPriceMinor: 1200, priceVisibility: 'HIDDEN' });
    expect(world.orders.get('order')).toMatchObject({ internalTotalMinor: 1200, customerTotalMinor: 0 });
  });

  test('staff keep it or waive it, and the history says which; the system keeps none', () => {
    for (const [command, actor, kept, told] of [
      [{ keepFee: true }, undefined, true, 'KEPT'],
      [{ keepFee: false }, undefined, false, 'WAIVED'],
      [{}, SYSTEM, false, 'WAIVED'],
    ] as const) {
      const decision = decideCancel(late(), { id: 'booking', reason: 'Called', ...command }, deciding(actor ? { actor } : {}));
      expect(feeIn(after(late(), decision)) !== undefined).toBe(kept);
      expect(decision.events[0]).toMatchObject({ after: { fee: told }, reason: 'Called' });
    }
  });

  test('the fee contains tax at the rate of what was sold', () => {
    const world = after(
      late({ taxRateBp: 2000, taxIncluded: false, taxMinor: 800 }),
      decideCancel(
        late({ taxRateBp: 2000, taxIncluded: false, taxMinor: 800 }),
        { id: 'booking', reason: 'x', keepFee: true },
        deciding(),
      ),
    );
    // Three tenths of 48.00, of which a sixth is tax.
    expect(feeIn(world)).toMatchObject({ unitPriceMinor: 1440, taxIncluded: true, taxMinor: 240 });
  });
});
