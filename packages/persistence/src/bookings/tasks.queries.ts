import { TASK_FIELDS, type TaskFieldName } from '@bookwright/domain/bookings';
import { type FieldSource, type ListSource, ROW } from '../query/list-source.js';
import { TASK_RECORD } from './task.record.js';

/** Where each field of the grid is. */
const FIELDS: Record<TaskFieldName, FieldSource> = {
  id: { sql: 't.id' },
  title: { sql: 't.title' },
  dueAt: { sql: 't.due_at', index: 'tasks_by_due' },
  assignee: { sql: 't.assignee_id' },
  bookingReference: { sql: 'booking.reference', joins: ['booking'] },
  bookingTitle: { sql: 'booking.title', joins: ['booking'] },
  booking: { sql: 't.booking_id' },
  bookerName: { sql: 'booker.name', joins: ['booking', 'booker'] },
  doneAt: { sql: 't.done_at' },
};

export const TASK_LIST: ListSource<TaskFieldName> = {
  list: TASK_FIELDS,
  record: TASK_RECORD,
  fields: FIELDS,
  joins: {
    booking: 'LEFT JOIN bookings booking ON booking.organization_id = t.organization_id AND booking.id = t.booking_id',
    booker: 'LEFT JOIN customers booker ON booker.organization_id = t.organization_id AND booker.id = booking.booker_id',
  },
  search: { function: 'search_tasks', own: () => `searched_task(${ROW})` },
  defaultOrder: [{ field: 'dueAt', direction: 'ASC' }],
};
