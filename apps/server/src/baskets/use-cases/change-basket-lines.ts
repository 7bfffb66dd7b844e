import { type BasketFacts, type ChangeLineCommand, decideChangeLine } from '@bookwright/domain/baskets';
import { basketLocks, loadBasketFacts } from '@bookwright/persistence/baskets';
import { anybody, useCase } from '../../use-case/index.js';

/** Changes time, quantity or attendee of basket lines (JZ-21). */
export const changeBasketLines = useCase<ChangeLineCommand, BasketFacts>({
  name: 'changeBasketLines',
  allows: anybody,
  locks: (tx, commands) => basketLocks(tx, commands),
  load: (tx, commands, now) => loadBasketFacts(tx, commands, now),
  decide: decideChangeLine,
});
