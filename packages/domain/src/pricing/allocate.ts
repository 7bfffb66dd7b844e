/**
 * An amount over shares in proportion to their weights, without losing a unit: each gets its part rounded down, and what is
 * left goes unit by unit to the largest fractions, the earlier first. With all weights zero, everybody gets nothing.
 */
export function allocate(amountMinor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const parts = weights.map((weight, index) => {
    const exact = BigInt(amountMinor) * BigInt(weight);
    return { index, whole: Number(exact / total), rest: exact % total };
  });
  let left = amountMinor - parts.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  for (const part of byRest) {
    if (left === 0) break;
    part.whole += 1;
    left -= 1;
  }
  return parts.map(({ whole }) => whole);
}
