import { DEFAULT_SETTINGS } from '@bookwright/domain/organizations';
import type { TestDatabase } from '@bookwright/persistence/testing';
import pg from 'pg';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { newId } from '../ids.js';

export const TEST_SECRET = 'a secret for tests';

/** Rows as the owner of the tables writes them: keys are columns. */
export type Arrange = (table: string, row: Record<string, unknown>) => Promise<void>;

/** A connection that row-level security does not bind, for arranging and looking. Close it before the database. */
export async function asOwner({ url }: TestDatabase): Promise<{ insert: Arrange; client: pg.Client; close(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const insert: Arrange = async (table, row) => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row));
  };
  return { insert, client, close: () => client.end() };
}

const AT = '2026-11-20T09:00:00.000Z';
const WRITTEN = { created_at: AT, updated_at: AT };

export async function anOrganization(insert: Arrange, slug: string): Promise<string> {
  const id = newId();
  await insert('organizations', {
    id,
    slug,
    name: `${slug} training`,
    time_zone: 'Europe/London',
    locale: 'en-GB',
    currency: 'GBP',
    slot_interval_min: 15,
    settings: DEFAULT_SETTINGS,
    ...WRITTEN,
  });
  return id;
}

export async function aCustomer(insert: Arrange, organizationId: string, name: string, email: string | null): Promise<string> {
  const id = newId();
  const [given_name, family_name] = name.split(' ');
  await insert('customers', {
    organization_id: organizationId,
    id,
    given_name,
    family_name,
    name,
    email,
    email_lower: email?.toLowerCase() ?? null,
    search_text: name.toLowerCase(),
    ...WRITTEN,
  });
  return id;
}

export type OrderedItem = { title: string; priceMinor: number; hidden?: boolean; goods?: boolean };

/** An order of these items at two-hour steps, with its event and the delivery of its email. */
export async function aPlacedOrder(
  insert: Arrange,
  { organizationId, bookerId, items }: { organizationId: string; bookerId: string; items: OrderedItem[] },
): Promise<{ orderId: string; eventId: string }> {
  const [orderId, eventId] = [newId(), newId()];
  const sum = (counted: OrderedItem[]) => counted.reduce((total, { priceMinor }) => total + priceMinor, 0);
  const tenant = { organization_id: organizationId };
  await insert('orders', {
    ...tenant,
    id: orderId,
    reference: `BW-${orderId.slice(-6).toUpperCase()}`,
    booker_id: bookerId,
    billing_type: 'PRIVATE',
    taken_by_kind: 'STAFF',
    taken_by_name: 'Ben Taker',
    source_mode: 'OFFLINE',
    source_channel: 'admin',
    currency: 'GBP',
    placed_at: AT,
    booking_count: items.filter(({ goods }) => !goods).length,
    internal_total_minor: sum(items),
    customer_total_minor: sum(items.filter(({ hidden }) => !hidden)),
    pay_now_total_minor: 0,
    pay_later_total_minor: sum(items),
    access_token_hash: orderTokenHash(orderAccessToken(TEST_SECRET, orderId)),
    search_text: '',
    ...WRITTEN,
  });
  for (const [position, { title, priceMinor, hidden, goods }] of items.entries()) {
    const bookingId = goods ? null : newId();
    const priced = { price_visibility: hidden ? 'HIDDEN' : 'SHOWN', payment_type: 'PAY_LATER', currency: 'GBP' };
    if (bookingId) {
      await insert('bookings', {
        ...tenant,
        id: bookingId,
        order_id: orderId,
        reference: `BW-${bookingId.slice(-6).toUpperCase()}`,
        title,
        starts_at: `2026-11-23T${10 + 2 * position}:00:00.000Z`,
        ends_at: `2026-11-23T${11 + 2 * position}:00:00.000Z`,
        time_zone: 'Europe/London',
        wall_start: `2026-11-23T${10 + 2 * position}:00`,
        status: 'CONFIRMED',
        workflow: 'CONFIRM_NOW',
        location_mode: 'ONSITE',
        billing_type: 'PRIVATE',
        booker_id: bookerId,
        price_minor: priceMinor,
        ...priced,
        payment_status: priceMinor > 0 ? 'UNPAID' : 'NOT_REQUIRED',
        source_mode: 'OFFLINE',
        source_channel: 'admin',
        booked_at: AT,
        search_text: '',
        ...WRITTEN,
      });
    }
    await insert('order_lines', {
      ...tenant,
      id: newId(),
      order_id: orderId,
      booking_id: bookingId,
      position,
      description: title,
      quantity: 1,
      unit_price_minor: priceMinor,
      ...priced,
      ...WRITTEN,
    });
  }
  await insert('events', {
    ...tenant,
    id: eventId,
    at: AT,
    type: 'order.placed',
    entity: 'order',
    entity_id: orderId,
    actor_kind: 'STAFF',
    actor_name: 'Ben Taker',
    via: 'ADMIN',
    correlation_id: newId(),
  });
  await insert('deliveries', { ...tenant, event_id: eventId, handler: 'sendOrderEmail', status: 'PENDING', next_at: AT });
  return { orderId, eventId };
}
