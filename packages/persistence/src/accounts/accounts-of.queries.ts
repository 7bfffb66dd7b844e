import type { PlacedAs } from '@bookwright/domain/orders';
import type { Database } from '../connection/index.js';

export type BelongsTo = { id: string; version: number; name: string; number: string; poRequired: boolean };

type Reading = Pick<Database, 'read'>;

/** The accounts each customer belongs to, the one that is billed unless they say otherwise first (AP-12). */
export async function accountsOfCustomers(
  db: Reading,
  organizationId: string,
  customerIds: readonly string[],
): Promise<Map<string, BelongsTo[]>> {
  const rows = await db.read<BelongsTo & { customerId: string }>(organizationId, {
    name: 'accounts-of-customers',
    text: `SELECT m.customer_id AS "customerId", a.id, a.version, a.name, a.number, a.po_required AS "poRequired"
      FROM (SELECT id AS customer_id, account_id, 0 AS rank FROM customers
            WHERE organization_id = $1 AND id = ANY($2::uuid[]) AND account_id IS NOT NULL
            UNION ALL
            SELECT customer_id, account_id, 1 FROM customer_accounts WHERE organization_id = $1 AND customer_id = ANY($2::uuid[])) m
      JOIN accounts a ON a.organization_id = $1 AND a.id = m.account_id
      ORDER BY m.rank, a.name, a.id`,
    values: [organizationId, customerIds],
  });
  const found = new Map<string, BelongsTo[]>();
  for (const { customerId, ...account } of rows) {
    const known = found.get(customerId) ?? [];
    if (!known.some(({ id }) => id === account.id)) found.set(customerId, [...known, account]);
  }
  return found;
}

/** The accounts that customers with one of these addresses, in lower case, belong to, by name. */
export async function accountsOfAddresses(
  db: Reading,
  organizationId: string,
  addresses: readonly string[],
): Promise<BelongsTo[]> {
  const customers = await db.read<{ id: string }>(organizationId, {
    name: 'customers-of-addresses',
    text: 'SELECT id FROM customers WHERE organization_id = $1 AND email_lower = ANY($2::text[]) AND merged_into_id IS NULL',
    values: [organizationId, addresses],
  });
  const found = await accountsOfCustomers(
    db,
    organizationId,
    customers.map(({ id }) => id),
  );
  return [...new Map([...found.values()].flat().map((account) => [account.id, account])).values()];
}

/** What orders remember of whom they were placed by; those that remember nothing are missing. */
export async function placedAsOfOrders(
  db: Reading,
  organizationId: string,
  orderIds: readonly string[],
): Promise<Map<string, PlacedAs>> {
  const rows = await db.read<{ id: string; placedAs: PlacedAs }>(organizationId, {
    name: 'placed-as-of-orders',
    text: `SELECT id, placed_as AS "placedAs" FROM orders
      WHERE organization_id = $1 AND id = ANY($2::uuid[]) AND placed_as IS NOT NULL`,
    values: [organizationId, orderIds],
  });
  return new Map(rows.map(({ id, placedAs }) => [id, placedAs]));
}
