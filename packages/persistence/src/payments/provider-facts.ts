import { BOOKING_CORE } from '@bookwright/domain/bookings';
import type { NewsFacts, PayableFacts, Payment, ProviderEventRow, Refund } from '@bookwright/domain/payments';
import { loadOwnTimeFacts, moveLocks } from '../bookings/booking-facts.js';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Database, Tx } from '../connection/index.js';
import { loadMoneyFacts, loadRefundFacts, moneyLocks, paymentLocks } from './money-facts.js';

type Ids = readonly string[];

/** The bookings that payments are for. */
async function bookingsPaidFor(tx: Tx, paymentIds: Ids): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT l.booking_id AS id FROM payments p
     CROSS JOIN LATERAL jsonb_array_elements(p.parts) part
     JOIN order_lines l ON l.organization_id = p.organization_id AND l.id = (part->>'lineId')::uuid
     WHERE p.organization_id = $1 AND p.id = ANY($2::uuid[]) AND l.booking_id IS NOT NULL`,
    [tx.organizationId, idsAmong(paymentIds)],
  );
  return rows.map(({ id }) => id);
}

/** Locks for news of payments: what their bookings hold or could take again, their orders, and they. */
export async function newsLocks(tx: Tx, paymentIds: Ids): Promise<LockTarget[]> {
  return [...(await moveLocks(tx, await bookingsPaidFor(tx, paymentIds))), ...(await paymentLocks(tx, paymentIds))];
}

/** Facts for news of payments: their orders with everything in them, and what was heard before. */
export async function loadNewsFacts(tx: Tx, news: readonly { paymentId: string; eventRef: string | null }[]): Promise<NewsFacts> {
  const ids = news.map(({ paymentId }) => paymentId);
  const money = await loadRefundFacts(tx, ids);
  const places = await loadOwnTimeFacts(tx, await bookingsPaidFor(tx, ids));
  const heard = await loadAll<ProviderEventRow>(
    tx,
    'provider_events',
    'event_ref = ANY($2::text[])',
    [news.flatMap(({ eventRef }) => eventRef ?? [])],
    ['id', 'provider', 'eventRef'],
  );
  return { ...places, ...money, bookings: places.bookings, provider_events: byId(heard) };
}

/** Locks for beginning payments of orders. */
export const payableLocks = (tx: Tx, orderIds: Ids): Promise<LockTarget[]> => moneyLocks(tx, orderIds);

/** Orders with what is due of them and what was begun. */
export async function loadPayableFacts(tx: Tx, orderIds: Ids): Promise<PayableFacts> {
  const { orders, order_lines, bookings } = await loadMoneyFacts(tx, orderIds);
  return {
    orders,
    order_lines,
    bookings: await loadById(tx, 'bookings', bookings.keys(), BOOKING_CORE),
    payments: byId(await loadAll<Payment>(tx, 'payments', 'order_id = ANY($2::uuid[])', [[...orders.keys()]])),
  };
}

/** Payments by their ids, to note something on them. */
export const loadPayments = async (tx: Tx, ids: Ids): Promise<Pick<PayableFacts, 'payments'>> => ({
  payments: await loadById<Payment>(tx, 'payments', ids),
});

/** Payments that were begun and whose time is over, the longest overdue first. */
export const overduePayments = (tx: Tx, now: string, most: number): Promise<Payment[]> =>
  loadAll<Payment>(tx, 'payments', "status = 'STARTED' AND expires_at <= $2 ORDER BY expires_at, id LIMIT $3", [now, most]);

/** What a provider is told of a payment besides its amount. */
export type PaymentToOpen = Payment & { orderReference: string; email: string | null };

export async function paymentToOpen(tx: Tx, paymentId: string): Promise<PaymentToOpen | null> {
  const payment = (await loadById<Payment>(tx, 'payments', [paymentId])).get(paymentId);
  if (!payment) return null;
  const [about] = await tx.query<{ orderReference: string; email: string | null }>(
    `SELECT o.reference AS "orderReference", c.email FROM orders o
     LEFT JOIN customers c ON c.organization_id = o.organization_id AND c.id = o.booker_id
     WHERE o.organization_id = $1 AND o.id = $2`,
    [tx.organizationId, payment.orderId],
  );
  return { ...payment, ...about! };
}

/** Organizations in which a payment was begun and its time is over. */
export const organizationsWithOverduePayments = async (db: Database, now: string): Promise<string[]> => {
  const name = 'organizations_with_overdue_payments';
  return (await db.outside<{ id: string }>({ name, text: `SELECT ${name}($1) AS id`, values: [now] })).map(({ id }) => id);
};

/** A refund, and how its payment is known to its provider. */
export type RefundToMake = Pick<Refund, 'paymentId' | 'amountMinor' | 'currency' | 'status'> &
  Pick<Payment, 'provider' | 'providerRef'>;

export async function refundToMake(tx: Tx, refundId: string): Promise<RefundToMake | null> {
  const refund = (await loadById<Refund>(tx, 'refunds', [refundId])).get(refundId);
  const payment = refund && (await loadById<Payment>(tx, 'payments', [refund.paymentId])).get(refund.paymentId);
  return refund && payment ? { ...refund, provider: payment.provider, providerRef: payment.providerRef } : null;
}
