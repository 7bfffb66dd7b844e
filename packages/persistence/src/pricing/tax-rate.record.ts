import { column, type RecordSource } from '../query/record.js';

export const TAX_RATE_RECORD: RecordSource = {
  table: 'tax_rates',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    rateBp: column('rate_bp'),
    active: column('active'),
  },
  one: {},
};
