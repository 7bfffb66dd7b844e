import type { Deciding } from '../access/index.js';
import type { Account } from '../accounts/index.js';
import type { Customer, CustomerAccount } from '../customers/index.js';
import { type Decision, difference, patch, refused, refusedWith } from '../kernel/index.js';
import { type Billing, billingOf } from '../orders/billing.js';
import { changePoNumber } from '../orders/order.decide-po-number.js';
import type { Order } from '../orders/order.js';
import type { BookingCore } from './booking.facts.js';
import type { BillingType, Booking } from './booking.js';
import { type BookingCommand, bookingFor, changeBooking } from './booking.subject.js';

type ById<R> = ReadonlyMap<string, R>;

export type BookingBillingFacts = {
  bookings: ById<BookingCore & Pick<Booking, 'billingType'>>;
  orders: ById<Order>;
  customers: ById<Customer>;
  accounts: ById<Account>;
  customer_accounts: ById<CustomerAccount>;
};

/** Who is billed for a booking from now on. Left out, the type stays; a type without an account means the booker's own. */
export type ChangeBillingCommand = BookingCommand & {
  billingType?: BillingType | null;
  accountId?: string | null;
  /** Written to the order, for an account that wants one. */
  poNumber?: string | null;
};

/** The order follows where it has nobody to bill itself: a blank is filled in, nothing that was chosen is written over. */
function orderToo(order: Order, { billingType, account }: Billing): ReturnType<typeof patch>[] {
  const blank = order.billingType === 'ACCOUNT' && order.accountId === null;
  if (!blank || billingType !== 'ACCOUNT' || !account) return [];
  return [patch('orders', order, { accountId: account.id })];
}

/**
 * Bills a booking to an account its booker belongs to, or to the booker (AP-46, AP-48). On a private booking an account is refused
 * unless it is said that it is private no longer (AP-10).
 */
export function decideChangeBilling(facts: BookingBillingFacts, command: ChangeBillingCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'CHANGE_BILLING', deciding);
  if (refusal) return refusal;
  const order = facts.orders.get(booking.orderId)!;
  const booker = booking.bookerId ? (facts.customers.get(booking.bookerId) ?? null) : null;
  const asked = {
    billingType: command.billingType ?? booking.billingType,
    accountId: command.accountId,
    poNumber: command.poNumber ?? order.poNumber,
  };
  const answer = billingOf(facts, asked, booker);
  if (!('billing' in answer)) return refused(command.id, ...answer.refusals);
  const { billingType, account } = answer.billing;
  if (billingType === 'ACCOUNT' && !account) return refusedWith(command.id, 'REQUIRED', ['accountId']);

  const numbered = command.poNumber ? changePoNumber(command.id, order, command.poNumber, new Map()) : null;
  if (numbered && numbered.refusals.length > 0) return numbered;
  const set = { billingType, accountId: account?.id ?? null };
  const changed = changeBooking(booking, set, 'booking.billing_changed');
  const named = difference<object>({ account: nameOf(facts, booking) }, { account: account?.name ?? null });
  const events = changed.events.map((event) => ({
    ...event,
    before: { ...event.before, ...named?.before },
    after: { ...event.after, ...named?.after },
  }));
  const filled = changed.changes.length > 0 ? orderToo(order, answer.billing) : [];
  const later = filled.length > 0 ? (numbered?.changes ?? []).map(afterOne) : (numbered?.changes ?? []);
  return { ...changed, changes: [...changed.changes, ...filled, ...later], events: [...events, ...(numbered?.events ?? [])] };
}

/** A second patch of a row in one decision is based on what the first has left. */
const afterOne = (change: Decision['changes'][number]) =>
  change.op === 'patch' ? { ...change, expectedVersion: change.expectedVersion + 1 } : change;

const nameOf = ({ accounts }: BookingBillingFacts, { accountId }: Pick<Booking, 'accountId'>): string | null =>
  accountId ? (accounts.get(accountId)?.name ?? null) : null;
