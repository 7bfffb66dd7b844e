import { type AddLineCommand, type BasketFacts, decideAddLine } from '@bookwright/domain/baskets';
import { basketLocks, loadBasketFacts } from '@bookwright/persistence/baskets';
import { anybody, useCase } from '../../use-case/index.js';

/** Puts things into baskets and holds them (JZ-19). Calls for one hot session or service share a transaction. */
export const addBasketLines = useCase<AddLineCommand, BasketFacts>({
  name: 'addBasketLines',
  allows: anybody,
  locks: (tx, commands) => basketLocks(tx, commands),
  load: (tx, commands, now) => loadBasketFacts(tx, commands, now),
  decide: decideAddLine,
  contendsFor: (command) => command.sessionId ?? command.serviceId,
});
