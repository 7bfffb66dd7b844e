import { fieldList, optionsOf } from '../kernel/fields.js';
import { SERIES_STATUSES } from './series.js';

/** The columns of the grid of series. */
export const SERIES_FIELDS = fieldList('SERIES', 'booking.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'SERIES', width: 280 },
  { name: 'title', label: 'Title', kind: 'TEXT', defaultVisible: true, width: 220 },
  {
    name: 'status',
    label: 'Status',
    kind: 'STATUS',
    defaultVisible: true,
    width: 110,
    options: optionsOf(SERIES_STATUSES, { ACTIVE: 'green', CANCELLED: 'grey' }),
  },
  {
    name: 'booker',
    label: 'Booker',
    kind: 'TEXT',
    nullable: true,
    personalData: true,
    defaultVisible: true,
    width: 180,
    path: ['order', 'booker', 'name'],
  },
  { name: 'repetition', label: 'Repeats', kind: 'TEXT', nullable: true, defaultVisible: true, width: 220 },
  { name: 'bookedCount', label: 'Booked', kind: 'NUMBER', defaultVisible: true, width: 90 },
  { name: 'skippedCount', label: 'Not booked', kind: 'NUMBER', defaultVisible: true, width: 110 },
  { name: 'nextStartsAt', label: 'Next', kind: 'DATE_TIME', nullable: true, defaultVisible: true, width: 170 },
  { name: 'lastStartsAt', label: 'Last', kind: 'DATE_TIME', nullable: true, defaultVisible: true, width: 170 },
  { name: 'service', label: 'Service', kind: 'REFERENCE', referenceEntity: 'SERVICE', width: 200, path: ['service', 'name'] },
  {
    name: 'resource',
    label: 'Resource',
    kind: 'REFERENCE',
    referenceEntity: 'RESOURCE',
    nullable: true,
    width: 160,
    path: ['resource', 'name'],
  },
  { name: 'orderReference', label: 'Order', kind: 'TEXT', width: 120, path: ['order', 'reference'] },
  { name: 'createdAt', label: 'Made', kind: 'DATE_TIME', sortable: true, width: 170 },
]);

export type SeriesFieldName = (typeof SERIES_FIELDS)['fields'][number]['name'];
