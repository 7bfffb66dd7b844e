import { type CreateOpportunityCommand, decideCreateOpportunity, type OpportunityFacts } from '@bookwright/domain/opportunities';
import { loadOpportunityFacts } from '@bookwright/persistence/opportunities';
import { staffWith, useCase } from '../../use-case/index.js';

/** Notes opportunities down (AP-40). */
export const createOpportunities = useCase<CreateOpportunityCommand, OpportunityFacts>({
  name: 'createOpportunities',
  allows: staffWith('customer.manage'),
  locks: () => [],
  load: loadOpportunityFacts,
  decide: decideCreateOpportunity,
});
