import { ACCOUNT_RECORD } from '../accounts/account.record.js';
import { CUSTOMER_RECORD } from '../customers/customer.record.js';
import { OPPORTUNITY_RECORD } from '../opportunities/opportunity.record.js';
import { column, instant, money, type RecordSource } from '../query/record.js';
import { billingStateSql } from './billing-state.js';
import { DELEGATE_ID, delegatesSql } from './delegates.js';

export const ORDER_RECORD: RecordSource = {
  table: 'orders',
  properties: {
    id: column('id'),
    version: column('version'),
    reference: column('reference'),
    placedAt: instant('placed_at'),
    billingType: column('billing_type'),
    billing: { sql: billingStateSql },
    placedAs: column('placed_as', 'booking.readPii'),
    poNumber: column('po_number'),
    sourceMode: column('source_mode'),
    sourceChannel: column('source_channel'),
    delegateNames: { sql: (row) => delegatesSql(row, 'b.attendee_name') },
    delegateIds: { sql: (row) => delegatesSql(row, DELEGATE_ID) },
    courseNames: { sql: (row) => delegatesSql(row, 's.name') },
    courseIds: { sql: (row) => delegatesSql(row, 's.id::text') },
    takenByKind: column('taken_by_kind'),
    takenByName: column('taken_by_name'),
    bookingCount: column('booking_count'),
    internalTotal: money('internal_total_minor', 'order.seeInternalPrices'),
    customerTotal: money('customer_total_minor'),
    payNowTotal: money('pay_now_total_minor'),
    payLaterTotal: money('pay_later_total_minor', 'order.seeInternalPrices'),
    paid: money('paid_minor', 'order.seeInternalPrices'),
    refunded: money('refunded_minor', 'order.seeInternalPrices'),
    due: money('due_minor', 'order.seeInternalPrices'),
    customerDue: money('customer_due_minor'),
    paymentStatus: column('payment_status'),
    payments: { needs: ['id'] },
    refunds: { needs: ['id'] },
    ledger: { needs: ['id'] },
    bookings: { needs: ['id'] },
    lines: { needs: ['id'] },
    messages: { needs: ['id'] },
    letterPreview: { needs: ['id'] },
    timeline: { needs: ['id'] },
  },
  one: {
    opportunity: { to: () => OPPORTUNITY_RECORD, key: 'opportunity_id' },
    booker: { to: () => CUSTOMER_RECORD, key: 'booker_id' },
    account: { to: () => ACCOUNT_RECORD, key: 'account_id' },
  },
};
