import { orderTotals } from '@bookwright/domain/orders';
import { customersOfAddresses, type MyCustomer, orderByReference, type ShownOrder } from '@bookwright/persistence/shop';
import type { Context } from '../context.js';

const REFERENCE = /^OR-[0-9A-Z]{4,12}$/i;

/** Whether a key to an order is its reference rather than a secret. */
export const isReference = (key: string): boolean => REFERENCE.test(key);

/** As whom the signed-in person books in this organization, by any of their confirmed addresses; nobody for a guest. */
export const myCustomers = async ({ db, organization, customer }: Context): Promise<MyCustomer[]> =>
  customer ? db.write(organization!.id, (tx) => customersOfAddresses(tx, customer.addresses)) : [];

/**
 * An order as far as it is these people's: all of it for whoever placed it, else the bookings that were made over to them,
 * and what those cost. Null when nothing of it is theirs.
 */
export function orderAsSeenBy(found: ShownOrder, mine: readonly Pick<MyCustomer, 'id' | 'name' | 'email'>[]): ShownOrder | null {
  if (mine.some(({ id }) => id === found.order.bookerId)) return found;
  const bookings = found.bookings.filter(({ bookerId }) => mine.some(({ id }) => id === bookerId));
  const booker = mine.find(({ id }) => id === bookings[0]?.bookerId);
  if (!booker) return null;
  const lines = found.lines.filter(({ bookingId }) => bookings.some(({ id }) => id === bookingId));
  const totals = orderTotals(lines);
  // What was paid for the order may be of others; of these bookings it is known whether they are paid.
  const paid = lines.filter(({ bookingId }) =>
    bookings.some(({ id, paymentStatus }) => id === bookingId && paymentStatus === 'PAID'),
  );
  const sums = { ...totals, customerPaidMinor: orderTotals(paid).customerTotalMinor, customerRefundedMinor: 0 };
  return { ...found, booker, bookings, lines, order: { ...found.order, ...sums } };
}

/** An order of whoever is signed in, by its reference. */
export async function myOrder(visitor: Context, reference: string): Promise<ShownOrder | null> {
  const mine = await myCustomers(visitor);
  if (mine.length === 0) return null;
  const found = await visitor.db.write(visitor.organization!.id, (tx) => orderByReference(tx, reference.toUpperCase()));
  return found && orderAsSeenBy(found, mine);
}
