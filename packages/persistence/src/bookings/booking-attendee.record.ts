import { column, instant, type RecordSource } from '../query/record.js';

export const BOOKING_ATTENDEE_RECORD: RecordSource = {
  table: 'booking_attendees',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    email: column('email', 'booking.readPii'),
    phone: column('phone', 'booking.readPii'),
    status: column('status'),
    removedAt: instant('removed_at'),
  },
  one: {},
};
