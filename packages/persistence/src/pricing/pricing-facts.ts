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

/** Rates of tax by their ids. */
export const loadTaxRateFacts = async (tx: Tx, ids: Iterable<string>): Promise<{ tax_rates: Map<string, TaxRate> }> => ({
  tax_rates: await loadById<TaxRate>(tx, 'tax_rates', ids),
});

/** Cancellation policies by their ids. */
export const loadCancelPolicyFacts = async (
  tx: Tx,
  ids: Iterable<string>,
): Promise<{ cancellation_policies: Map<string, CancelPolicy> }> => ({
  cancellation_policies: await loadById<CancelPolicy>(tx, 'cancellation_policies', ids),
});
