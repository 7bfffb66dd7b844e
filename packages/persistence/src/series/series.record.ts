import { BOOKING_RECORD } from '../bookings/booking.record.js';
import { RESOURCE_RECORD } from '../catalog/resource.record.js';
import { SERVICE_RECORD } from '../catalog/service.record.js';
import { ORDER_RECORD } from '../orders/order.record.js';
import { column, instant, type RecordSource } from '../query/record.js';

/** Something worked out from the dates of a series. */
const ofDates = (expression: string, condition: string) => (row: string) =>
  `(SELECT ${expression} FROM series_occurrences o WHERE o.organization_id = ${row}.organization_id AND o.series_id = ${row}.id AND ${condition})`;

export const bookedCountSql = ofDates('count(*)::integer', "o.state = 'BOOKED'");
export const skippedCountSql = ofDates('count(*)::integer', "o.state <> 'BOOKED'");
export const nextStartsAtSql = ofDates('min(o.starts_at)', "o.state = 'BOOKED' AND o.starts_at > now()");
export const lastStartsAtSql = ofDates('max(o.starts_at)', "o.state = 'BOOKED'");

/** A `timestamptz` expression as a canonical instant. */
const asInstant = (sql: string): string => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const SERIES_RECORD: RecordSource = {
  table: 'booking_series',
  properties: {
    id: column('id'),
    version: column('version'),
    title: column('title'),
    status: column('status'),
    rrule: column('rrule'),
    exdates: column('exdates'),
    rdates: column('rdates'),
    wallStart: column('wall_start'),
    timeZone: column('time_zone'),
    durationMin: column('duration_min'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    repetition: { needs: ['rrule'] },
    repetitionFields: { needs: ['rrule'] },
    occurrences: { needs: ['id'] },
    continuedBy: { needs: ['id'] },
    history: { needs: ['id'] },
    availableActions: { needs: ['status'] },
    bookedCount: { sql: bookedCountSql },
    skippedCount: { sql: skippedCountSql },
    nextStartsAt: { sql: (row) => asInstant(nextStartsAtSql(row)) },
    lastStartsAt: { sql: (row) => asInstant(lastStartsAtSql(row)) },
  },
  one: {
    service: { to: () => SERVICE_RECORD, key: 'service_id' },
    resource: { to: () => RESOURCE_RECORD, key: 'resource_id' },
    order: { to: () => ORDER_RECORD, key: 'order_id' },
    continues: { to: () => SERIES_RECORD, key: 'continues_id' },
  },
};

export const SERIES_OCCURRENCE_RECORD: RecordSource = {
  table: 'series_occurrences',
  properties: {
    id: column('id'),
    version: column('version'),
    seriesId: column('series_id'),
    position: column('position'),
    wallStart: column('wall_start'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    state: column('state'),
    reason: column('reason'),
    exception: column('exception'),
    timeZone: {
      sql: (row) =>
        `(SELECT s.time_zone FROM booking_series s WHERE s.organization_id = ${row}.organization_id AND s.id = ${row}.series_id)`,
    },
    clockChange: { needs: ['wallStart', 'timeZone', 'startsAt'] },
    availableActions: { needs: ['state', 'startsAt'] },
  },
  one: {
    booking: { to: () => BOOKING_RECORD, key: 'booking_id' },
  },
};
