import type { Booking } from './booking.js';

/** Who is billed, and whether somebody has to look at it (C-5). */
export const BILLING_STATES = ['ACCOUNT', 'PRIVATE', 'MISSING_ACCOUNT'] as const;
export type BillingState = (typeof BILLING_STATES)[number];

/** Why a booking is billed as it is (AP-43 to AP-45). */
export const BILLING_REASONS = [
  'BILLED_TO_ACCOUNT',
  'PRIVATE_BY_CHOICE',
  'NOBODY_BOOKED',
  'BOOKER_HAS_NO_ACCOUNT',
  'BOOKER_HAS_ACCOUNT',
] as const;
export type BillingReason = (typeof BILLING_REASONS)[number];

type Billed = Pick<Booking, 'billingType' | 'accountId'>;

export function billingState({ billingType, accountId }: Billed): BillingState {
  if (billingType === 'PRIVATE') return 'PRIVATE';
  return accountId ? 'ACCOUNT' : 'MISSING_ACCOUNT';
}

/** Why there is an account or none; `accounts` is how many the booker belongs to now. */
export function billingReason(booking: Billed & Pick<Booking, 'bookerId'>, accounts: number): BillingReason {
  const state = billingState(booking);
  if (state === 'ACCOUNT') return 'BILLED_TO_ACCOUNT';
  if (state === 'PRIVATE') return 'PRIVATE_BY_CHOICE';
  if (!booking.bookerId) return 'NOBODY_BOOKED';
  return accounts > 0 ? 'BOOKER_HAS_ACCOUNT' : 'BOOKER_HAS_NO_ACCOUNT';
}
