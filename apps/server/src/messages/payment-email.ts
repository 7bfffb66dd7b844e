import { filledIn, type LetterText } from '@bookwright/domain/messages';
import type { EmailedBooking, LetterFacts } from '@bookwright/persistence/messages';
import { type BookingButtons, bookingItem } from './booking-item.js';
import { type WrittenLetter, written } from './letter.js';

export type PaymentLetterExtras = {
  /** In words. */
  amount: string;
  link: string;
  label: string;
  /** The order's bookings as they stand now. */
  bookings: readonly EmailedBooking[];
  buttons: BookingButtons;
};

/** A letter about money of an order: received, given back, or still to be paid. */
export function paymentEmail(
  { organization, order, booker }: LetterFacts,
  text: LetterText,
  { amount, link, label, bookings, buttons }: PaymentLetterExtras,
): WrittenLetter {
  const { locale } = organization;
  const values = { name: booker?.name ?? '', organization: organization.name, order: order.reference, amount };
  const subject = filledIn(text.subject, values);
  return written(subject, {
    organization: organization.name,
    locale,
    heading: subject,
    intro: filledIn(text.intro, values),
    items: bookings.map((booking) => bookingItem(booking, { currency: order.currency, locale }, buttons)),
    sums: [['Amount', amount]],
    notes: [`Order ${order.reference}`, ...(order.poNumber ? [`PO number ${order.poNumber}`] : [])],
    button: { label, href: link },
    closing: '',
  });
}
