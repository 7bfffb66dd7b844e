import { column, type RecordSource } from '../query/record.js';

export const CANCELLATION_POLICY_RECORD: RecordSource = {
  table: 'cancellation_policies',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    freeUntilHours: column('free_until_hours'),
    percentBp: column('percent_bp'),
    feeMinor: column('fee_minor'),
    active: column('active'),
  },
  one: {},
};
