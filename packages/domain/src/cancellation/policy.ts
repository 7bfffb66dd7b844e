import { addMinutes, type Instant } from '../kernel/index.js';
import { shareOf } from '../pricing/tax.js';

/**
 * What is kept when a customer cancels: nothing until `freeUntilHours` before the start; after that a share of the price in
 * basis points and a fixed fee, together never more than the price.
 */
export type FrozenPolicy = { name: string; freeUntilHours: number; percentBp: number; feeMinor: number };

export type CancelPolicy = FrozenPolicy & { id: string; version: number; active: boolean };

/** The policy as an order line keeps it: later changes do not touch what was agreed. */
export const frozen = ({ name, freeUntilHours, percentBp, feeMinor }: CancelPolicy): FrozenPolicy => ({
  ...{ name, freeUntilHours, percentBp, feeMinor },
});

/** The last moment at which cancelling is free. */
export const freeUntil = ({ freeUntilHours }: FrozenPolicy, startsAt: Instant): Instant =>
  addMinutes(startsAt, -60 * freeUntilHours);

/** What is kept of a price when it is cancelled now, in minor units: 0 ≤ fee ≤ gross. The last free moment is free. */
export function feeOf(policy: FrozenPolicy | null, grossMinor: number, startsAt: Instant, now: Instant): number {
  if (!policy || now <= freeUntil(policy, startsAt)) return 0;
  return Math.min(grossMinor, shareOf(grossMinor, policy.percentBp) + policy.feeMinor);
}
