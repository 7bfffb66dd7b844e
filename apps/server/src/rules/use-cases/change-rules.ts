import { type ChangeRuleCommand, decideChangeRule, type RuleFacts } from '@bookwright/domain/rules';
import { loadRuleFacts, ruleLocks } from '@bookwright/persistence/rules';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes what rules say, and for whom they hold. */
export const changeRules = useCase<ChangeRuleCommand, RuleFacts>({
  name: 'changeRules',
  allows: staffWith('rule.manage'),
  locks: ruleLocks,
  load: (tx) => loadRuleFacts(tx, []),
  decide: decideChangeRule,
});
