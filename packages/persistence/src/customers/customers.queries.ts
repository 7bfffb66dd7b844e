import { CUSTOMER_FIELDS, type CustomerFieldName } from '@bookwright/domain/customers';
import type { FieldSource, ListSource } from '../query/list-source.js';
import { searchedText } from '../query/searched-text.js';
import { CUSTOMER_RECORD } from './customer.record.js';

/** Where each field of the customer grid is. */
const FIELDS: Record<CustomerFieldName, FieldSource> = {
  id: { sql: 't.id' },
  name: { sql: 't.name', index: 'customers_by_name' },
  company: { sql: 't.company' },
  email: { sql: 't.email', lowered: 't.email_lower', index: 'customers_by_email' },
  phone: { sql: 't.phone' },
  account: { sql: 't.account_id' },
  accountName: { sql: 'account.name', joins: ['account'] },
  createdAt: { sql: 't.created_at', index: 'customers_by_created' },
};

export const CUSTOMER_LIST: ListSource<CustomerFieldName> = {
  list: CUSTOMER_FIELDS,
  record: CUSTOMER_RECORD,
  fields: FIELDS,
  joins: {
    account: 'LEFT JOIN accounts account ON account.organization_id = t.organization_id AND account.id = t.account_id',
  },
  deleted: 't.merged_into_id IS NOT NULL',
  search: {
    function: 'search_customers',
    own: (personal) => searchedText('t', personal),
  },
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
};
