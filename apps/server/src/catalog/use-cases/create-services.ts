import { type CreateServiceCommand, decideCreateService, type ServiceFacts } from '@bookwright/domain/catalog';
import { loadServiceFacts } from '@bookwright/persistence/catalog';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes services with what they need. */
export const createServices = useCase<CreateServiceCommand, ServiceFacts>({
  name: 'createServices',
  allows: staffWith('catalog.manage'),
  locks: () => [],
  load: (tx, commands) => loadServiceFacts(tx, commands),
  decide: decideCreateService,
});
