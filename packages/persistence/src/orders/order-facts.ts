import type { Account } from '@bookwright/domain/accounts';
import type { Order, OrderPoNumberFacts } from '@bookwright/domain/orders';
import { loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

export async function loadOrderPoNumberFacts(tx: Tx, ids: readonly string[]): Promise<OrderPoNumberFacts> {
  const orders = await loadById<Order>(tx, 'orders', ids);
  const accounts = await loadById<Account>(
    tx,
    'accounts',
    [...orders.values()].map((order) => order.accountId),
  );
  return { orders, accounts };
}
