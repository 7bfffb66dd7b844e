import type { Account } from '@bookwright/domain/accounts';
import type { Customer, CustomerAccount } from '@bookwright/domain/customers';
import { byId, idsAmong, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type Ids = Iterable<string | null | undefined>;
type ById<R> = Map<string, R>;

/** With each record that was merged, the one that took its place. */
export async function withSurvivors(tx: Tx, customers: ById<Customer>): Promise<ById<Customer>> {
  const into = idsAmong([...customers.values()].map(({ mergedIntoId }) => mergedIntoId));
  return into.length > 0 ? new Map([...customers, ...(await loadById<Customer>(tx, 'customers', into))]) : customers;
}

/** Customers by id, lower case or not, and whoever stands for those that were merged. */
export const loadCustomers = async (tx: Tx, ids: Ids): Promise<ById<Customer>> =>
  withSurvivors(tx, await loadById<Customer>(tx, 'customers', ids));

/** Customers with one of these addresses, in lower case, and whoever stands for those that were merged. */
export async function loadCustomersByAddress(tx: Tx, addresses: readonly string[]): Promise<ById<Customer>> {
  if (addresses.length === 0) return new Map();
  const found = byId(await loadAll<Customer>(tx, 'customers', 'email_lower = ANY($2::text[])', [addresses]));
  return withSurvivors(tx, found);
}

/** The further accounts that customers belong to. */
export const loadBelongings = async (tx: Tx, customerIds: Ids): Promise<ById<CustomerAccount>> => {
  const ids = idsAmong(customerIds);
  if (ids.length === 0) return new Map();
  return byId(await loadAll<CustomerAccount>(tx, 'customer_accounts', 'customer_id = ANY($2::uuid[])', [ids]));
};

/** What decides who is billed: the accounts that are named or that the customers bill unless they say otherwise. */
export async function loadBillingFacts(
  tx: Tx,
  customers: ById<Customer>,
  accountIds: Ids,
): Promise<{ accounts: ById<Account>; customer_accounts: ById<CustomerAccount> }> {
  const own = [...customers.values()].map(({ accountId }) => accountId);
  return {
    accounts: await loadById<Account>(tx, 'accounts', [...accountIds, ...own]),
    customer_accounts: await loadBelongings(tx, customers.keys()),
  };
}
