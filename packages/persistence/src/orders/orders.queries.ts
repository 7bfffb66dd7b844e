import { ORDER_FIELDS, type OrderFieldName } from '@bookwright/domain/orders';
import type { FieldSource, ListSource } from '../query/list-source.js';
import { billingStateSql } from './billing-state.js';
import { DELEGATE_ID, delegatesSql } from './delegates.js';
import { ORDER_RECORD } from './order.record.js';

/** Where each field of the order grid is. */
const FIELDS: Record<OrderFieldName, FieldSource> = {
  id: { sql: 't.id' },
  reference: { sql: 't.reference', index: 'orders_reference_unique' },
  placedAt: { sql: 't.placed_at', index: 'orders_by_placed' },
  booker: { sql: 't.booker_id' },
  bookerName: { sql: 'booker.name', joins: ['booker'] },
  bookerEmail: { sql: 'booker.email', joins: ['booker'], lowered: 'booker.email_lower' },
  account: { sql: 't.account_id' },
  accountName: { sql: 'account.name', joins: ['account'] },
  accountNumber: { sql: 'account.number', joins: ['account'] },
  billingType: { sql: 't.billing_type' },
  billing: { sql: billingStateSql('t') },
  poNumber: { sql: 't.po_number' },
  sourceMode: { sql: 't.source_mode' },
  sourceChannel: { sql: 't.source_channel' },
  delegateNames: { sql: delegatesSql('t', 'b.attendee_name') },
  delegateIds: { sql: delegatesSql('t', DELEGATE_ID) },
  courseNames: { sql: delegatesSql('t', 's.name') },
  courseIds: { sql: delegatesSql('t', 's.id::text') },
  takenByName: { sql: 't.taken_by_name' },
  bookingCount: { sql: 't.booking_count', index: 'orders_by_booking_count' },
  internalTotal: { sql: 't.internal_total_minor', index: 'orders_by_internal_total' },
  paid: { sql: 't.paid_minor', index: 'orders_by_paid' },
  due: { sql: 't.due_minor', index: 'orders_by_due' },
  paymentStatus: { sql: 't.payment_status', index: 'orders_by_payment_status' },
  customerTotal: { sql: 't.customer_total_minor' },
};

export const ORDER_LIST: ListSource<OrderFieldName> = {
  list: ORDER_FIELDS,
  record: ORDER_RECORD,
  fields: FIELDS,
  joins: {
    booker: 'LEFT JOIN customers booker ON booker.organization_id = t.organization_id AND booker.id = t.booker_id',
    account: 'LEFT JOIN accounts account ON account.organization_id = t.organization_id AND account.id = t.account_id',
  },
  search: {
    function: 'search_orders',
    own: () => 't.search_text',
    booker: 't.booker_id',
  },
  defaultOrder: [{ field: 'placedAt', direction: 'DESC' }],
};
