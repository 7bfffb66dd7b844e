import { SESSION_FIELDS, type SessionFieldName } from '@bookwright/domain/sessions';
import { EVENT_SESSION_RECORD } from '../catalog/event-session.record.js';
import { type FieldSource, type ListSource, ROW } from '../query/list-source.js';

/** Where each field of the grid of sessions is. */
const FIELDS: Record<SessionFieldName, FieldSource> = {
  id: { sql: 't.id' },
  startsAt: { sql: 't.starts_at', index: 'event_sessions_by_start' },
  endsAt: { sql: 't.ends_at' },
  service: { sql: 't.service_id' },
  status: { sql: 't.status' },
  taken: { sql: 't.taken' },
  capacity: { sql: 't.capacity' },
  seatsLeft: { sql: '(t.capacity - t.taken)' },
  minToRun: { sql: 't.min_to_run' },
  instructor: { sql: 't.instructor_id' },
  location: { sql: 't.location_text' },
  meetingUrl: { sql: 't.meeting_url' },
  waitlistEnabled: { sql: 't.waitlist_enabled' },
  cancelReason: { sql: 't.cancel_reason' },
};

export const SESSION_LIST: ListSource<SessionFieldName> = {
  list: SESSION_FIELDS,
  record: EVENT_SESSION_RECORD,
  fields: FIELDS,
  joins: {},
  search: { function: 'search_sessions', own: () => `searched_session(${ROW})` },
  defaultOrder: [{ field: 'startsAt', direction: 'ASC' }],
};
