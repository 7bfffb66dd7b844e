import type { Organization } from '@bookwright/domain/organizations';
import type { MoneyType } from '../graphql/money.type.js';
import { moneyWords, statusWords, timeWords } from '../messages/booking-words.js';
import type { ShopOrderType } from '../shop/shop-order.type.js';

/** One row of a receipt: what it is, what is said below it, and what it costs; null where the price is not shown. */
export type ReceiptRow = { title: string; notes: string[]; amount: string | null; struck: boolean };

/** A receipt in words, before it becomes a page. */
export type ReceiptWords = {
  organization: string;
  title: string;
  /** Label and value: the order, when, for whom. */
  facts: [string, string][];
  rows: ReceiptRow[];
  /** Label and amount; the last ones tell what was paid and what is due. */
  sums: [string, string][];
  footnotes: string[];
};

const percent = (basisPoints: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);

/**
 * What a receipt says of an order. It is made of what its customer sees and of nothing else, so that no amount of a
 * hidden price can be in it (JZ-38).
 */
export function receiptWords(order: ShopOrderType, organization: Organization, now: string): ReceiptWords {
  const { locale, timeZone, name } = organization;
  const words = ({ amountMinor, currency }: MoneyType) => moneyWords(amountMinor, currency, locale);
  const at = (instant: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
  const isPaid = order.due.amountMinor <= 0 && order.paid.amountMinor > 0;
  const rows = order.lines.map(({ description, quantity, price, active, discount, tax, taxRateBp, taxIncluded }): ReceiptRow => {
    const notes: string[] = [];
    if (!active) notes.push('Cancelled');
    if (discount && discount.amountMinor > 0) notes.push(`Discount ${words(discount)}`);
    if (tax && tax.amountMinor !== 0)
      notes.push(`${taxIncluded ? 'Includes' : 'Plus'} ${percent(taxRateBp, locale)} tax, ${words(tax)}`);
    const title = quantity > 1 ? `${quantity} × ${description}` : description;
    return { title, notes, amount: price && words(price), struck: !active };
  });
  const sums: [string, string][] = [['Total', words(order.total)]];
  if (order.includedTax.amountMinor !== 0) sums.push(['of which tax', words(order.includedTax)]);
  if (order.addedTax.amountMinor !== 0) sums.push(['Tax added', words(order.addedTax)]);
  sums.push(['Paid', words(order.paid)]);
  if (order.refunded.amountMinor > 0) sums.push(['Given back', words(order.refunded)]);
  sums.push(
    order.due.amountMinor < 0
      ? ['To be given back', words({ ...order.due, amountMinor: -order.due.amountMinor })]
      : ['Due', words(order.due)],
  );
  return {
    organization: name,
    title: isPaid ? 'Receipt' : 'Order',
    facts: [
      ['Order', order.reference],
      ['Placed', at(order.placedAt)],
      ['As of', at(now)],
      ['For', [order.bookerName, order.bookerEmail].filter(Boolean).join(', ')],
    ],
    rows: [...rows, ...bookingRows(order, locale)],
    sums,
    footnotes: rows.some(({ amount, struck }) => amount === null && !struck)
      ? ['What is listed without a price is not part of the total.']
      : [],
  };
}

/** When each booking takes place, below what was bought. */
const bookingRows = ({ bookings }: ShopOrderType, locale: string): ReceiptRow[] =>
  bookings.map((booking) => ({
    title: `${booking.reference} ${booking.title}`,
    notes: [timeWords(booking, locale), statusWords({ ...booking, deletedAt: null } as Parameters<typeof statusWords>[0])],
    amount: '',
    struck: booking.status === 'CANCELLED',
  }));
