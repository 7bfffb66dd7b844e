import { type ChangeOrderPoNumberCommand, decideChangeOrderPoNumber, type OrderPoNumberFacts } from '@bookwright/domain/orders';
import { loadOrderPoNumberFacts } from '@bookwright/persistence/orders';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Writes the PO number of orders (AP-29). */
export const changeOrderPoNumbers = useCase<ChangeOrderPoNumberCommand, OrderPoNumberFacts>({
  name: 'changeOrderPoNumbers',
  allows: staffWith('order.editPo'),
  locks: (_tx, commands) => [{ table: 'orders', ids: commands.map((command) => command.id) }],
  load: ofSubjects(loadOrderPoNumberFacts),
  decide: decideChangeOrderPoNumber,
});
