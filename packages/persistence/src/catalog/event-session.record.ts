import { column, instant, type RecordSource } from '../query/record.js';

export const EVENT_SESSION_RECORD: RecordSource = {
  table: 'event_sessions',
  properties: {
    id: column('id'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    timeZone: column('time_zone'),
    capacity: column('capacity'),
    taken: column('taken'),
    status: column('status'),
  },
  one: {},
};
