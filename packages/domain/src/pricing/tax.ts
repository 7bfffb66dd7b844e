/** A rate of tax that services may have. `rateBp` in basis points: 2000 is 20 %. */
export type TaxRate = { id: string; version: number; name: string; rateBp: number; active: boolean };

/** A whole number of minor units out of a fraction, halves away from zero upwards: 2.5 is 3. Exact for every safe integer. */
export function halfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** A share of an amount in basis points, rounded half up. */
export const shareOf = (amountMinor: number, bp: number): number => halfUp(BigInt(amountMinor) * BigInt(bp), 10_000n);

/**
 * The tax of one line on its price after discount, rounded half up once for each line. Included, it is the part of the price
 * that is tax; otherwise it is what is added to it.
 */
export function taxOf(priceMinor: number, rateBp: number, included: boolean): number {
  if (rateBp === 0) return 0;
  return included ? halfUp(BigInt(priceMinor) * BigInt(rateBp), BigInt(10_000 + rateBp)) : shareOf(priceMinor, rateBp);
}
