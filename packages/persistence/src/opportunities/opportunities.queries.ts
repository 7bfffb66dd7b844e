import { OPPORTUNITY_FIELDS, type OpportunityFieldName } from '@bookwright/domain/opportunities';
import { type FieldSource, type ListSource, ROW } from '../query/list-source.js';
import { itemsTextSql, OPPORTUNITY_RECORD, openItemsSql } from './opportunity.record.js';

/** Where each field of the grid of opportunities is. */
const FIELDS: Record<OpportunityFieldName, FieldSource> = {
  id: { sql: 't.id' },
  name: { sql: 't.name', index: 'opportunities_by_name' },
  customer: { sql: 't.customer_id' },
  account: { sql: 't.account_id' },
  stage: { sql: 't.stage' },
  value: { sql: 't.value_minor', index: 'opportunities_by_value' },
  items: { sql: itemsTextSql(ROW) },
  openItems: { sql: openItemsSql(ROW) },
  owner: { sql: 't.owner_id' },
  note: { sql: 't.note' },
  createdAt: { sql: 't.created_at', index: 'opportunities_by_created' },
};

export const OPPORTUNITY_LIST: ListSource<OpportunityFieldName> = {
  list: OPPORTUNITY_FIELDS,
  record: OPPORTUNITY_RECORD,
  fields: FIELDS,
  joins: {},
  search: { function: 'search_opportunities', own: () => 't.search_text', booker: 't.customer_id' },
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
};
