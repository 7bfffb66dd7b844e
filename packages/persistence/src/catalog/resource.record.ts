import { column, type RecordSource } from '../query/record.js';

export const RESOURCE_RECORD: RecordSource = {
  table: 'resources',
  properties: { id: column('id'), name: column('name'), kind: column('kind') },
  one: {},
};
