import { column, type RecordSource } from '../query/record.js';
import { STAFF_MEMBER_RECORD } from '../staff/staff-member.record.js';

export const BOOKING_ASSIGNEE_RECORD: RecordSource = {
  table: 'booking_assignees',
  properties: { id: column('id') },
  one: { staffMember: { to: () => STAFF_MEMBER_RECORD, key: 'staff_member_id' } },
};
