import { type ChangeRuleCommand, type ChangeRuleFacts, decideChangeRule } from '@bookwright/domain/series';
import { changeRuleLocks, loadChangeRuleFacts } from '@bookwright/persistence/series';
import { staffWith, useCase } from '../../use-case/index.js';

/** Gives series another rule, which moves, cancels and makes bookings. */
export const changeSeriesRule = useCase<ChangeRuleCommand, ChangeRuleFacts>({
  name: 'changeSeriesRule',
  allows: (actor) => {
    for (const right of ['booking.updateTime', 'booking.create', 'booking.cancel'] as const) staffWith(right)(actor);
  },
  locks: (tx, commands) => changeRuleLocks(tx, commands),
  load: (tx, commands, now) => loadChangeRuleFacts(tx, commands, now),
  decide: decideChangeRule,
});
