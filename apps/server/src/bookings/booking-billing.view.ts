import { can } from '@bookwright/domain/access';
import { billingReason, billingState } from '@bookwright/domain/bookings';
import { accountsOfCustomers, placedAsOfOrders } from '@bookwright/persistence/accounts';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import type { BookingBillingType } from './booking-billing.type.js';

export type BilledRow = {
  billingType: 'ACCOUNT' | 'PRIVATE';
  accountId: string | null;
  bookerId: string | null;
  orderId: string;
};

const PLACED = {};
const BELONGS = {};

/** Why a booking is billed as it is; for all bookings of an answer in two statements. */
export async function explainBilling(context: Context, row: BilledRow): Promise<BookingBillingType> {
  const organizationId = context.organization!.id;
  const bookerAccounts = row.bookerId
    ? ((await inBatch(context, BELONGS, row.bookerId, (ids) => accountsOfCustomers(context.db, organizationId, ids))) ?? [])
    : [];
  const placedAs = can(context.actor, 'booking.readPii')
    ? await inBatch(context, PLACED, row.orderId, (ids) => placedAsOfOrders(context.db, organizationId, ids))
    : null;
  return {
    state: billingState(row),
    reason: billingReason(row, bookerAccounts.length),
    bookerAccounts,
    placedAs: placedAs ?? null,
  };
}
