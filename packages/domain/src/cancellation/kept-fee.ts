import type { Deciding } from '../access/index.js';
import type { Booking } from '../bookings/booking.js';
import { type Instant, type Refusal, refusal } from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { grossOf } from '../pricing/line-price.js';
import { taxOf } from '../pricing/tax.js';
import { feeOf, freeUntil } from './policy.js';

/** What cancelling now would keep of what was to be paid, before it is done. Amounts in minor units of the line's currency. */
export type FeeQuote = {
  feeMinor: number;
  /** What it costs as long as it is not cancelled. */
  grossMinor: number;
  /** What has been paid and not given back. */
  heldMinor: number;
  /** What would be given back: what is held beyond the fee. */
  refundMinor: number;
  currency: string;
  /** Until when cancelling is free; null where it always is. */
  freeUntil: Instant | null;
};

/** What cancelling a line's booking would keep now; null for a line that counts no more. */
export function feeQuoteOf(line: OrderLine | undefined, { startsAt }: Pick<Booking, 'startsAt'>, now: Instant): FeeQuote | null {
  if (!line?.active) return null;
  const grossMinor = grossOf(line);
  const feeMinor = feeOf(line.cancelPolicy, grossMinor, startsAt, now);
  const heldMinor = line.paidMinor - line.refundedMinor;
  return {
    ...{ feeMinor, grossMinor, heldMinor, currency: line.currency },
    refundMinor: Math.max(0, heldMinor - feeMinor),
    freeUntil: line.cancelPolicy ? freeUntil(line.cancelPolicy, startsAt) : null,
  };
}

export type FeeChoice = {
  /** Of a customer: the fee they were shown, in minor units. Where the price is hidden, nothing is asked. */
  acceptedFeeMinor?: number | null;
  /** Of staff: whether the fee of the policy is kept; omitted, it is waived. */
  keepFee?: boolean | null;
};

/** The fee that is kept of a line, as a line of its own: it contains tax at the line's rate and is paid later. */
const feeLine = (line: OrderLine, feeMinor: number, id: string): OrderLine => ({
  ...line,
  id,
  version: 1,
  kind: 'FEE',
  feeOfLineId: line.id,
  description: `Cancellation fee: ${line.description}`,
  quantity: 1,
  unitPriceMinor: feeMinor,
  discountMinor: 0,
  taxIncluded: true,
  taxMinor: taxOf(feeMinor, line.taxRateBp, true),
  paymentType: 'PAY_LATER',
  cancelPolicy: null,
  active: true,
  paidMinor: 0,
  refundedMinor: 0,
});

/**
 * What is kept when a booking is cancelled now. A customer pays the fee of the policy and has accepted exactly it; staff may
 * keep or waive it; nobody else keeps any.
 */
export function keptFee(
  line: OrderLine | undefined,
  booking: Pick<Booking, 'startsAt'>,
  { acceptedFeeMinor, keepFee }: FeeChoice,
  { actor, now, newId }: Deciding,
): { kept: OrderLine | null; waived: boolean; refusal: null } | { refusal: Refusal } {
  const quote = feeQuoteOf(line, booking, now);
  const { feeMinor, grossMinor, currency } = quote ?? { feeMinor: 0, grossMinor: 0, currency: line?.currency };
  const byCustomer = actor.kind === 'CUSTOMER';
  if (byCustomer && (line?.priceVisibility ?? 'SHOWN') === 'SHOWN' && (acceptedFeeMinor ?? 0) !== feeMinor) {
    return { refusal: refusal('FEE_CHANGED', ['acceptedFee'], { feeMinor, grossMinor, currency }) };
  }
  const keeps = byCustomer || (actor.kind === 'STAFF' && keepFee === true);
  if (feeMinor === 0) return { kept: null, waived: false, refusal: null };
  return { kept: keeps ? feeLine(line!, feeMinor, newId()) : null, waived: !keeps, refusal: null };
}
