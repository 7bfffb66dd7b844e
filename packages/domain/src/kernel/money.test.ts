import fc from 'fast-check';
import { isCurrency, isMinorAmount, sum, zero } from './money.js';

const pence = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });

describe('money', () => {
  test('a sum is in its currency, and nothing is zero', () => {
    expect(sum('GBP', [])).toEqual(zero('GBP'));
    expect(sum('GBP', [pence(1050), pence(-50), pence(0)])).toEqual(pence(1000));
  });

  test('the order and the grouping of amounts make no difference', () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(pence));
    fc.assert(
      fc.property(amounts, fc.nat(), (all, at) => {
        const cut = all.length === 0 ? 0 : at % all.length;
        const halves = [sum('GBP', all.slice(0, cut)), sum('GBP', all.slice(cut))];
        expect(sum('GBP', halves)).toEqual(sum('GBP', all));
        expect(sum('GBP', [...all].reverse())).toEqual(sum('GBP', all));
      }),
    );
  });

  test('currencies are never mixed', () => {
    expect(() => sum('GBP', [pence(1), { amountMinor: 1, currency: 'EUR' }])).toThrow('Cannot add EUR to GBP');
  });

  test.each([
    ['GBP', true],
    ['gbp', false],
    ['GB', false],
    ['GBPX', false],
    ['', false],
  ])('%j as a currency: %s', (text, valid) => expect(isCurrency(text)).toBe(valid));

  test.each([
    [0, true],
    [-5, true],
    [Number.MAX_SAFE_INTEGER, true],
    [Number.MAX_SAFE_INTEGER + 1, false],
    [1.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('%d as minor units: %s', (amount, valid) => expect(isMinorAmount(amount)).toBe(valid));
});
