import { BOOKING_FIELDS, type BookingFieldName } from '@bookwright/domain/bookings';
import { billingStateSql } from '../orders/billing-state.js';
import type { FieldSource, ListSource } from '../query/list-source.js';
import { BOOKING_RECORD, durationMinSql, priceIsShown } from './booking.record.js';

const joined = (join: string, sql: string, more: Partial<FieldSource> = {}): FieldSource => ({ sql, joins: [join], ...more });

const join = (table: string, alias: string, key: string): string =>
  `LEFT JOIN ${table} ${alias} ON ${alias}.organization_id = t.organization_id AND ${alias}.id = t.${key}`;

/** Where each field of the booking grid is. People sort only by columns of the table itself, each with an index. */
const FIELDS: Record<BookingFieldName, FieldSource> = {
  id: { sql: 't.id' },
  reference: { sql: 't.reference', index: 'bookings_reference_unique' },
  title: { sql: 't.title', index: 'bookings_by_title' },
  status: { sql: 't.status', index: 'bookings_by_status_only' },
  startsAt: { sql: 't.starts_at', index: 'bookings_by_start' },
  endsAt: { sql: 't.ends_at', index: 'bookings_by_end' },
  durationMin: { sql: durationMinSql('t') },
  service: { sql: 't.service_id' },
  serviceName: joined('service', 'service.name'),
  serviceKind: joined('service', 'service.kind'),
  serviceCategory: joined('service', 'service.category'),
  session: { sql: 't.session_id' },
  booker: { sql: 't.booker_id' },
  bookerName: joined('booker', 'booker.name'),
  bookerEmail: joined('booker', 'booker.email', { lowered: 'booker.email_lower' }),
  bookerPhone: joined('booker', 'booker.phone'),
  account: { sql: 't.account_id' },
  accountName: joined('account', 'account.name'),
  accountNumber: joined('account', 'account.number'),
  billingType: { sql: 't.billing_type' },
  billing: { sql: billingStateSql('t') },
  order: { sql: 't.order_id' },
  orderReference: joined('parent', 'parent.reference'),
  poNumber: joined('parent', 'parent.po_number'),
  takenByName: joined('parent', 'parent.taken_by_name'),
  sourceMode: { sql: 't.source_mode' },
  sourceChannel: { sql: 't.source_channel' },
  assignee: { sql: 't.assignee_id' },
  resource: { sql: 't.resource_id' },
  attendeeName: { sql: 't.attendee_name' },
  location: { sql: 't.location_text' },
  locationMode: { sql: 't.location_mode' },
  price: {
    sql: 't.price_minor',
    index: 'bookings_by_price',
    neverNull: true,
    otherwise: { without: 'order.seeInternalPrices', sql: `CASE WHEN ${priceIsShown('t')} THEN t.price_minor END` },
  },
  paymentStatus: { sql: 't.payment_status', index: 'bookings_by_payment_status' },
  paymentType: { sql: 't.payment_type' },
  workflow: { sql: 't.workflow' },
  bookedAt: { sql: 't.booked_at', index: 'bookings_by_booked' },
  comment: { sql: 't.comment' },
  cancelledAt: { sql: 't.cancelled_at' },
  cancelKind: { sql: 't.cancel_kind' },
  cancelReason: { sql: 't.cancel_reason' },
  deletedAt: { sql: 't.deleted_at' },
  rescheduleCount: { sql: 't.reschedule_count' },
  updatedAt: { sql: 't.updated_at', index: 'bookings_by_updated' },
};

export const BOOKING_LIST: ListSource<BookingFieldName> = {
  list: BOOKING_FIELDS,
  record: BOOKING_RECORD,
  fields: FIELDS,
  joins: {
    service: join('services', 'service', 'service_id'),
    booker: join('customers', 'booker', 'booker_id'),
    account: join('accounts', 'account', 'account_id'),
    parent: join('orders', 'parent', 'order_id'),
  },
  deleted: 't.deleted_at IS NOT NULL',
  search: {
    function: 'search_bookings',
    own: () => 't.search_text',
    booker: 't.booker_id',
  },
  defaultOrder: [{ field: 'startsAt', direction: 'ASC' }],
};
