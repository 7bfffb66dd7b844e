import { decideOfferService, type OfferServiceCommand, type ServiceFacts } from '@bookwright/domain/catalog';
import { loadServiceFacts } from '@bookwright/persistence/catalog';
import { staffWith, useCase } from '../../use-case/index.js';

/** Takes services off the shop, or puts them back. */
export const offerServices = useCase<OfferServiceCommand, ServiceFacts>({
  name: 'offerServices',
  allows: staffWith('catalog.manage'),
  locks: () => [],
  load: (tx, commands) => loadServiceFacts(tx, commands),
  decide: decideOfferService,
});
