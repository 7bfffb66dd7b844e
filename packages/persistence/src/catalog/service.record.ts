import { column, type RecordSource } from '../query/record.js';

export const SERVICE_RECORD: RecordSource = {
  table: 'services',
  properties: {
    id: column('id'),
    name: column('name'),
    kind: column('kind'),
    category: column('category'),
    durationMin: column('duration_min'),
  },
  one: {},
};
