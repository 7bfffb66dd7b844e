import { type CreateRuleCommand, decideCreateRule, type RuleFacts } from '@bookwright/domain/rules';
import { loadRuleFacts, ruleLocks } from '@bookwright/persistence/rules';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes rules on the times that can be booked (SV-20 to SV-23). */
export const createRules = useCase<CreateRuleCommand, RuleFacts>({
  name: 'createRules',
  allows: staffWith('rule.manage'),
  locks: ruleLocks,
  load: loadRuleFacts,
  decide: decideCreateRule,
});
