import type { OrderLine } from '../orders/order.js';
import { grossOf } from '../pricing/line-price.js';
import { dueOf, type PaymentState, paymentStateOf, type Standing } from './payment-state.js';

/** What of a line counts in money. */
export type MoneyLine = Pick<
  OrderLine,
  | 'id'
  | 'bookingId'
  | 'position'
  | 'quantity'
  | 'unitPriceMinor'
  | 'discountMinor'
  | 'taxMinor'
  | 'taxIncluded'
  | 'active'
  | 'priceVisibility'
  | 'paidMinor'
  | 'refundedMinor'
>;

/** What the lines cost together, and what has moved for them. A line that counts no more costs nothing. */
export function standingOf(lines: readonly MoneyLine[]): Standing {
  const standing = { grossMinor: 0, paidMinor: 0, refundedMinor: 0 };
  for (const line of lines) {
    if (line.active) standing.grossMinor += grossOf(line);
    standing.paidMinor += line.paidMinor;
    standing.refundedMinor += line.refundedMinor;
  }
  return standing;
}

/**
 * What is settled together: the lines of one booking, because what was paid for it covers the fee that is kept of it, or one
 * line of goods. `dueMinor` below zero is to be given back.
 */
export type DueGroup<L extends MoneyLine = MoneyLine> = Standing & {
  bookingId: string | null;
  lines: L[];
  dueMinor: number;
  state: PaymentState;
};

/** Lines as they are settled, in the order in which they were placed. */
export function dueGroups<L extends MoneyLine>(lines: readonly L[]): DueGroup<L>[] {
  const groups = new Map<string, L[]>();
  const inOrder = [...lines].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  for (const line of inOrder) {
    const key = line.bookingId ?? line.id;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((own) => {
    const standing = standingOf(own);
    return {
      ...standing,
      bookingId: own[0]!.bookingId,
      lines: own,
      dueMinor: dueOf(standing),
      state: paymentStateOf(standing),
    };
  });
}

/** The line of a group that money is written on: what counts, or else what was sold. */
export const payableLine = <L extends MoneyLine>({ lines }: DueGroup<L>): L => lines.find((line) => line.active) ?? lines[0]!;

/** The facet of a booking, from its lines. */
export const paymentStateOfLines = (lines: readonly MoneyLine[]): PaymentState => paymentStateOf(standingOf(lines));
