import type { CancelPolicy } from '@bookwright/domain/cancellation';
import type { Service } from '@bookwright/domain/catalog';
import type { TaxRate } from '@bookwright/domain/pricing';
import { loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type Priced = Iterable<Pick<Service, 'taxRateId' | 'cancelPolicyId'>>;

/** The rates and policies of services, as they are now. */
export async function loadPricingFacts(
  tx: Tx,
  services: Priced,
): Promise<{ tax_rates: Map<string, TaxRate>; cancellation_policies: Map<string, CancelPolicy> }> {
  const all = [...services];
  return {
    tax_rates: await loadById<TaxRate>(
      tx,
      'tax_rates',
      all.map(({ taxRateId }) => taxRateId),
    ),
    cancellation_policies: await loadById<CancelPolicy>(
      tx,
      'cancellation_policies',
      all.map(({ cancelPolicyId }) => cancelPolicyId),
    ),
  };
}
