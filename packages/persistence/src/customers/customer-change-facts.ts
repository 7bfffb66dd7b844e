import type { Account } from '@bookwright/domain/accounts';
import type {
  Customer,
  CustomerAccount,
  CustomerFacts,
  MergeCustomerCommand,
  MergeCustomerFacts,
} from '@bookwright/domain/customers';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadBelongings, loadCustomersByAddress } from './customer-facts.js';

type Wanted = readonly { id?: string; email?: string | null; accountIds?: readonly string[] | null }[];

/** Facts for writing customers down: those that are named, whoever has their address, and whom they belong to. */
export async function loadCustomerFacts(tx: Tx, wanted: Wanted): Promise<CustomerFacts> {
  const named = await loadById<Customer>(
    tx,
    'customers',
    wanted.map(({ id }) => id),
  );
  const addresses = [
    ...wanted.flatMap(({ email }) => (email ? [email.trim().toLowerCase()] : [])),
    ...[...named.values()].flatMap(({ emailLower }) => emailLower ?? []),
  ];
  const belongings = await loadBelongings(tx, named.keys());
  const accountIds = [
    ...wanted.flatMap((one) => one.accountIds ?? []),
    ...[...named.values()].map(({ accountId }) => accountId),
    ...[...belongings.values()].map(({ accountId }) => accountId),
  ];
  return {
    customers: new Map([...(await loadCustomersByAddress(tx, addresses)), ...named]),
    customer_accounts: belongings,
    accounts: await loadById<Account>(tx, 'accounts', accountIds),
  };
}

type Merges = readonly MergeCustomerCommand[];
type OfBooker = { id: string; version: number; bookerId: string | null };
type OfCustomer = { id: string; version: number; customerId: string };

const goneIds = (merges: Merges): string[] => idsAmong(merges.map(({ id }) => id));

/** Both customers, and the orders and bookings of the one who goes. */
export async function customerMergeLocks(tx: Tx, merges: Merges): Promise<LockTarget[]> {
  const gone = goneIds(merges);
  const rows = (table: string) => loadAll<{ id: string }>(tx, table, 'booker_id = ANY($2::uuid[])', [gone], ['id']);
  return [
    { table: 'customers', ids: idsAmong(merges.flatMap(({ id, intoId }) => [id, intoId])) },
    { table: 'orders', ids: (await rows('orders')).map(({ id }) => id) },
    { table: 'bookings', ids: (await rows('bookings')).map(({ id }) => id) },
  ];
}

export async function loadCustomerMergeFacts(tx: Tx, merges: Merges): Promise<MergeCustomerFacts> {
  const gone = goneIds(merges);
  const both = idsAmong(merges.flatMap(({ id, intoId }) => [id, intoId]));
  const booked = (table: string) =>
    loadAll<OfBooker>(tx, table, 'booker_id = ANY($2::uuid[])', [gone], ['id', 'version', 'bookerId']);
  const theirs = (table: string) =>
    loadAll<OfCustomer>(tx, table, 'customer_id = ANY($2::uuid[])', [gone], ['id', 'version', 'customerId']);
  const condition = '(id = ANY($2::uuid[]) OR merged_into_id = ANY($2::uuid[]))';
  return {
    customers: byId(await loadAll<Customer>(tx, 'customers', condition, [both])),
    customer_accounts: byId(await loadAll<CustomerAccount>(tx, 'customer_accounts', 'customer_id = ANY($2::uuid[])', [both])),
    orders: byId(await booked('orders')),
    bookings: byId(await booked('bookings')),
    waitlist_entries: byId(await theirs('waitlist_entries')),
    opportunities: byId(await theirs('opportunities')),
  };
}
