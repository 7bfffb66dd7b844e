import type { OrderEmailFacts } from '@bookwright/persistence/messages';
import { orderEmailHtml } from './order-email.html.js';
import { orderEmailText } from './order-email.text.js';
import {
  type EmailedItem,
  moneyWords,
  type OrderEmailWords,
  placeWords,
  priceWords,
  STATUS_WORDS,
  timeWords,
} from './order-email.words.js';

/**
 * The one email at placement (C-17): the summary of the whole order with every booking in it (JZ-52, JZ-53).
 * @param link of the order's page.
 */
export function orderEmail(facts: OrderEmailFacts, link: string): { subject: string; text: string; html: string } {
  const words = orderEmailWords(facts, link);
  return {
    subject: `Your order ${words.reference} at ${words.organization}`,
    text: orderEmailText(words),
    html: orderEmailHtml(words),
  };
}

function orderEmailWords(facts: OrderEmailFacts, link: string): OrderEmailWords {
  const { order, booker, organization } = facts;
  const { locale } = organization;
  const money = (minor: number) => moneyWords(minor, order.currency, locale);
  const bookings = facts.bookings.map((booking): EmailedItem => {
    const place = placeWords(booking);
    return {
      title: booking.title,
      status: STATUS_WORDS[booking.status],
      price: priceWords(booking.priceMinor, order.currency, locale),
      lines: [
        timeWords(booking, locale),
        ...(place ? [place] : []),
        ...(booking.attendeeName ? [`For ${[booking.attendeeName, ...booking.attendees].join(', ')}`] : []),
        `Reference ${booking.reference}`,
      ],
    };
  });
  const goods = facts.goods.map(
    ({ description, quantity, priceMinor }): EmailedItem => ({
      title: quantity > 1 ? `${quantity} × ${description}` : description,
      status: null,
      price: priceWords(priceMinor, order.currency, locale),
      lines: [],
    }),
  );
  const sums: [string, string][] = [['Total', money(facts.totalMinor)]];
  if (facts.payNowMinor > 0) sums.push(['To pay now', money(facts.payNowMinor)]);
  if (facts.payLaterMinor > 0) sums.push(['To pay later', money(facts.payLaterMinor)]);
  return {
    organization: organization.name,
    reference: order.reference,
    greeting: `Thank you, ${booker.name}. We have received your order.`,
    items: [...bookings, ...goods],
    sums,
    footnote: facts.hasHiddenPrices ? 'What is listed without a price is not part of the total.' : null,
    poNumber: order.poNumber,
    link,
  };
}
