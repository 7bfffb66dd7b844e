import { priceIsShown } from '../bookings/booking.record.js';
import { ORDER_LINE_RECORD } from '../orders/order-line.record.js';
import { column, instant, money, type RecordSource } from '../query/record.js';

/** Whether none of the lines that an amount is for has a hidden price. */
const isForShownLines = (row: string): string =>
  `NOT EXISTS (SELECT 1 FROM jsonb_array_elements(${row}.parts) AS part
     JOIN order_lines l ON l.organization_id = ${row}.organization_id AND l.id = (part->>'lineId')::uuid WHERE NOT ${priceIsShown('l')})`;

const amount = money('amount_minor', 'order.seeInternalPrices', isForShownLines);

/** What of a payment can still go back: what it brought, less what went back or is on the way. */
const refundableOf = (row: string): string =>
  `(CASE WHEN ${row}.status = 'SUCCEEDED' THEN ${row}.amount_minor - coalesce((SELECT sum(r.amount_minor) FROM refunds r
      WHERE r.organization_id = ${row}.organization_id AND r.payment_id = ${row}.id AND r.status <> 'FAILED'), 0) ELSE 0 END)::bigint`;

export const PAYMENT_RECORD: RecordSource = {
  table: 'payments',
  properties: {
    id: column('id'),
    version: column('version'),
    provider: column('provider'),
    providerRef: column('provider_ref'),
    purpose: column('purpose'),
    method: column('method'),
    amount,
    refundable: { money: refundableOf, seenWith: 'order.seeInternalPrices', shownWhere: isForShownLines },
    status: column('status'),
    note: column('note'),
    takenByName: column('taken_by_name'),
    startedAt: instant('started_at'),
    expiresAt: instant('expires_at'),
    settledAt: instant('settled_at'),
    failureCode: column('failure_code'),
  },
  one: {},
};

export const REFUND_RECORD: RecordSource = {
  table: 'refunds',
  properties: {
    id: column('id'),
    version: column('version'),
    method: column('method'),
    providerRef: column('provider_ref'),
    amount,
    status: column('status'),
    reason: column('reason'),
    askedByName: column('asked_by_name'),
    askedAt: instant('asked_at'),
    settledAt: instant('settled_at'),
    failureCode: column('failure_code'),
  },
  one: { payment: { to: () => PAYMENT_RECORD, key: 'payment_id' } },
};

export const LEDGER_ENTRY_RECORD: RecordSource = {
  table: 'ledger_entries',
  properties: {
    id: column('id'),
    kind: column('kind'),
    amount: money(
      'amount_minor',
      'order.seeInternalPrices',
      (row) =>
        `EXISTS (SELECT 1 FROM order_lines l WHERE l.organization_id = ${row}.organization_id AND l.id = ${row}.order_line_id AND ${priceIsShown('l')})`,
    ),
    at: instant('at'),
    actorName: column('actor_name'),
    note: column('note'),
  },
  one: {
    line: { to: () => ORDER_LINE_RECORD, key: 'order_line_id' },
    payment: { to: () => PAYMENT_RECORD, key: 'payment_id' },
  },
};
