import type { Booking } from '@bookwright/domain/bookings';
import type { Customer } from '@bookwright/domain/customers';
import { loadAll } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { type AboutBookings, aboutBookings, type ShownOrder, shownOrders } from './shop.queries.js';

/** A customer as they know themselves. */
export type MyCustomer = Customer & { address: string | null; language: string | null };

/** Who books with these addresses here; families share theirs. Nobody who was erased or merged into another. */
export const customersOfAddresses = (tx: Tx, addresses: readonly string[]): Promise<MyCustomer[]> =>
  loadAll<MyCustomer>(
    tx,
    'customers',
    'email_lower = ANY($2::text[]) AND erased_at IS NULL AND merged_into_id IS NULL ORDER BY created_at, id',
    [addresses],
  );

/** Which of somebody's bookings: those to come by time, those that are over latest first, the cancelled latest first. */
export const MY_BOOKINGS = {
  COMING: "status <> 'CANCELLED' AND ends_at > $4",
  PAST: "status <> 'CANCELLED' AND ends_at <= $4",
  CANCELLED: "status = 'CANCELLED' AND $4::timestamptz IS NOT NULL",
} as const;
export type MyBookingsKind = keyof typeof MY_BOOKINGS;

/** Where a page begins: behind this time and id, in the order of the list. */
export type MyPage = { after: { at: string; id: string } | null; first: number };

export type MyBooking = { booking: Booking; orderReference: string };

/** The bookings of these customers, without deleted ones. */
export async function myBookings(
  tx: Tx,
  customerIds: readonly string[],
  kind: MyBookingsKind,
  now: string,
  { after, first }: MyPage,
): Promise<{ bookings: MyBooking[]; about: AboutBookings }> {
  const [sign, order] = kind === 'COMING' ? ['>', 'ASC'] : ['<', 'DESC'];
  const bookings = await loadAll<Booking>(
    tx,
    'bookings',
    `booker_id = ANY($2::uuid[]) AND deleted_at IS NULL AND ${MY_BOOKINGS[kind]}
     AND ($5::timestamptz IS NULL OR (starts_at, id) ${sign} ($5, $6::uuid))
     ORDER BY starts_at ${order}, id ${order} LIMIT $3`,
    [customerIds, first, now, after?.at ?? null, after?.id ?? null],
  );
  const orders = await tx.query<{ id: string; reference: string }>(
    'SELECT id, reference FROM orders WHERE organization_id = $1 AND id = ANY($2::uuid[])',
    [tx.organizationId, bookings.map((booking) => booking.orderId)],
  );
  const referenceOf = new Map(orders.map(({ id, reference }) => [id, reference]));
  return {
    bookings: bookings.map((booking) => ({ booking, orderReference: referenceOf.get(booking.orderId)! })),
    about: await aboutBookings(tx, bookings),
  };
}

/** The orders these customers placed, or in which a booking is theirs now, latest first. */
export const myOrders = (tx: Tx, customerIds: readonly string[], { after, first }: MyPage): Promise<ShownOrder[]> =>
  shownOrders(
    tx,
    `(booker_id = ANY($2::uuid[]) OR id IN
       (SELECT order_id FROM bookings WHERE organization_id = $1 AND booker_id = ANY($2::uuid[]) AND deleted_at IS NULL))
     AND ($4::timestamptz IS NULL OR (placed_at, id) < ($4, $5::uuid))
     ORDER BY placed_at DESC, id DESC LIMIT $3`,
    [customerIds, first, after?.at ?? null, after?.id ?? null],
  );

/** One order by what it is called; null when there is none. */
export const orderByReference = async (tx: Tx, reference: string): Promise<ShownOrder | null> =>
  (await shownOrders(tx, 'reference = $2', [reference]))[0] ?? null;
