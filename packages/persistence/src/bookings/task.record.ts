import { column, instant, type RecordSource } from '../query/record.js';
import { STAFF_MEMBER_RECORD } from '../staff/staff-member.record.js';
import { BOOKING_RECORD } from './booking.record.js';

export const TASK_RECORD: RecordSource = {
  table: 'tasks',
  properties: { id: column('id'), title: column('title'), dueAt: instant('due_at'), doneAt: instant('done_at') },
  one: {
    assignee: { to: () => STAFF_MEMBER_RECORD, key: 'assignee_id' },
    booking: { to: () => BOOKING_RECORD, key: 'booking_id' },
  },
};
