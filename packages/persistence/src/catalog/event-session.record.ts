import { column, instant, type RecordSource } from '../query/record.js';
import { STAFF_MEMBER_RECORD } from '../staff/staff-member.record.js';
import { SERVICE_RECORD } from './service.record.js';

/** Seats of bookings, without those that baskets hold, over a row of sessions. */
const bookedOf = (row: string): string =>
  `(SELECT count(*)::integer FROM bookings b WHERE b.organization_id = ${row}.organization_id AND b.session_id = ${row}.id AND b.status <> 'CANCELLED' AND b.deleted_at IS NULL AND b.takes_seat)`;

export const EVENT_SESSION_RECORD: RecordSource = {
  table: 'event_sessions',
  properties: {
    id: column('id'),
    version: column('version'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    timeZone: column('time_zone'),
    capacity: column('capacity'),
    taken: column('taken'),
    seatsLeft: { sql: (row) => `(${row}.capacity - ${row}.taken)` },
    booked: { sql: bookedOf },
    minToRun: column('min_to_run'),
    status: column('status'),
    location: column('location_text'),
    meetingUrl: column('meeting_url'),
    waitlistEnabled: column('waitlist_enabled'),
    cancelReason: column('cancel_reason'),
    cancelledAt: instant('cancelled_at'),
    resources: { needs: ['id'] },
    conflicts: { needs: ['id'] },
    availableActions: { needs: ['status', 'startsAt', 'endsAt'] },
    timeline: { needs: ['id'] },
  },
  one: {
    service: { to: () => SERVICE_RECORD, key: 'service_id' },
    instructor: { to: () => STAFF_MEMBER_RECORD, key: 'instructor_id' },
  },
};
