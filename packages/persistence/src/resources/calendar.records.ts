import { column, type RecordSource } from '../query/record.js';

/** Weekly hours of a resource. */
export const WEEKLY_HOURS_RECORD: RecordSource = {
  table: 'schedules',
  properties: { id: column('id'), weekday: column('weekday'), opens: column('opens'), closes: column('closes') },
  one: {},
};

/** Other hours of a resource on single dates. */
export const DATE_HOURS_RECORD: RecordSource = {
  table: 'schedule_overrides',
  properties: { id: column('id'), date: column('local_date'), opens: column('opens'), closes: column('closes') },
  one: {},
};
