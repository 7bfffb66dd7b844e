import { column, type RecordSource } from '../query/record.js';
import { RESOURCE_RECORD } from './resource.record.js';

/** What an appointment of a service needs. */
export const REQUIREMENT_RECORD: RecordSource = {
  table: 'service_requirements',
  properties: {
    id: column('id'),
    role: column('role'),
    kind: column('kind'),
    quantity: column('quantity'),
    phase: column('phase'),
    skills: column('skills'),
    pool: { needs: ['id'] },
  },
  one: {},
};

/** A resource in the pool of a need. */
export const POOL_RECORD: RecordSource = {
  table: 'requirement_resources',
  properties: { id: column('id') },
  one: { resource: { to: () => RESOURCE_RECORD, key: 'resource_id' } },
};
