import type { EmailedBooking } from '@bookwright/persistence/messages';
import { momentWords, placeWords, priceWords, statusWords, timeWords } from './booking-words.js';
import type { LetterButton, LetterItem } from './letter.js';

/** What a booking still needs of its customer, as buttons; most need nothing. */
export type BookingButtons = ReadonlyMap<string, LetterButton[]>;

export const isOver = ({ status, deletedAt }: Pick<EmailedBooking, 'status' | 'deletedAt'>): boolean =>
  status === 'CANCELLED' || deletedAt !== null;

/** A booking as letters list it: what, when with its zone, where, for whom, how it stands, and what it needs. */
export function bookingItem(
  booking: EmailedBooking,
  { currency, locale }: { currency: string; locale: string },
  buttons: BookingButtons,
): LetterItem {
  const place = placeWords(booking);
  const { status, holdExpiresAt, timeZone } = booking;
  return {
    title: booking.title,
    status: statusWords(booking),
    over: isOver(booking),
    price: priceWords(booking.priceMinor, currency, locale),
    lines: [
      timeWords(booking, locale),
      ...(place ? [place] : []),
      ...(booking.attendeeName ? [`For ${[booking.attendeeName, ...booking.attendees].join(', ')}`] : []),
      `Reference ${booking.reference}`,
      ...(status === 'PENCILLED_IN' && holdExpiresAt
        ? [`Kept for you until ${momentWords(holdExpiresAt, timeZone, locale)}`]
        : []),
    ],
    buttons: buttons.get(booking.id) ?? [],
  };
}
