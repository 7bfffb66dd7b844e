import fc from 'fast-check';
import { anOrderLine } from '../testing/index.js';
import { grossOf, orderTotals, totalsWithout } from './order.totals.js';

/** Lines as they can be: a hidden price is never paid now, a free line costs nothing, no discount exceeds the price. */
const someLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 100 }),
    unitPriceMinor: fc.nat(10_000_000),
    discountShare: fc.integer({ min: 0, max: 100 }),
    taxMinor: fc.nat(100_000),
    kind: fc.constantFrom('PAY_NOW SHOWN', 'PAY_LATER SHOWN', 'PAY_LATER HIDDEN', 'FREE SHOWN', 'FREE HIDDEN'),
    active: fc.boolean(),
  })
  .map(({ kind, discountShare, ...made }) => {
    const [paymentType, priceVisibility] = kind.split(' ') as ['PAY_NOW', 'SHOWN'];
    const unitPriceMinor = kind.startsWith('FREE') ? 0 : made.unitPriceMinor;
    const taxMinor = kind.startsWith('FREE') ? 0 : made.taxMinor;
    const discountMinor = Math.floor((made.quantity * unitPriceMinor * discountShare) / 100);
    return anOrderLine({ ...made, unitPriceMinor, taxMinor, discountMinor, paymentType, priceVisibility });
  });

const someLines = fc.array(someLine, { maxLength: 15 });

describe('order totals', () => {
  test('[JZ-37] are sums over the lines that count, whatever their mix', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const sum = (wanted: (line: (typeof lines)[number]) => boolean) =>
          lines.filter((line) => line.active && wanted(line)).reduce((total, line) => total + grossOf(line), 0);
        expect(orderTotals(lines)).toEqual({
          internalTotalMinor: sum(() => true),
          customerTotalMinor: sum((line) => line.priceVisibility === 'SHOWN'),
          payNowTotalMinor: sum((line) => line.paymentType === 'PAY_NOW'),
          payLaterTotalMinor: sum((line) => line.paymentType === 'PAY_LATER'),
        });
      }),
    );
  });

  test('pay now ≤ customer ≤ internal, and all are safe integers', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const totals = orderTotals(lines);
        expect(totals.payNowTotalMinor).toBeLessThanOrEqual(totals.customerTotalMinor);
        expect(totals.customerTotalMinor).toBeLessThanOrEqual(totals.internalTotalMinor);
        for (const total of Object.values(totals)) expect(Number.isSafeInteger(total)).toBe(true);
      }),
    );
  });

  test('without a line are the totals of the lines that stay', () => {
    fc.assert(
      fc.property(fc.array(someLine, { minLength: 1, maxLength: 15 }), fc.nat(), (lines, at) => {
        const gone = { ...lines[at % lines.length]!, active: true };
        const before = lines.with(at % lines.length, gone);
        const stays = lines.with(at % lines.length, { ...gone, active: false });
        expect(totalsWithout(orderTotals(before), gone)).toEqual(orderTotals(stays));
      }),
    );
  });

  test('[JZ-38] a hidden price is in the internal total and in no other the customer sees', () => {
    const lines = [anOrderLine({ unitPriceMinor: 5000 }), anOrderLine({ unitPriceMinor: 70_000, priceVisibility: 'HIDDEN' })];
    expect(orderTotals(lines)).toMatchObject({ customerTotalMinor: 5000, payNowTotalMinor: 0 });
  });

  test('[JZ-39] the internal total has it', () => {
    const lines = [anOrderLine({ unitPriceMinor: 5000 }), anOrderLine({ unitPriceMinor: 70_000, priceVisibility: 'HIDDEN' })];
    expect(orderTotals(lines).internalTotalMinor).toBe(75_000);
  });

  test('a line costs its quantity times its price, less discount, plus the tax that is not in the price', () => {
    const line = anOrderLine({ quantity: 3, unitPriceMinor: 1000, discountMinor: 500, taxMinor: 250 });
    expect(grossOf({ ...line, taxIncluded: false })).toBe(2750);
    expect(grossOf(line)).toBe(2500);
  });

  test('nothing costs nothing', () =>
    expect(orderTotals([])).toEqual({
      internalTotalMinor: 0,
      customerTotalMinor: 0,
      payNowTotalMinor: 0,
      payLaterTotalMinor: 0,
    }));
});
