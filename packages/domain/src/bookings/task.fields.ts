import { fieldList } from '../kernel/fields.js';

/** The columns of the grid of what is to be done after bookings (CRM-82). */
export const TASK_FIELDS = fieldList('TASK', 'booking.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'TASK', width: 280 },
  { name: 'title', label: 'To do', kind: 'TEXT', defaultVisible: true, width: 280 },
  { name: 'dueAt', label: 'Due', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 170 },
  {
    name: 'assignee',
    label: 'For',
    kind: 'REFERENCE',
    referenceEntity: 'STAFF_MEMBER',
    nullable: true,
    defaultVisible: true,
    width: 160,
    path: ['assignee', 'displayName'],
  },
  {
    name: 'bookingReference',
    label: 'Booking',
    kind: 'TEXT',
    defaultVisible: true,
    width: 130,
    path: ['booking', 'reference'],
  },
  { name: 'bookingTitle', label: 'What it was', kind: 'TEXT', defaultVisible: true, width: 200, path: ['booking', 'title'] },
  {
    name: 'booking',
    label: 'Booking id',
    kind: 'REFERENCE',
    referenceEntity: 'BOOKING',
    width: 130,
    path: ['booking', 'reference'],
  },
  {
    name: 'bookerName',
    label: 'Booker',
    kind: 'TEXT',
    nullable: true,
    personalData: true,
    defaultVisible: true,
    width: 180,
    path: ['booking', 'booker', 'name'],
  },
  { name: 'doneAt', label: 'Done', kind: 'DATE_TIME', nullable: true, defaultVisible: true, width: 170 },
]);

export type TaskFieldName = (typeof TASK_FIELDS)['fields'][number]['name'];
