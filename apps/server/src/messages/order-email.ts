import { filledIn, type LetterText } from '@bookwright/domain/messages';
import type { OrderEmailFacts } from '@bookwright/persistence/messages';
import { type BookingButtons, bookingItem } from './booking-item.js';
import { moneyWords, priceWords } from './booking-words.js';
import { type LetterItem, type WrittenLetter, written } from './letter.js';

/** Whom the letter is for: the customer has the key to the order's page, administrators open it in the admin. */
export type OrderLetterFor = { link: string; label: string; closing: string; buttons: BookingButtons };

export const CUSTOMERS_CLOSING =
  'There you can also cancel a booking or move it. Keep this email: the link is the key to your order.';

/**
 * The one email at placement (C-17), and the same again on demand (JZ-62): the summary of the whole order with every booking
 * in it as it stands now (JZ-52, JZ-53, JZ-63).
 */
export function orderEmail(facts: OrderEmailFacts, text: LetterText, reader: OrderLetterFor): WrittenLetter {
  const { order, booker, organization } = facts;
  const { locale } = organization;
  const money = (minor: number) => moneyWords(minor, order.currency, locale);
  const bookings = facts.bookings.map((booking) => bookingItem(booking, { currency: order.currency, locale }, reader.buttons));
  const goods = facts.goods.map(
    ({ description, quantity, priceMinor }): LetterItem => ({
      title: quantity > 1 ? `${quantity} × ${description}` : description,
      ...{ status: null, over: false, lines: [], buttons: [] },
      price: priceWords(priceMinor, order.currency, locale),
    }),
  );
  const sums: [string, string][] = [['Total', money(facts.totalMinor)]];
  if (facts.payNowMinor > 0) sums.push(['To pay now', money(facts.payNowMinor)]);
  if (facts.payLaterMinor > 0) sums.push(['To pay later', money(facts.payLaterMinor)]);
  if (facts.paidMinor > 0) sums.push(['Paid', money(facts.paidMinor)], ['Still to pay', money(Math.max(0, facts.dueMinor))]);
  const values = { name: booker?.name ?? '', organization: organization.name, order: order.reference };
  return written(filledIn(text.subject, values), {
    organization: organization.name,
    locale,
    heading: `Order ${order.reference}`,
    intro: filledIn(text.intro, values),
    items: [...bookings, ...goods],
    sums,
    notes: [
      ...(facts.hasHiddenPrices ? ['What is listed without a price is not part of the total.'] : []),
      ...(order.poNumber ? [`PO number ${order.poNumber}`] : []),
    ],
    button: { label: reader.label, href: reader.link },
    closing: reader.closing,
  });
}
