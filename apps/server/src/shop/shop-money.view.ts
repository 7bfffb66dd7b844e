import { grossOf, type Order, type OrderLine } from '@bookwright/domain/orders';
import type { MoneyType } from '../graphql/money.type.js';
import type { ShopOrderLineType, ShopOrderType } from './shop-order.type.js';

/** Tax of lines that count and whose price is shown: as far as it is in the prices, and as far as it is added to them. */
export function taxSums(lines: readonly { taxMinor: number; taxIncluded: boolean }[]): { included: number; added: number } {
  const sums = { included: 0, added: 0 };
  for (const { taxMinor, taxIncluded } of lines) sums[taxIncluded ? 'included' : 'added'] += taxMinor;
  return sums;
}

const moneyOf =
  (currency: string) =>
  (amountMinor: number): MoneyType => ({ amountMinor, currency });

/** A line as its customer sees it: no amount of a hidden price. */
export function shopLine(line: OrderLine): ShopOrderLineType {
  const { description, quantity, active, kind, taxRateBp, taxIncluded } = line;
  const shown = line.priceVisibility === 'SHOWN';
  const money = (amountMinor: number) => (shown ? moneyOf(line.currency)(amountMinor) : null);
  return {
    ...{ description, quantity, active, kind, taxIncluded },
    taxRateBp: shown ? taxRateBp : 0,
    price: money(grossOf(line)),
    discount: money(line.discountMinor),
    tax: money(line.taxMinor),
  };
}

type ShopSums = Pick<
  ShopOrderType,
  'total' | 'payNowTotal' | 'payLaterTotal' | 'includedTax' | 'addedTax' | 'paid' | 'refunded' | 'due'
>;

/** The sums of an order over its shown prices (JZ-38). */
export function shopSums(order: Order, lines: readonly OrderLine[]): ShopSums {
  const money = moneyOf(order.currency);
  const tax = taxSums(lines.filter(({ active, priceVisibility }) => active && priceVisibility === 'SHOWN'));
  return {
    total: money(order.customerTotalMinor),
    payNowTotal: money(order.payNowTotalMinor),
    payLaterTotal: money(order.customerTotalMinor - order.payNowTotalMinor),
    includedTax: money(tax.included),
    addedTax: money(tax.added),
    paid: money(order.customerPaidMinor),
    refunded: money(order.customerRefundedMinor),
    due: money(order.customerTotalMinor - order.customerPaidMinor + order.customerRefundedMinor),
  };
}
