import type { Database } from '../connection/index.js';

/** Orders and bookings whose history is told with their customer's, the latest ones. */
const MOST_TOLD = 200;

/** A customer, their latest orders and their latest bookings: whose events are the story of the customer (CRM-74). */
export async function storyOfCustomer(db: Pick<Database, 'read'>, organizationId: string, customerId: string): Promise<string[]> {
  const rows = await db.read<{ id: string }>(organizationId, {
    name: 'story-of-customer',
    text: `(SELECT id FROM orders WHERE organization_id = $1 AND booker_id = $2 ORDER BY placed_at DESC LIMIT ${MOST_TOLD})
      UNION ALL
      (SELECT id FROM bookings WHERE organization_id = $1 AND booker_id = $2 ORDER BY starts_at DESC LIMIT ${MOST_TOLD})`,
    values: [organizationId, customerId],
  });
  return [customerId, ...rows.map(({ id }) => id)];
}

/** Others with the address or the phone number of a customer, who may be the same person; at most 20. */
export async function likelyTheSame(db: Pick<Database, 'read'>, organizationId: string, customerId: string): Promise<string[]> {
  const rows = await db.read<{ id: string }>(organizationId, {
    name: 'likely-the-same-customer',
    text: `SELECT o.id FROM customers c
      JOIN customers o ON o.organization_id = c.organization_id AND o.id <> c.id AND o.merged_into_id IS NULL AND o.erased_at IS NULL
       AND (o.email_lower = c.email_lower
        OR (length(regexp_replace(c.phone, '\\D', '', 'g')) >= 6 AND o.id = ANY(search_customers(ARRAY[regexp_replace(c.phone, '\\D', '', 'g')], true, 100))))
      WHERE c.organization_id = $1 AND c.id = $2 ORDER BY o.name, o.id LIMIT 20`,
    values: [organizationId, customerId],
  });
  return rows.map(({ id }) => id);
}
