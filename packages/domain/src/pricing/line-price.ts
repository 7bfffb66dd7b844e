import { taxOf } from './tax.js';

/** What a line is priced by: everything that is frozen when it is placed, and its discount. */
export type Priced = {
  quantity: number;
  unitPriceMinor: number;
  discountMinor: number;
  taxMinor: number;
  taxRateBp: number;
  taxIncluded: boolean;
};

type Rate = Pick<Priced, 'taxRateBp' | 'taxIncluded'>;

/** The price before any discount and before a tax that is added. */
export const listPriceOf = (line: Pick<Priced, 'quantity' | 'unitPriceMinor'>): number => line.quantity * line.unitPriceMinor;

/** What a line costs: quantity times unit price, less discount, plus the tax unless the price includes it. */
export const grossOf = (line: Omit<Priced, 'taxRateBp'>): number =>
  listPriceOf(line) - line.discountMinor + (line.taxIncluded ? 0 : line.taxMinor);

/** A discount with the tax that follows from it. */
export const discounted = (
  line: Pick<Priced, 'quantity' | 'unitPriceMinor'> & Rate,
  discountMinor: number,
): Pick<Priced, 'discountMinor' | 'taxMinor'> => ({
  discountMinor,
  taxMinor: taxOf(listPriceOf(line) - discountMinor, line.taxRateBp, line.taxIncluded),
});
