import { priceIsShown } from '../bookings/booking.record.js';
import { ORDER_LINE_RECORD } from '../orders/order-line.record.js';
import { column, instant, money, type PropertySource, type RecordSource } from '../query/record.js';

/** An amount for those who see internal prices, and for others when it concerns no hidden one. */
const ofShownLines = (parts: (row: string) => string): PropertySource =>
  money(
    'amount_minor',
    'order.seeInternalPrices',
    (row) => `NOT EXISTS (SELECT 1 FROM jsonb_array_elements(${parts(row)}) AS part
       JOIN order_lines l ON l.organization_id = ${row}.organization_id AND l.id = (part->>'lineId')::uuid WHERE NOT ${priceIsShown('l')})`,
  );

export const PAYMENT_RECORD: RecordSource = {
  table: 'payments',
  properties: {
    id: column('id'),
    version: column('version'),
    provider: column('provider'),
    providerRef: column('provider_ref'),
    purpose: column('purpose'),
    method: column('method'),
    amount: ofShownLines((row) => `${row}.parts`),
    status: column('status'),
    note: column('note'),
    takenByName: column('taken_by_name'),
    startedAt: instant('started_at'),
    expiresAt: instant('expires_at'),
    settledAt: instant('settled_at'),
    failureCode: column('failure_code'),
    refunds: { needs: ['id'] },
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
    amount: ofShownLines((row) => `${row}.parts`),
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
