import { type ChangeTaxRateCommand, decideChangeTaxRate, type TaxRateFacts } from '@bookwright/domain/pricing';
import { loadTaxRateFacts } from '@bookwright/persistence/pricing';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes or retires rates of tax; their versions keep two changes of one apart. */
export const changeTaxRates = useCase<ChangeTaxRateCommand, TaxRateFacts>({
  name: 'changeTaxRates',
  allows: staffWith('catalog.manage'),
  locks: () => [],
  load: (tx, commands) =>
    loadTaxRateFacts(
      tx,
      commands.map(({ id }) => id),
    ),
  decide: decideChangeTaxRate,
});
