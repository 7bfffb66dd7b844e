import { column, instant, type RecordSource } from '../query/record.js';

/** How many people belong to an account, by their own choice or besides others. */
export const memberCountSql = (row: string): string =>
  `((SELECT count(*) FROM customers m WHERE m.organization_id = ${row}.organization_id AND m.account_id = ${row}.id AND m.merged_into_id IS NULL)
    + (SELECT count(*) FROM customer_accounts f WHERE f.organization_id = ${row}.organization_id AND f.account_id = ${row}.id))::integer`;

export const ACCOUNT_RECORD: RecordSource = {
  table: 'accounts',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    number: column('number'),
    poRequired: column('po_required'),
    billingAddress: column('billing_address'),
    taxId: column('tax_id'),
    memberCount: { sql: memberCountSql },
    createdAt: instant('created_at'),
    members: { needs: ['id'] },
    totals: { needs: ['id'] },
    timeline: { needs: ['id'] },
  },
  one: { mergedInto: { to: () => ACCOUNT_RECORD, key: 'merged_into_id' } },
};
