import { ACCOUNT_FIELDS, type AccountFieldName } from '@bookwright/domain/accounts';
import { type FieldSource, type ListSource, ROW } from '../query/list-source.js';
import { ACCOUNT_RECORD, memberCountSql } from './account.record.js';

/** Where each field of the grid of accounts is. */
const FIELDS: Record<AccountFieldName, FieldSource> = {
  id: { sql: 't.id' },
  name: { sql: 't.name', index: 'accounts_by_name' },
  number: { sql: 't.number', index: 'accounts_number_unique' },
  memberCount: { sql: memberCountSql(ROW) },
  poRequired: { sql: 't.po_required' },
  taxId: { sql: 't.tax_id' },
  billingAddress: { sql: 't.billing_address' },
  createdAt: { sql: 't.created_at', index: 'accounts_by_created' },
};

/** Accounts; those that were merged into others are not listed. */
export const ACCOUNT_LIST: ListSource<AccountFieldName> = {
  list: ACCOUNT_FIELDS,
  record: ACCOUNT_RECORD,
  fields: FIELDS,
  joins: {},
  deleted: 't.merged_into_id IS NOT NULL',
  search: { function: 'search_accounts', own: () => `searched_account(${ROW})` },
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
};
