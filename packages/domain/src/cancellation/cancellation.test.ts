import fc from 'fast-check';
import { addMinutes } from '../kernel/index.js';
import { inHours, NOW } from '../testing/index.js';
import { feeOf, freeUntil } from './policy.js';

const half = { name: 'Half', freeUntilHours: 48, percentBp: 5000, feeMinor: 0 };

describe('what cancelling keeps', () => {
  test.each([
    ['nothing without a policy', null, 4000, inHours(1), 0],
    ['nothing while it is free', half, 4000, inHours(49), 0],
    ['nothing in the last free moment', half, 4000, inHours(48), 0],
    ['a share after it', half, 4001, inHours(47), 2001],
    ['a fixed fee', { ...half, percentBp: 0, feeMinor: 1200 }, 4000, inHours(1), 1200],
    ['both together', { ...half, percentBp: 1000, feeMinor: 500 }, 4000, inHours(1), 900],
    ['never more than the price', { ...half, percentBp: 10_000, feeMinor: 500 }, 4000, inHours(1), 4000],
    ['nothing of what is free', { ...half, feeMinor: 500 }, 0, inHours(1), 0],
  ] as const)('%s', (_what, policy, gross, startsAt, fee) => expect(feeOf(policy, gross, startsAt, NOW)).toBe(fee));

  test('is never negative, never more than the price, and only grows as time goes by', () => {
    const some = fc.record({
      name: fc.constant('Some'),
      freeUntilHours: fc.nat(200),
      percentBp: fc.nat(10_000),
      feeMinor: fc.nat(100_000),
    });
    fc.assert(
      fc.property(some, fc.nat(10_000_000), fc.nat(20_000), fc.nat(20_000), (policy, gross, before, later) => {
        const startsAt = addMinutes(NOW, before);
        const [now, then] = [feeOf(policy, gross, startsAt, NOW), feeOf(policy, gross, startsAt, addMinutes(NOW, later))];
        expect(now).toBeGreaterThanOrEqual(0);
        expect(then).toBeGreaterThanOrEqual(now);
        expect(then).toBeLessThanOrEqual(gross);
      }),
    );
  });

  test('the last free moment is so many hours before the start', () => expect(freeUntil(half, inHours(50))).toBe(inHours(2)));
});
