import { type ChangeOpportunityCommand, decideChangeOpportunity, type OpportunityFacts } from '@bookwright/domain/opportunities';
import { loadOpportunityFacts } from '@bookwright/persistence/opportunities';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes opportunities and what is in them. */
export const changeOpportunities = useCase<ChangeOpportunityCommand, OpportunityFacts>({
  name: 'changeOpportunities',
  allows: staffWith('customer.manage'),
  locks: () => [],
  load: loadOpportunityFacts,
  decide: decideChangeOpportunity,
});
