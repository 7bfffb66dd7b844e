import { RESOURCE_RECORD } from '../catalog/resource.record.js';
import { SERVICE_RECORD } from '../catalog/service.record.js';
import { column, instant, type RecordSource } from '../query/record.js';

export const BOOKING_RULE_RECORD: RecordSource = {
  table: 'booking_rules',
  properties: {
    id: column('id'),
    version: column('version'),
    kind: column('kind'),
    params: column('params'),
    forCustomers: column('for_customers'),
    forStaff: column('for_staff'),
    active: column('active'),
    updatedAt: instant('updated_at'),
  },
  one: {
    service: { to: () => SERVICE_RECORD, key: 'service_id' },
    resource: { to: () => RESOURCE_RECORD, key: 'resource_id' },
  },
};
