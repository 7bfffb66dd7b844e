import { filledIn, type LetterText, type MessageKind } from '@bookwright/domain/messages';
import type { BookingLetterFacts } from '@bookwright/persistence/messages';
import { type BookingButtons, bookingItem } from './booking-item.js';
import { momentWords, statusWords, timeWords } from './booking-words.js';
import { type WrittenLetter, written } from './letter.js';

/** A free time that could be booked instead. */
export type FreeInstead = { startsAt: string };

export type BookingLetterExtras = { link: string; buttons: BookingButtons; freeInstead: readonly FreeInstead[] };

/** What else a kind of letter says of its booking. */
function notesOf(
  kind: MessageKind,
  { booking, organization }: BookingLetterFacts,
  freeInstead: readonly FreeInstead[],
): string[] {
  const { locale } = organization;
  const { previousStartsAt, previousEndsAt, timeZone } = booking;
  const before =
    kind === 'BOOKING_MOVED' && previousStartsAt && previousEndsAt
      ? [`It was ${timeWords({ startsAt: previousStartsAt, endsAt: previousEndsAt, timeZone }, locale)}.`]
      : [];
  const free = freeInstead.map(({ startsAt }) => momentWords(startsAt, timeZone, locale));
  return [...before, ...(free.length > 0 ? [`These times are free at the moment: ${free.join('; ')}.`] : [])];
}

/** A letter about one booking and no other (JZ-47), as it stands now. */
export function bookingEmail(
  kind: MessageKind,
  facts: BookingLetterFacts,
  text: LetterText,
  { link, buttons, freeInstead }: BookingLetterExtras,
): WrittenLetter {
  const { booking, order, booker, organization } = facts;
  const { locale } = organization;
  const values = {
    name: booker?.name ?? '',
    organization: organization.name,
    order: order.reference,
    booking: booking.reference,
    title: booking.title,
    time: timeWords(booking, locale),
    status: statusWords(booking),
  };
  const subject = filledIn(text.subject, values);
  return written(subject, {
    organization: organization.name,
    locale,
    heading: subject,
    intro: filledIn(text.intro, values),
    items: [bookingItem(booking, { currency: order.currency, locale }, buttons)],
    sums: [],
    notes: notesOf(kind, facts, freeInstead),
    button: { label: 'See your order', href: link },
    closing: `This is about one booking of order ${order.reference}; everything else in it stays as it is.`,
  });
}
