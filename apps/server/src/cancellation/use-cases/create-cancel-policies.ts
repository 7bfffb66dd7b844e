import { type CancelPolicyFacts, decideCreateCancelPolicy, type FrozenPolicy } from '@bookwright/domain/cancellation';
import { loadCancelPolicyFacts } from '@bookwright/persistence/pricing';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes cancellation policies. Names are kept apart by the database. */
export const createCancelPolicies = useCase<FrozenPolicy, CancelPolicyFacts>({
  name: 'createCancelPolicies',
  allows: staffWith('catalog.manage'),
  locks: () => [],
  load: (tx) => loadCancelPolicyFacts(tx, []),
  decide: decideCreateCancelPolicy,
});
