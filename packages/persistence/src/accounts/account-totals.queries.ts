import type { Database } from '../connection/index.js';

/** What an account has ordered, in one currency; amounts are in minor units. */
export type AccountTotals = { currency: string; orderCount: number; bookingCount: number; internalTotalMinor: number };

/** The sums of the orders of each account, a row for each currency. */
export async function totalsOfAccounts(
  db: Pick<Database, 'read'>,
  organizationId: string,
  accountIds: readonly string[],
): Promise<Map<string, AccountTotals[]>> {
  const rows = await db.read<AccountTotals & { accountId: string }>(organizationId, {
    name: 'totals-of-accounts',
    text: `SELECT account_id AS "accountId", currency, count(*)::integer AS "orderCount",
        sum(booking_count)::integer AS "bookingCount", sum(internal_total_minor)::float8 AS "internalTotalMinor"
      FROM orders WHERE organization_id = $1 AND account_id = ANY($2::uuid[])
      GROUP BY account_id, currency ORDER BY currency`,
    values: [organizationId, accountIds],
  });
  const found = new Map<string, AccountTotals[]>();
  for (const { accountId, ...totals } of rows) found.set(accountId, [...(found.get(accountId) ?? []), totals]);
  return found;
}

/** Everybody who belongs to each account, by name, at most so many of each. */
export async function membersOfAccounts(
  db: Pick<Database, 'read'>,
  organizationId: string,
  accountIds: readonly string[],
  most: number,
): Promise<Map<string, string[]>> {
  const rows = await db.read<{ accountId: string; id: string }>(organizationId, {
    name: 'members-of-accounts',
    text: `SELECT "accountId", id FROM (
        SELECT m.account_id AS "accountId", c.id, row_number() OVER (PARTITION BY m.account_id ORDER BY c.name, c.id) AS n
        FROM (SELECT account_id, id AS customer_id FROM customers WHERE organization_id = $1 AND account_id = ANY($2::uuid[])
              UNION SELECT account_id, customer_id FROM customer_accounts WHERE organization_id = $1 AND account_id = ANY($2::uuid[])) m
        JOIN customers c ON c.organization_id = $1 AND c.id = m.customer_id AND c.merged_into_id IS NULL) ranked
      WHERE n <= $3 ORDER BY "accountId", n`,
    values: [organizationId, accountIds, most],
  });
  const found = new Map<string, string[]>();
  for (const { accountId, id } of rows) found.set(accountId, [...(found.get(accountId) ?? []), id]);
  return found;
}
