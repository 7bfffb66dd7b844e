import { type CancelPolicy, type FrozenPolicy, frozen } from '../cancellation/policy.js';
import type { Service } from '../catalog/index.js';
import type { OrderLine } from '../orders/order.js';
import type { OrganizationSettings } from '../organizations/index.js';
import { discounted } from './line-price.js';
import type { TaxRate } from './tax.js';

type ById<R> = ReadonlyMap<string, R>;

/** What prices depend on beyond the service: the organization's rates of tax and its cancellation policies. */
export type PricingFacts = { tax_rates?: ById<TaxRate>; cancellation_policies?: ById<CancelPolicy> };

type Terms = Pick<
  OrderLine,
  | 'kind'
  | 'feeOfLineId'
  | 'discountMinor'
  | 'taxMinor'
  | 'taxRateBp'
  | 'taxIncluded'
  | 'cancelPolicy'
  | 'paidMinor'
  | 'refundedMinor'
>;

/** The rate of a service in basis points; 0 where it has none. */
export const rateOf = ({ taxRateId }: Pick<Service, 'taxRateId'>, { tax_rates }: PricingFacts): number =>
  (taxRateId && tax_rates?.get(taxRateId)?.rateBp) || 0;

/** The policy of a service as it would be frozen now; null where cancelling is free. */
export function policyOf({ cancelPolicyId }: Pick<Service, 'cancelPolicyId'>, facts: PricingFacts): FrozenPolicy | null {
  const policy = cancelPolicyId ? facts.cancellation_policies?.get(cancelPolicyId) : undefined;
  return policy ? frozen(policy) : null;
}

/** What is frozen on a line when it is placed, besides its price: its tax and what cancelling it will cost. */
export function termsOf(
  service: Pick<Service, 'taxRateId' | 'cancelPolicyId'>,
  price: { quantity: number; unitPriceMinor: number },
  facts: PricingFacts,
  { pricesIncludeTax }: Pick<OrganizationSettings, 'pricesIncludeTax'>,
): Terms {
  const rate = { taxRateBp: rateOf(service, facts), taxIncluded: pricesIncludeTax };
  return {
    kind: 'SALE',
    feeOfLineId: null,
    ...rate,
    ...discounted({ ...price, ...rate }, 0),
    cancelPolicy: policyOf(service, facts),
    paidMinor: 0,
    refundedMinor: 0,
  };
}
