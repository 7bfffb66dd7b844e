import { LOCATION_MODES, PAYMENT_TYPES, PRICE_VISIBILITIES, WORKFLOWS } from '../bookings/booking.js';
import { fieldList, optionsOf } from '../kernel/fields.js';
import { SERVICE_KINDS } from './service.js';

/** The columns of the grid of services. */
export const SERVICE_FIELDS = fieldList('SERVICE', 'catalog.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'SERVICE', width: 280 },
  { name: 'name', label: 'Name', kind: 'TEXT', sortable: true, defaultVisible: true, width: 240 },
  { name: 'kind', label: 'Kind', kind: 'CHOICE', defaultVisible: true, width: 110, options: optionsOf(SERVICE_KINDS) },
  { name: 'category', label: 'Category', kind: 'TEXT', nullable: true, sortable: true, defaultVisible: true, width: 150 },
  { name: 'durationMin', label: 'Duration', kind: 'DURATION', nullable: true, defaultVisible: true, width: 110 },
  { name: 'needs', label: 'Needs', kind: 'TEXT', nullable: true, defaultVisible: true, width: 200 },
  { name: 'price', label: 'Price', kind: 'MONEY', nullable: true, defaultVisible: true, width: 110 },
  { name: 'priceVisibility', label: 'Price is', kind: 'CHOICE', width: 110, options: optionsOf(PRICE_VISIBILITIES) },
  { name: 'paymentType', label: 'Payment', kind: 'CHOICE', defaultVisible: true, width: 120, options: optionsOf(PAYMENT_TYPES) },
  { name: 'workflow', label: 'Workflow', kind: 'CHOICE', defaultVisible: true, width: 140, options: optionsOf(WORKFLOWS) },
  { name: 'locationMode', label: 'Place', kind: 'CHOICE', width: 110, options: optionsOf(LOCATION_MODES) },
  { name: 'mostAttendees', label: 'Most people', kind: 'NUMBER', width: 110 },
  { name: 'active', label: 'On offer', kind: 'BOOLEAN', defaultVisible: true, width: 100 },
]);

export type ServiceFieldName = (typeof SERVICE_FIELDS)['fields'][number]['name'];
