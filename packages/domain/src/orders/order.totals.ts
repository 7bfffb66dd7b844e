import { grossOf } from '../pricing/line-price.js';
import type { OrderLine, OrderTotals } from './order.js';

export { grossOf };

type PricedLine = Pick<
  OrderLine,
  'quantity' | 'unitPriceMinor' | 'discountMinor' | 'taxMinor' | 'taxIncluded' | 'priceVisibility' | 'paymentType' | 'active'
>;

/** The four sums of the active lines. A hidden price counts internally and nowhere else (JZ-37, JZ-38). */
export function orderTotals(lines: readonly PricedLine[]): OrderTotals {
  const totals: OrderTotals = { internalTotalMinor: 0, customerTotalMinor: 0, payNowTotalMinor: 0, payLaterTotalMinor: 0 };
  for (const line of lines) {
    if (!line.active) continue;
    const gross = grossOf(line);
    totals.internalTotalMinor += gross;
    if (line.priceVisibility === 'SHOWN') totals.customerTotalMinor += gross;
    if (line.paymentType === 'PAY_NOW') totals.payNowTotalMinor += gross;
    if (line.paymentType === 'PAY_LATER') totals.payLaterTotalMinor += gross;
  }
  return totals;
}

/** The sums once an active line counts no more: the same as summing the lines that stay. */
export function totalsWithout(totals: OrderTotals, line: PricedLine): OrderTotals {
  const gone = orderTotals([line]);
  return {
    internalTotalMinor: totals.internalTotalMinor - gone.internalTotalMinor,
    customerTotalMinor: totals.customerTotalMinor - gone.customerTotalMinor,
    payNowTotalMinor: totals.payNowTotalMinor - gone.payNowTotalMinor,
    payLaterTotalMinor: totals.payLaterTotalMinor - gone.payLaterTotalMinor,
  };
}

/** The sums once an inactive line counts again. */
export function totalsWith(totals: OrderTotals, line: PricedLine): OrderTotals {
  const come = orderTotals([{ ...line, active: true }]);
  return {
    internalTotalMinor: totals.internalTotalMinor + come.internalTotalMinor,
    customerTotalMinor: totals.customerTotalMinor + come.customerTotalMinor,
    payNowTotalMinor: totals.payNowTotalMinor + come.payNowTotalMinor,
    payLaterTotalMinor: totals.payLaterTotalMinor + come.payLaterTotalMinor,
  };
}
