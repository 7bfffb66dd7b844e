import { membersOfAccounts, totalsOfAccounts } from '@bookwright/persistence/accounts';
import { CUSTOMER_RECORD } from '@bookwright/persistence/customers';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { recordsById } from '../graphql/records.js';
import { may, requirePermission } from '../graphql/require-permission.js';
import { selected } from '../graphql/selected.js';
import type { AccountTotalsType } from './account.type.js';

const MOST_MEMBERS = 200;

/** Who belongs to an account, by name; the members of all accounts of an answer in two statements. */
export async function membersOf(context: Context, info: GraphQLResolveInfo, accountId: string): Promise<object[]> {
  const { id } = requirePermission(context, 'customer.read');
  const selection = selected(info);
  const found = await inBatch<object[]>(context, selection, accountId, async (accountIds) => {
    const members = await membersOfAccounts(context.db, id, accountIds, MOST_MEMBERS);
    const records = await recordsById(context, CUSTOMER_RECORD, [...new Set([...members.values()].flat())], selection);
    return new Map([...members].map(([account, ids]) => [account, ids.map((one) => records.get(one)!).filter(Boolean)]));
  });
  return found ?? [];
}

const TOTALS = {};

/** What an account has ordered, by currency. */
export async function totalsOf(context: Context, accountId: string): Promise<AccountTotalsType[]> {
  const { id } = requirePermission(context, 'order.read');
  const found = await inBatch(context, TOTALS, accountId, (ids) => totalsOfAccounts(context.db, id, ids));
  return (found ?? []).map(({ currency, orderCount, bookingCount, internalTotalMinor }) => ({
    orderCount,
    bookingCount,
    internalTotal: may(context, 'order.seeInternalPrices') ? { amountMinor: internalTotalMinor, currency } : null,
  }));
}
