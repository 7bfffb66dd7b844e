import type { Owner } from './owner.js';

/** What the demo organization is called until it is complete; one that was interrupted keeps this name. */
export const UNFINISHED_SLUG = 'harbour-unfinished';

/** Tables of an organization, children before parents. */
const TABLES = [
  ...[
    'deliveries',
    'events',
    'messages',
    'idempotency_keys',
    'allocations',
    'waitlist_entries',
    'booking_attendees',
    'booking_assignees',
    'tasks',
    'ledger_entries',
    'provider_events',
    'sandbox_payments',
    'pay_links',
    'refunds',
    'payments',
    'order_lines',
    'series_occurrences',
    'bookings',
    'booking_series',
  ],
  ...[
    'opportunity_items',
    'orders',
    'opportunities',
    'customer_accounts',
    'basket_lines',
    'baskets',
    'event_sessions',
    'requirement_resources',
    'service_requirements',
    'booking_rules',
  ],
  ...['busy_times', 'schedule_overrides', 'schedules', 'resource_units', 'resources', 'resource_types', 'services', 'customers'],
  ...['tax_rates', 'cancellation_policies'],
  ...['accounts', 'staff_members'],
];

/** Removes what an interrupted run has left, logins included. */
export async function removeUnfinished(owner: Owner): Promise<void> {
  const [organization] = await owner.rows<{ id: string }>('SELECT id FROM organizations WHERE slug = $1', [UNFINISHED_SLUG]);
  if (!organization) return;
  const logins = await owner.rows<{ id: string }>(
    'SELECT login_id AS id FROM staff_members WHERE organization_id = $1 AND login_id IS NOT NULL',
    [organization.id],
  );
  for (const table of TABLES) await owner.rows(`DELETE FROM ${table} WHERE organization_id = $1`, [organization.id]);
  await owner.rows('DELETE FROM logins WHERE id = ANY ($1::uuid[])', [logins.map(({ id }) => id)]);
  await owner.rows('DELETE FROM organizations WHERE id = $1', [organization.id]);
}
