import type { Deciding } from '../access/index.js';
import type { Booking } from '../bookings/booking.js';
import { addMinutes, type Change, type DomainEvent, type Refusal } from '../kernel/index.js';
import { beginPayment, type PayWith } from '../payments/online-payment.js';
import { grossOf } from '../pricing/line-price.js';
import type { OrderLine } from './order.js';

/** Through whom what is paid at checkout is paid, and the payment's id. */
export type CheckoutPayment = PayWith & { paymentId: string };

type Placed = { orderId: string; currency: string; payer: { id: string; name: string }; payWith: CheckoutPayment };

const madeBookings = (changes: readonly Change[]): Map<string, Booking> =>
  new Map(
    changes.flatMap((change) =>
      change.entity === 'bookings' && change.op === 'insert' ? [[change.id, change.values as Booking]] : [],
    ),
  );

/**
 * One payment (JZ-17) of exactly what is paid at checkout (JZ-35): places that are held until they are paid, and goods. What
 * awaits approval is paid once it is approved. Nothing to pay is no payment.
 */
export function payAtCheckout(
  lines: readonly OrderLine[],
  changes: readonly Change[],
  { payWith, ...made }: Placed,
  deciding: Deciding,
): { changes: Change[]; events: DomainEvent[]; refusals: Refusal[]; paymentId: string | null } {
  const bookings = madeBookings(changes);
  const parts = lines
    .filter(({ paymentType, bookingId }) => {
      const status = bookingId ? bookings.get(bookingId)?.status : 'PENCILLED_IN';
      return paymentType === 'PAY_NOW' && status === 'PENCILLED_IN';
    })
    .map((line) => ({ lineId: line.id, amountMinor: grossOf(line) }))
    .filter(({ amountMinor }) => amountMinor > 0);
  if (parts.length === 0) return { changes: [], events: [], refusals: [], paymentId: null };
  const expiresAt = addMinutes(deciding.now, deciding.settings.payMinutes);
  const payment = { id: payWith.paymentId, ...made, purpose: 'CHECKOUT' as const, parts, expiresAt };
  return { ...beginPayment(payment, payWith, deciding), paymentId: payment.id };
}
