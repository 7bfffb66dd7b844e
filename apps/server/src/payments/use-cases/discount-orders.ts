import { type DiscountCommand, decideDiscount, type MoneyFacts } from '@bookwright/domain/payments';
import { loadMoneyFacts, moneyLocks } from '@bookwright/persistence/payments';
import { staffWith, useCase } from '../../use-case/index.js';

const ordersOf = (commands: readonly DiscountCommand[]) => commands.map(({ orderId }) => orderId);

/** Gives discounts on lines of orders, or takes them back. */
export const discountOrders = useCase<DiscountCommand, MoneyFacts>({
  name: 'discountOrders',
  allows: staffWith('order.discount'),
  locks: (tx, commands) => moneyLocks(tx, ordersOf(commands)),
  load: (tx, commands) => loadMoneyFacts(tx, ordersOf(commands)),
  decide: decideDiscount,
});
