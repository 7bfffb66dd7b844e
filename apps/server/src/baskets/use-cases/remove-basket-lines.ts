import { type BasketFacts, decideRemoveLine, type RemoveLineCommand } from '@bookwright/domain/baskets';
import { basketLocks, loadBasketFacts } from '@bookwright/persistence/baskets';
import { anybody, useCase } from '../../use-case/index.js';

/** Takes lines out of baskets and gives back what they held (JZ-21). */
export const removeBasketLines = useCase<RemoveLineCommand, BasketFacts>({
  name: 'removeBasketLines',
  allows: anybody,
  locks: (tx, commands) => basketLocks(tx, commands),
  load: (tx, commands, now) => loadBasketFacts(tx, commands, now),
  decide: decideRemoveLine,
});
