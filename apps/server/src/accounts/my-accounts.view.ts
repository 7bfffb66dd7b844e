import { accountsOfAddresses } from '@bookwright/persistence/accounts';
import type { Context } from '../context.js';
import { visitorOf } from '../shop/visitor.js';

/** The accounts that the addresses of whoever is signed in belong to in one shop. */
export async function accountsOfVisitor(context: Context, shop: string): Promise<object[]> {
  const addresses = context.customer?.addresses ?? [];
  if (addresses.length === 0) return [];
  const visitor = await visitorOf(context, shop);
  return visitor?.organization ? accountsOfAddresses(context.db, visitor.organization.id, addresses) : [];
}
