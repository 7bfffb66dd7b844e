import { ACCOUNT_RECORD } from '../accounts/account.record.js';
import { CUSTOMER_RECORD } from '../customers/customer.record.js';
import { column, instant, money, type RecordSource } from '../query/record.js';
import { STAFF_MEMBER_RECORD } from '../staff/staff-member.record.js';

/** What is in it, as one line: `2 × First aid, Mat`. */
export const itemsTextSql = (row: string): string =>
  `(SELECT string_agg(CASE WHEN i.quantity > 1 THEN i.quantity || ' × ' ELSE '' END || s.name, ', ' ORDER BY i.position, i.id)
    FROM opportunity_items i JOIN services s ON s.organization_id = i.organization_id AND s.id = i.service_id
    WHERE i.organization_id = ${row}.organization_id AND i.opportunity_id = ${row}.id)`;

/** How many of its things were not booked. */
export const openItemsSql = (row: string): string =>
  `(SELECT count(*)::integer FROM opportunity_items i
    WHERE i.organization_id = ${row}.organization_id AND i.opportunity_id = ${row}.id AND i.order_id IS NULL)`;

export const OPPORTUNITY_RECORD: RecordSource = {
  table: 'opportunities',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    stage: column('stage'),
    value: money('value_minor'),
    note: column('note'),
    itemsText: { sql: itemsTextSql },
    openItems: { sql: openItemsSql },
    createdAt: instant('created_at'),
    items: { needs: ['id'] },
    orders: { needs: ['id'] },
    timeline: { needs: ['id'] },
  },
  one: {
    customer: { to: () => CUSTOMER_RECORD, key: 'customer_id' },
    account: { to: () => ACCOUNT_RECORD, key: 'account_id' },
    owner: { to: () => STAFF_MEMBER_RECORD, key: 'owner_id' },
  },
};
