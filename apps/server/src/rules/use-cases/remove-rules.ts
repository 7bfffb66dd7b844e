import { decideRemoveRule, type RemoveRuleCommand, type RuleFacts } from '@bookwright/domain/rules';
import { loadRuleFacts, ruleLocks } from '@bookwright/persistence/rules';
import { staffWith, useCase } from '../../use-case/index.js';

/** Takes rules away. */
export const removeRules = useCase<RemoveRuleCommand, RuleFacts>({
  name: 'removeRules',
  allows: staffWith('rule.manage'),
  locks: ruleLocks,
  load: (tx) => loadRuleFacts(tx, []),
  decide: decideRemoveRule,
});
