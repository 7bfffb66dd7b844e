import type { Order, OrderLine } from '@bookwright/domain/orders';
import type { LedgerEntry, MoneyFacts, Payment, Refund, RefundFacts } from '@bookwright/domain/payments';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import { type Database, isUuid, type Tx } from '../connection/index.js';

type Ids = Iterable<string | null | undefined>;

const BOOKING = ['id', 'version', 'orderId', 'paymentStatus'];

/** What moving money of orders locks: the orders, and the bookings whose facet follows. */
export async function moneyLocks(tx: Tx, orderIds: Ids): Promise<LockTarget[]> {
  const ids = idsAmong(orderIds);
  const bookings = await loadAll<{ id: string }>(tx, 'bookings', 'order_id = ANY($2::uuid[])', [ids], ['id']);
  return [
    { table: 'orders', ids },
    { table: 'bookings', ids: bookings.map(({ id }) => id) },
  ];
}

/** Orders with all their lines, and the bookings of those lines. */
export async function loadMoneyFacts(tx: Tx, orderIds: Ids): Promise<MoneyFacts> {
  const orders = await loadById<Order>(tx, 'orders', orderIds);
  const found = [[...orders.keys()]];
  const ofOrders = 'order_id = ANY($2::uuid[])';
  return {
    orders,
    order_lines: byId(await loadAll<OrderLine>(tx, 'order_lines', ofOrders, found)),
    bookings: byId(
      await loadAll<MoneyFacts['bookings'] extends ReadonlyMap<string, infer B> ? B : never>(
        tx,
        'bookings',
        ofOrders,
        found,
        BOOKING,
      ),
    ),
  };
}

/** The orders of payments, to know what to lock. */
async function ordersOf(tx: Tx, table: 'payments' | 'refunds', ids: Ids): Promise<string[]> {
  const rows = await loadById<{ id: string; orderId: string }>(tx, table, ids, ['id', 'orderId']);
  return [...rows.values()].map(({ orderId }) => orderId);
}

/** Locks for what becomes of payments: their orders and bookings, then they. */
export async function paymentLocks(tx: Tx, paymentIds: Ids): Promise<LockTarget[]> {
  const ids = idsAmong(paymentIds);
  return [...(await moneyLocks(tx, await ordersOf(tx, 'payments', ids))), { table: 'payments', ids }];
}

/** Payments with everything that went back of them or is on the way, and the money facts of their orders. */
export async function loadRefundFacts(tx: Tx, paymentIds: Ids): Promise<RefundFacts> {
  const payments = await loadById<Payment>(tx, 'payments', paymentIds);
  const found = [[...payments.keys()]];
  const ofPayments = 'payment_id = ANY($2::uuid[])';
  return {
    ...(await loadMoneyFacts(
      tx,
      [...payments.values()].map(({ orderId }) => orderId),
    )),
    payments,
    refunds: byId(await loadAll<Refund>(tx, 'refunds', ofPayments, found)),
    ledger_entries: byId(await loadAll<LedgerEntry>(tx, 'ledger_entries', ofPayments, found)),
  };
}

/** The order of a payment; null when the organization has no such payment. */
export async function orderOfPayment(db: Database, organizationId: string, paymentId: string): Promise<string | null> {
  if (!isUuid(paymentId)) return null;
  const [row] = await db.read<{ orderId: string }>(organizationId, {
    name: 'order-of-payment',
    text: 'SELECT order_id AS "orderId" FROM payments WHERE organization_id = $1 AND id = $2',
    values: [organizationId, paymentId],
  });
  return row?.orderId ?? null;
}
