import { column, type RecordSource } from '../query/record.js';

export const ACCOUNT_RECORD: RecordSource = {
  table: 'accounts',
  properties: { id: column('id'), name: column('name'), number: column('number'), poRequired: column('po_required') },
  one: {},
};
