/** What a booking or an order looks like to whoever collects the money (domain model, section 2). */
export const PAYMENT_STATES = [
  'NOT_REQUIRED',
  'UNPAID',
  'PARTIALLY_PAID',
  'PAID',
  'OVERPAID',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** What something costs now, and what has moved for it, in minor units. */
export type Standing = { grossMinor: number; paidMinor: number; refundedMinor: number };

/** What is still to be paid; below zero, what is to be given back. */
export const dueOf = ({ grossMinor, paidMinor, refundedMinor }: Standing): number => grossMinor - paidMinor + refundedMinor;

/** The facet. The database generates the same for orders; a test holds the two together. */
export function paymentStateOf(standing: Standing): PaymentState {
  const { grossMinor, paidMinor, refundedMinor } = standing;
  if (dueOf(standing) < 0) return 'OVERPAID';
  if (paidMinor === 0) return grossMinor === 0 ? 'NOT_REQUIRED' : 'UNPAID';
  if (refundedMinor === 0) return paidMinor === grossMinor ? 'PAID' : 'PARTIALLY_PAID';
  return refundedMinor === paidMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

/** Whether somebody's money is held: all or some of it was paid and not given back. */
export const holdsMoney = (state: PaymentState): boolean =>
  state === 'PARTIALLY_PAID' || state === 'PAID' || state === 'OVERPAID' || state === 'PARTIALLY_REFUNDED';
