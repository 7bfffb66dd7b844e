import type { LetterText, MessageKind } from '@bookwright/domain/messages';
import type { EmailedBooking, LetterFacts } from '@bookwright/persistence/messages';
import { bookingEmail } from './booking-email.js';
import { moneyWords } from './booking-words.js';
import type { WrittenLetter } from './letter.js';
import { buttonsOf } from './letter-buttons.js';
import { CUSTOMERS_CLOSING, orderEmail } from './order-email.js';
import { paymentEmail } from './payment-email.js';

type Shop = { name: string; slug: string; locale: string; timeZone: string; currency: string };

const CAUSE = { publicUrl: '', sessionSecret: '', causeId: 'sample' };
const DAY = 86_400_000;

/** Where the booking of each kind stands; the others are confirmed. */
const STANDINGS: Partial<Record<MessageKind, Partial<EmailedBooking>>> = {
  BOOKING_PENCILLED_IN: { status: 'PENCILLED_IN' },
  BOOKING_EXPIRING: { status: 'PENCILLED_IN' },
  BOOKING_DECLINED: { status: 'CANCELLED', cancelKind: 'DECLINED' },
  BOOKING_EXPIRED: { status: 'CANCELLED', cancelKind: 'EXPIRED' },
  BOOKING_CANCELLED: { status: 'CANCELLED', cancelKind: 'BY_STAFF' },
  SESSION_CALLED_OFF: { status: 'CANCELLED', cancelKind: 'SESSION_CANCELLED' },
  PAYMENT_FAILED: { status: 'CANCELLED', cancelKind: 'PAYMENT_FAILED' },
  BOOKING_MOVED: { status: 'RESCHEDULED' },
  BOOKING_STATUS: { status: 'COMPLETED' },
};

function sampleBooking(kind: MessageKind, timeZone: string, now: string): EmailedBooking {
  const noon = Math.floor(Date.parse(now) / DAY) * DAY + 12 * 3_600_000;
  const at = (days: number, minutes = 0) => new Date(noon + days * DAY + minutes * 60_000).toISOString();
  const standing: Partial<EmailedBooking> = { status: 'CONFIRMED', cancelKind: null, ...STANDINGS[kind] };
  return {
    ...{ id: 'sample', version: 1, reference: 'BW-7F3K2Q', title: 'A sample booking', timeZone, priceMinor: 4500 },
    ...{ startsAt: at(7), endsAt: at(7, 60), deletedAt: null, cancelReason: null },
    ...{ previousStartsAt: at(6), previousEndsAt: at(6, 60) },
    holdExpiresAt: standing.status === 'PENCILLED_IN' ? at(1) : null,
    ...{ locationMode: 'ONSITE', locationText: 'Room 2', locationAddress: null, latitude: null, longitude: null },
    ...{
      meetingUrl: null,
      resourceName: null,
      attendeeName: 'Sam Sample',
      attendees: [],
      serviceId: 'sample',
      bookerId: 'sample',
    },
    ...{ status: 'CONFIRMED', cancelKind: null, paymentType: 'PAY_LATER', paymentStatus: 'UNPAID' },
    ...standing,
  };
}

/** A letter with made-up contents: how would these words look? */
export function sampleLetter(kind: MessageKind, text: LetterText, shop: Shop, now: string): WrittenLetter {
  const { name, slug, locale, timeZone, currency } = shop;
  const booking = sampleBooking(kind, timeZone, now);
  const letter: LetterFacts = {
    organization: { name, slug, locale, timeZone },
    order: { id: 'sample', reference: 'OR-51XM9D', placedAt: now, poNumber: null, currency },
    booker: { id: 'sample', name: 'Sam Sample', email: null },
  };
  const link = `/book/${slug}`;
  const buttons = buttonsOf(letter, [booking], CAUSE);
  if (kind.startsWith('ORDER_')) {
    const sums = { totalMinor: 4500, payNowMinor: 0, payLaterMinor: 4500, hasHiddenPrices: false, paidMinor: 0, dueMinor: 4500 };
    const facts = { ...letter, bookings: [booking], goods: [], ...sums };
    return orderEmail(facts, text, { link, label: 'See your order', closing: CUSTOMERS_CLOSING, buttons });
  }
  if (kind === 'PAYMENT_RECEIVED' || kind === 'REFUND_MADE' || kind === 'PAYMENT_REQUESTED') {
    return paymentEmail(letter, text, {
      amount: moneyWords(4500, currency, locale),
      ...{ link, label: 'See your order', bookings: [booking], buttons },
    });
  }
  return bookingEmail(kind, { ...letter, booking }, text, { link, buttons, freeInstead: [] });
}
