import { type ChangeServiceCommand, decideChangeService, type ServiceFacts } from '@bookwright/domain/catalog';
import { loadServiceFacts } from '@bookwright/persistence/catalog';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes services. Their versions keep two changes of one apart; what is booked meanwhile is guarded by its units. */
export const changeServices = useCase<ChangeServiceCommand, ServiceFacts>({
  name: 'changeServices',
  allows: staffWith('catalog.manage'),
  locks: () => [],
  load: (tx, commands) => loadServiceFacts(tx, commands),
  decide: decideChangeService,
});
