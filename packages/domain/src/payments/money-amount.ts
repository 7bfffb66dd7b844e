import { type Refusal, refusal } from '../kernel/index.js';

/** More than any order costs; sums of it are still exact. */
const MOST_MONEY = 100_000_000_000;

/** What is wrong with an amount that is to move: it is above zero, of sensible size, and in the order's currency. */
export function amountRefusals(amount: { amountMinor: number; currency: string }, currency: string, path: string): Refusal[] {
  if (!Number.isSafeInteger(amount.amountMinor) || amount.amountMinor < 1 || amount.amountMinor > MOST_MONEY) {
    return [refusal('INVALID_VALUE', [path], { least: 1, most: MOST_MONEY })];
  }
  return amount.currency === currency ? [] : [refusal('CURRENCY_MISMATCH', [path], { currency })];
}
