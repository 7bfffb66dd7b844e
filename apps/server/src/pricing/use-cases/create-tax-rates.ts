import { type CreateTaxRateCommand, decideCreateTaxRate, type TaxRateFacts } from '@bookwright/domain/pricing';
import { loadTaxRateFacts } from '@bookwright/persistence/pricing';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes rates of tax. Names are kept apart by the database. */
export const createTaxRates = useCase<CreateTaxRateCommand, TaxRateFacts>({
  name: 'createTaxRates',
  allows: staffWith('catalog.manage'),
  locks: () => [],
  load: (tx) => loadTaxRateFacts(tx, []),
  decide: decideCreateTaxRate,
});
