import type { Deciding } from '../access/index.js';
import type { Booking } from '../bookings/booking.js';
import { type Instant, type Refusal, refusal } from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { grossOf } from '../pricing/line-price.js';
import { taxOf } from '../pricing/tax.js';
import { type FrozenPolicy, feeOf, freeUntil } from './policy.js';

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

/** What was agreed for a line that counts, and what is held for it. */
export type CancelTerms = Pick<FeeQuote, 'grossMinor' | 'heldMinor' | 'currency'> & { policy: FrozenPolicy | null };

/** What cancelling would keep now, by what was agreed. */
export function feeByTerms({ policy, ...money }: CancelTerms, startsAt: Instant, now: Instant): FeeQuote {
  const feeMinor = feeOf(policy, money.grossMinor, startsAt, now);
  return {
    ...money,
    feeMinor,
    refundMinor: Math.max(0, money.heldMinor - feeMinor),
    freeUntil: policy ? freeUntil(policy, startsAt) : null,
  };
}

/** What cancelling a line's booking would keep now; null for a line that counts no more. */
export function feeQuoteOf(line: OrderLine | undefined, { startsAt }: Pick<Booking, 'startsAt'>, now: Instant): FeeQuote | null {
  if (!line?.active) return null;
  const { currency, cancelPolicy: policy } = line;
  const heldMinor = line.paidMinor - line.refundedMinor;
  return feeByTerms({ policy, grossMinor: grossOf(line), heldMinor, currency }, startsAt, now);
}

export type FeeChoice = {
  /** Of a customer: the fee they were shown; omitted, none. Where the price is hidden, nothing is asked. */
  acceptedFee?: { amountMinor: number; currency: string } | null;
  /** Of staff: whether the fee of the policy is kept; omitted, it is waived. */
  keepFee?: boolean | null;
};

/** The fee that is kept of a line, as a line of its own: it contains tax at the line's rate and is paid later. */
const feeLine = (line: OrderLine, feeMinor: number, id: string): OrderLine => ({
  id,
  version: 1,
  orderId: line.orderId,
  bookingId: line.bookingId,
  serviceId: line.serviceId,
  position: line.position,
  description: `Cancellation fee: ${line.description}`,
  quantity: 1,
  unitPriceMinor: feeMinor,
  discountMinor: 0,
  taxMinor: taxOf(feeMinor, line.taxRateBp, true),
  currency: line.currency,
  priceVisibility: line.priceVisibility,
  paymentType: 'PAY_LATER',
  active: true,
  kind: 'FEE',
  taxRateBp: line.taxRateBp,
  taxIncluded: true,
  feeOfLineId: line.id,
  cancelPolicy: null,
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
  { acceptedFee, keepFee }: FeeChoice,
  { actor, now, newId }: Deciding,
): { kept: OrderLine | null; waived: boolean; refusal: null } | { refusal: Refusal } {
  const quote = feeQuoteOf(line, booking, now);
  const { feeMinor, grossMinor, currency } = quote ?? { feeMinor: 0, grossMinor: 0, currency: line?.currency };
  const byCustomer = actor.kind === 'CUSTOMER';
  const accepted = (acceptedFee?.amountMinor ?? 0) === feeMinor && (feeMinor === 0 || acceptedFee?.currency === currency);
  if (byCustomer && line?.priceVisibility !== 'HIDDEN' && !accepted) {
    return { refusal: refusal('FEE_CHANGED', ['acceptedFee'], { feeMinor, grossMinor, currency }) };
  }
  const keeps = byCustomer || (actor.kind === 'STAFF' && keepFee === true);
  if (feeMinor === 0) return { kept: null, waived: false, refusal: null };
  return { kept: keeps ? feeLine(line!, feeMinor, newId()) : null, waived: !keeps, refusal: null };
}
