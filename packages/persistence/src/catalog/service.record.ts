import { CANCELLATION_POLICY_RECORD } from '../cancellation/cancellation-policy.record.js';
import { TAX_RATE_RECORD } from '../pricing/tax-rate.record.js';
import { column, money, type RecordSource } from '../query/record.js';

/** What an appointment needs, in one line; null when it needs nothing. */
export const needsTextOf = (row: string): string =>
  `(SELECT string_agg(CASE WHEN q.quantity > 1 THEN q.quantity || ' × ' ELSE '' END || q.role, ', ' ORDER BY q.position)
    FROM service_requirements q WHERE q.organization_id = ${row}.organization_id AND q.service_id = ${row}.id)`;

/** Everywhere it may take place. */
const placesOf = (row: string): string =>
  `CASE WHEN ${row}.location_modes = '[]' THEN jsonb_build_array(${row}.location_mode) ELSE ${row}.location_modes END`;

export const SERVICE_RECORD: RecordSource = {
  table: 'services',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    description: column('description'),
    kind: column('kind'),
    category: column('category'),
    durationMin: column('duration_min'),
    bufferBeforeMin: column('buffer_before_min'),
    bufferAfterMin: column('buffer_after_min'),
    price: money('price_minor', 'order.seeInternalPrices', (row) => `${row}.price_visibility = 'SHOWN'`),
    priceVisibility: column('price_visibility'),
    paymentType: column('payment_type'),
    workflow: column('workflow'),
    locationMode: column('location_mode'),
    locationModes: { sql: placesOf },
    mostAttendees: column('most_attendees'),
    followUps: column('follow_ups'),
    needs: { sql: needsTextOf },
    active: column('active'),
    requirements: { needs: ['id'] },
    timeline: { needs: ['id'] },
  },
  one: {
    taxRate: { to: () => TAX_RATE_RECORD, key: 'tax_rate_id' },
    cancelPolicy: { to: () => CANCELLATION_POLICY_RECORD, key: 'cancel_policy_id' },
  },
};
