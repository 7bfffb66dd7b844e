import type { Booking } from '../bookings/booking.js';
import { addMinutes, type Instant } from '../kernel/index.js';

/** How long a booking is held after the end of its payment, so that money of the last second is heard of. */
export const HEARING_MINUTES = 2;

/** A booking that is held for a customer who has to pay for it first (JZ-32). */
export const awaitsPayment = ({
  status,
  paymentType,
  paymentStatus,
}: Pick<Booking, 'status' | 'paymentType' | 'paymentStatus'>): boolean =>
  status === 'PENCILLED_IN' && paymentType === 'PAY_NOW' && (paymentStatus === 'UNPAID' || paymentStatus === 'PARTIALLY_PAID');

/** Until when a booking is held whose payment may be made until `expiresAt`. */
export const heldForPayment = (expiresAt: Instant): Instant => addMinutes(expiresAt, HEARING_MINUTES);

/** Until when a payment may be made for a booking that is held until `holdExpiresAt`. */
export const payableUntil = (holdExpiresAt: Instant): Instant => addMinutes(holdExpiresAt, -HEARING_MINUTES);
