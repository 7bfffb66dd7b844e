import type { Customer, CustomerAccount } from './customer.js';

type Belongings = ReadonlyMap<string, CustomerAccount>;

/** The accounts somebody belongs to, the one that is billed unless they say otherwise first (AP-12). */
export function accountIdsOf({ id, accountId }: Pick<Customer, 'id' | 'accountId'>, further: Belongings): string[] {
  const others = [...further.values()].filter((one) => one.customerId === id).map((one) => one.accountId);
  return [...new Set([...(accountId ? [accountId] : []), ...others])];
}

/** Whether somebody may book for an account. */
export const belongsTo = (customer: Pick<Customer, 'id' | 'accountId'>, accountId: string, further: Belongings): boolean =>
  accountIdsOf(customer, further).includes(accountId);

/** The record that stands for somebody now: their own, or the one it was merged into. */
export const presentRecord = <C extends Pick<Customer, 'mergedIntoId'>>(customers: ReadonlyMap<string, C>, customer: C): C =>
  customer.mergedIntoId ? (customers.get(customer.mergedIntoId) ?? customer) : customer;
