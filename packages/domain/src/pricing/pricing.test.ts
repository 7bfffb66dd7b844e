import fc from 'fast-check';
import { allocate, discounted, grossOf, halfUp, taxOf } from './index.js';

describe('tax of one line', () => {
  test.each([
    // price, rate, added, included
    [1000, 2000, 200, 167],
    [1, 2000, 0, 0],
    [3, 2000, 1, 1],
    [25, 1000, 3, 2],
    [5, 1000, 1, 0],
    [9_007_199_254_740_991, 0, 0, 0],
    // Yen have no minor unit, dinars have a thousand: minor units are all the same here.
    [108, 800, 9, 8],
    [12_345, 500, 617, 588],
  ])('%d at %d basis points: %d is added, %d is included, halves up', (price, rate, added, included) => {
    expect(taxOf(price, rate, false)).toBe(added);
    expect(taxOf(price, rate, true)).toBe(included);
  });

  test('is the rounded one of exact arithmetic, and what is included leaves a price whose tax it is', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000_000), fc.nat(10_000), (price, rate) => {
        const added = taxOf(price, rate, false);
        expect(BigInt(added) * 10_000n - BigInt(price) * BigInt(rate)).toBeLessThanOrEqual(5_000n);
        expect(BigInt(added) * 10_000n - BigInt(price) * BigInt(rate)).toBeGreaterThan(-5_000n);
        const included = taxOf(price, rate, true);
        expect(included).toBeLessThanOrEqual(price);
        expect(Math.abs(taxOf(price - included, rate, false) - included)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a half is rounded up', () => expect([halfUp(5n, 2n), halfUp(4n, 2n), halfUp(1n, 3n)]).toEqual([3, 2, 0]));
});

describe('a discount', () => {
  const line = { quantity: 3, unitPriceMinor: 1000, taxRateBp: 2000, taxIncluded: false, taxMinor: 600, discountMinor: 0 };

  test('lowers the price and its tax', () => {
    const cheaper = { ...line, ...discounted(line, 500) };
    expect(cheaper).toMatchObject({ discountMinor: 500, taxMinor: 500 });
    expect(grossOf(cheaper)).toBe(3000);
  });

  test('of a price that includes its tax costs nothing beside it', () => {
    const cheaper = { ...line, taxIncluded: true, ...discounted({ ...line, taxIncluded: true }, 600) };
    expect(cheaper.taxMinor).toBe(400);
    expect(grossOf(cheaper)).toBe(2400);
  });
});

describe('an amount over shares', () => {
  test('loses no unit, gives nobody more than a unit too much, and stays within each share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }), fc.nat(100), (weights, percent) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const amount = Math.floor((total * percent) / 100);
        const parts = allocate(amount, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total === 0 ? 0 : amount);
        for (const [index, part] of parts.entries()) {
          expect(part).toBeLessThanOrEqual(weights[index]!);
          if (total > 0) expect(Math.abs(part - (amount * weights[index]!) / total)).toBeLessThan(1);
        }
      }),
    );
  });

  test('gives the last unit to the largest fraction', () => expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]));
});
