import { SERIES_FIELDS, type SeriesFieldName } from '@bookwright/domain/series';
import { type FieldSource, type ListSource, ROW } from '../query/list-source.js';
import { bookedCountSql, lastStartsAtSql, nextStartsAtSql, SERIES_RECORD, skippedCountSql } from './series.record.js';

/** Where each field of the grid is. */
const FIELDS: Record<SeriesFieldName, FieldSource> = {
  id: { sql: 't.id' },
  title: { sql: 't.title' },
  status: { sql: 't.status' },
  booker: { sql: 'booker.name', joins: ['order', 'booker'] },
  repetition: { sql: 't.rrule' },
  bookedCount: { sql: bookedCountSql(ROW) },
  skippedCount: { sql: skippedCountSql(ROW) },
  nextStartsAt: { sql: nextStartsAtSql(ROW) },
  lastStartsAt: { sql: lastStartsAtSql(ROW) },
  service: { sql: 't.service_id' },
  resource: { sql: 't.resource_id' },
  orderReference: { sql: 'placed.reference', joins: ['order'] },
  createdAt: { sql: 't.created_at', index: 'booking_series_by_created' },
};

export const SERIES_LIST: ListSource<SeriesFieldName> = {
  list: SERIES_FIELDS,
  record: SERIES_RECORD,
  fields: FIELDS,
  joins: {
    order: 'LEFT JOIN orders placed ON placed.organization_id = t.organization_id AND placed.id = t.order_id',
    booker: 'LEFT JOIN customers booker ON booker.organization_id = t.organization_id AND booker.id = placed.booker_id',
  },
  search: { function: 'search_series', own: () => `searched_series(${ROW})` },
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
};
