import { awaitsPayment, type PaymentState } from '@bookwright/domain/payments';
import { type EmailedBooking, type LetterFacts, writeLink } from '@bookwright/persistence/messages';
import { actionToken, actionTokenHash } from '../access/action-token.js';
import { orderAccessToken } from '../access/order-token.js';
import type { Services } from '../events/handler.js';
import { newId } from '../ids.js';
import type { LetterButton } from './letter.js';

/** Bookings that ended without their customer's wish: another time may suit. */
const ANOTHER_TIME: ReadonlySet<string | null> = new Set(['DECLINED', 'SESSION_CANCELLED', 'EXPIRED', 'PAYMENT_FAILED']);

export type ButtonsAsked = Pick<Services, 'publicUrl' | 'sessionSecret'> & { causeId: string };

/** Whether a booking waits for something that its customer has to say. */
const waitsForCustomer = (booking: EmailedBooking): boolean =>
  booking.status === 'PENCILLED_IN' && booking.deletedAt === null && booking.bookerId !== null && !waitsForMoney(booking);

/** Whether it waits for its payment (JZ-32): the order's page takes it. */
const waitsForMoney = ({ deletedAt, paymentStatus, ...booking }: EmailedBooking): boolean =>
  deletedAt === null && awaitsPayment({ ...booking, paymentStatus: paymentStatus as PaymentState });

/** What the bookings of a letter need of their customer (JZ-45): each its own buttons, the others none. */
export function buttonsOf(
  { organization, order }: LetterFacts,
  bookings: readonly EmailedBooking[],
  { publicUrl, sessionSecret, causeId }: ButtonsAsked,
): Map<string, LetterButton[]> {
  const shop = `${publicUrl}/book/${organization.slug}`;
  const found = new Map<string, LetterButton[]>();
  for (const booking of bookings) {
    if (waitsForCustomer(booking)) {
      const token = actionToken(sessionSecret, 'COMPLETE', causeId, booking.id);
      found.set(booking.id, [{ label: 'Complete this booking', href: `${shop}/link/${token}` }]);
    } else if (waitsForMoney(booking)) {
      found.set(booking.id, [{ label: 'Pay now', href: `${shop}/order/${orderAccessToken(sessionSecret, order.id)}` }]);
    } else if (booking.status === 'CANCELLED' && ANOTHER_TIME.has(booking.cancelKind) && booking.serviceId) {
      found.set(booking.id, [{ label: 'Choose another time', href: `${shop}/services/${booking.serviceId}` }]);
    }
  }
  return found;
}

/** Writes down the keys of the buttons that act, as the newest of their bookings. Trying again writes the same. */
export async function writeLinks(
  { db, clock, sessionSecret }: Pick<Services, 'db' | 'clock' | 'sessionSecret'>,
  organizationId: string,
  bookings: readonly EmailedBooking[],
  causeId: string,
): Promise<void> {
  const waiting = bookings.filter(waitsForCustomer);
  if (waiting.length === 0) return;
  const now = clock.now();
  await db.write(organizationId, async (tx) => {
    for (const { id: bookingId, bookerId, startsAt, holdExpiresAt } of waiting) {
      const tokenHash = actionTokenHash(actionToken(sessionSecret, 'COMPLETE', causeId, bookingId));
      const about = { action: 'COMPLETE' as const, bookingId, customerId: bookerId!, startsAt };
      await writeLink(tx, { id: newId(), tokenHash, ...about, expiresAt: holdExpiresAt ?? startsAt }, now);
    }
  });
}

/** A letter as the mailbox keeps it once it has left the house: without the keys that open pages. */
export const withoutKeys = <T extends string>(text: T): string => text.replace(/(\/(?:link|order|pay)\/)[\w-]{32}/g, '$1…');
