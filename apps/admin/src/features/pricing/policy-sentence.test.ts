import { policySentence } from './policy-sentence.js';

const where = { currency: 'GBP', locale: 'en-GB' };

test.each([
  [{ freeUntilHours: 48, percentBp: 5000, feeMinor: 0 }, 'Free until 2 days before; then 50 % of the price is kept.'],
  [{ freeUntilHours: 24, percentBp: 0, feeMinor: 500 }, 'Free until a day before; then £5.00 is kept.'],
  [{ freeUntilHours: 0, percentBp: 10_000, feeMinor: 0 }, 'Free until the start; then the whole price is kept.'],
  [
    { freeUntilHours: 36, percentBp: 1250, feeMinor: 500 },
    'Free until 36 hours before; then 12.5 % of the price and £5.00 are kept.',
  ],
  [{ freeUntilHours: 24, percentBp: 0, feeMinor: 0 }, 'Always free.'],
])('%j reads %s', (policy, sentence) => expect(policySentence(policy, where)).toBe(sentence));
