import { column, type RecordSource } from '../query/record.js';

export const STAFF_MEMBER_RECORD: RecordSource = {
  table: 'staff_members',
  properties: {
    id: column('id'),
    displayName: column('display_name'),
    email: column('email'),
    role: column('role'),
    active: column('active'),
  },
  one: {},
};
