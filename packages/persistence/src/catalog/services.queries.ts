import { SERVICE_FIELDS, type ServiceFieldName } from '@bookwright/domain/catalog';
import { type FieldSource, type ListSource, ROW } from '../query/list-source.js';
import { needsTextOf, SERVICE_RECORD } from './service.record.js';

/** Where each field of the grid of services is. */
const FIELDS: Record<ServiceFieldName, FieldSource> = {
  id: { sql: 't.id' },
  name: { sql: 't.name', index: 'services_by_name' },
  kind: { sql: 't.kind' },
  category: { sql: 't.category', index: 'services_by_category' },
  durationMin: { sql: 't.duration_min' },
  needs: { sql: needsTextOf(ROW) },
  price: {
    sql: 't.price_minor',
    neverNull: true,
    otherwise: { without: 'order.seeInternalPrices', sql: "CASE WHEN t.price_visibility = 'SHOWN' THEN t.price_minor END" },
  },
  priceVisibility: { sql: 't.price_visibility' },
  paymentType: { sql: 't.payment_type' },
  workflow: { sql: 't.workflow' },
  locationMode: { sql: 't.location_mode' },
  mostAttendees: { sql: 't.most_attendees' },
  active: { sql: 't.active' },
};

export const SERVICE_LIST: ListSource<ServiceFieldName> = {
  list: SERVICE_FIELDS,
  record: SERVICE_RECORD,
  fields: FIELDS,
  joins: {},
  search: { function: 'search_services', own: () => `searched_service(${ROW})` },
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
};
