import {
  type CancelPolicyFacts,
  type ChangeCancelPolicyCommand,
  decideChangeCancelPolicy,
} from '@bookwright/domain/cancellation';
import { loadCancelPolicyFacts } from '@bookwright/persistence/pricing';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes or retires cancellation policies; what was placed before keeps what was agreed. */
export const changeCancelPolicies = useCase<ChangeCancelPolicyCommand, CancelPolicyFacts>({
  name: 'changeCancelPolicies',
  allows: staffWith('catalog.manage'),
  locks: () => [],
  load: (tx, commands) =>
    loadCancelPolicyFacts(
      tx,
      commands.map(({ id }) => id),
    ),
  decide: decideChangeCancelPolicy,
});
