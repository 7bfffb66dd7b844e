import { can } from '@bookwright/domain/access';
import { type CancelTerms, type FeeQuote, feeByTerms } from '@bookwright/domain/cancellation';
import type { Context } from '../context.js';
import type { CancellationFeeType } from './fee-quote.type.js';

/** A quote as the API shows it. */
export function feeView({ currency, feeMinor, grossMinor, refundMinor, freeUntil }: FeeQuote): CancellationFeeType {
  const money = (amountMinor: number) => ({ amountMinor, currency });
  return { keeps: money(feeMinor), of: money(grossMinor), refund: money(refundMinor), freeUntil };
}

export type CancellableRow = { startsAt: string; cancelTerms: (CancelTerms & { shown: boolean }) | null };

/** What cancelling a booking now would keep, for staff; null where nothing counts, or the price is not theirs to see. */
export function cancelFeeOf({ startsAt, cancelTerms }: CancellableRow, { actor, clock }: Context): CancellationFeeType | null {
  if (!cancelTerms || !(cancelTerms.shown || can(actor, 'order.seeInternalPrices'))) return null;
  return feeView(feeByTerms(cancelTerms, startsAt, clock.now()));
}
