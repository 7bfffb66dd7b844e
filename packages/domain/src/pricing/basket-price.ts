import { type Service, saleOf } from '../catalog/service.js';
import type { OrganizationSettings } from '../organizations/index.js';
import { grossOf } from './line-price.js';
import { type PricingFacts, termsOf } from './terms.js';

/** What something in a basket will cost, tax and all: the same to the unit as the order lines it becomes. */
export function basketPrice(
  service: Service,
  { quantity, priceMinor }: { quantity: number; priceMinor: number },
  facts: PricingFacts,
  settings: Pick<OrganizationSettings, 'pricesIncludeTax'>,
): { grossMinor: number; taxMinor: number; taxIncluded: boolean } {
  // Goods are one line, places are one line each, and tax is rounded for each line.
  const [lines, each] = saleOf(service) === 'GOODS' ? [1, quantity] : [quantity, 1];
  const price = { quantity: each, unitPriceMinor: priceMinor };
  const terms = termsOf(service, price, facts, settings);
  return {
    grossMinor: lines * grossOf({ ...price, ...terms }),
    taxMinor: lines * terms.taxMinor,
    taxIncluded: terms.taxIncluded,
  };
}
