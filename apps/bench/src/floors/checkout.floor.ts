import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

type Request = { organizationId: string; basketToken: string; email: string; idempotencyKey: string };

type Line = {
  id: string;
  position: number;
  service_id: string;
  session_id: string | null;
  starts_at: string | null;
  ends_at: string | null;
  price_minor: number;
  hold_expires_at: string | null;
  name: string;
  kind: string;
  workflow: string;
};

const BASKET = 'SELECT id, order_id, expires_at FROM baskets WHERE organization_id = $1 AND token_hash = $2 FOR UPDATE';
const LINES = `
  SELECT l.id, l.position, l.service_id, l.session_id, coalesce(l.starts_at, e.starts_at) AS starts_at, coalesce(l.ends_at, e.ends_at) AS ends_at,
         l.price_minor, l.hold_expires_at, s.name, s.kind, s.workflow
  FROM basket_lines l JOIN services s ON s.organization_id = l.organization_id AND s.id = l.service_id
  LEFT JOIN event_sessions e ON e.organization_id = l.organization_id AND e.id = l.session_id
  WHERE l.organization_id = $1 AND l.basket_id = $2 ORDER BY l.position`;
const CUSTOMER_OF = 'SELECT id FROM customers WHERE organization_id = $1 AND email_lower = $2 LIMIT 1';
const INSERT_CUSTOMER = `
  INSERT INTO customers (organization_id, id, given_name, family_name, name, email, email_lower, search_text, created_at, updated_at)
  VALUES ($1, $2, 'Shopper', 'Number', 'Shopper Number', $3, $3, 'shopper number', $4, $4)`;
const INSERT_ORDER = `
  INSERT INTO orders (organization_id, id, reference, booker_id, billing_type, taken_by_kind, taken_by_id, taken_by_name, source_mode, source_channel,
    currency, placed_at, booking_count, internal_total_minor, customer_total_minor, pay_now_total_minor, pay_later_total_minor,
    basket_id, access_token_hash, search_text, created_at, updated_at)
  VALUES ($1, $2, $3, $4, 'PRIVATE', 'GUEST', $4, 'Shopper Number', 'ONLINE', 'portal', 'GBP', $5, $6, $7, $7, 0, $7, $8, $9, lower($3), $5, $5)`;
const INSERT_BOOKINGS = `
  INSERT INTO bookings (organization_id, id, order_id, reference, title, starts_at, ends_at, time_zone, wall_start, status, workflow, payment_type,
    location_mode, service_id, session_id, booker_id, billing_type, attendee_name, price_minor, currency, price_visibility, source_mode,
    source_channel, booked_at, search_text, created_at, updated_at)
  SELECT $1::uuid, b.id, $2::uuid, b.reference, b.title, b.starts_at, b.ends_at, 'Europe/London', to_char(b.starts_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI'),
    b.status, b.workflow, 'PAY_LATER', 'ONSITE', b.service_id, b.session_id, $3::uuid, 'PRIVATE', 'Shopper Number', b.price, 'GBP', 'SHOWN', 'ONLINE',
    'portal', $4::timestamptz, lower(b.reference || ' ' || b.title), $4::timestamptz, $4::timestamptz
  FROM jsonb_to_recordset($5) AS b(id uuid, reference text, title text, starts_at timestamptz, ends_at timestamptz, status text, workflow text,
    service_id uuid, session_id uuid, price bigint)`;
const INSERT_LINES = `
  INSERT INTO order_lines (organization_id, id, order_id, booking_id, service_id, position, description, quantity, unit_price_minor, currency,
    price_visibility, payment_type, created_at, updated_at)
  SELECT $1::uuid, l.id, $2::uuid, l.booking_id, l.service_id, l.position, l.title, 1, l.price, 'GBP', 'SHOWN', 'PAY_LATER', $3::timestamptz, $3::timestamptz
  FROM jsonb_to_recordset($4) AS l(id uuid, booking_id uuid, service_id uuid, position integer, title text, price bigint)`;
const KEEP_TIME = `
  UPDATE allocations SET booking_id = $3, basket_line_id = NULL, expires_at = NULL
  WHERE organization_id = $1 AND basket_line_id = $2`;
const KEEP_SEAT =
  'UPDATE basket_lines SET hold_expires_at = NULL, version = version + 1, updated_at = $3 WHERE organization_id = $1 AND basket_id = $2';
const CLOSE_BASKET =
  'UPDATE baskets SET order_id = $3, version = version + 1, updated_at = $4 WHERE organization_id = $1 AND id = $2';
const INSERT_EVENTS = `
  INSERT INTO events (organization_id, id, at, type, entity, entity_id, actor_kind, actor_name, via, after, correlation_id)
  SELECT $1::uuid, e.id, $2::timestamptz, e.type, e.entity, e.entity_id, 'GUEST', 'Guest', 'PORTAL', '{}', $3::uuid
  FROM jsonb_to_recordset($4) AS e(id uuid, type text, entity text, entity_id uuid)`;
const INSERT_DELIVERIES = `
  INSERT INTO deliveries (organization_id, event_id, handler, status, attempts, next_at)
  SELECT $1::uuid, $2::uuid, handler, 'PENDING', 0, $3::timestamptz FROM unnest($4::text[]) handler`;
const REMEMBER = `
  INSERT INTO idempotency_keys (organization_id, key, use_case, input_hash, result, created_at) VALUES ($1, $2, 'checkOutBaskets', $3, $4, $5)`;

const reference = (prefix: string): string => `${prefix}-${randomBytes(4).toString('hex').toUpperCase()}`;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A basket into an order with its bookings, in one transaction by hand: what the app does without its rules. */
export async function floor(pool: pg.Pool, { organizationId, basketToken, email, idempotencyKey }: Request): Promise<unknown> {
  const client = await pool.connect();
  const run = (name: string, text: string, ...values: unknown[]) =>
    client.query({ name, text, values: [organizationId, ...values] });
  try {
    await client.query('BEGIN');
    const basket = (await run('basket', BASKET, hash(basketToken))).rows[0] as
      | { id: string; order_id: string | null }
      | undefined;
    if (!basket || basket.order_id) throw new Error('This basket cannot be ordered.');
    const lines = (await run('lines', LINES, basket.id)).rows as Line[];
    const now = new Date().toISOString();
    if (lines.some((line) => line.hold_expires_at !== null && Date.parse(line.hold_expires_at) <= Date.parse(now)))
      throw new Error('A hold has run out.');
    const [orderId, orderReference] = [randomUUID(), reference('OR')];
    const found = (await run('customerOf', CUSTOMER_OF, email)).rows[0] as { id: string } | undefined;
    const customerId = found?.id ?? randomUUID();
    if (!found) await run('customer', INSERT_CUSTOMER, customerId, email, now);
    const planned = lines.map((line) => ({
      ...{ id: randomUUID(), booking_id: line.kind === 'GOODS' ? null : randomUUID(), service_id: line.service_id },
      ...{ position: line.position, title: line.name, price: line.price_minor, line },
    }));
    const bookings = planned.flatMap(({ booking_id: id, title, price, line }) =>
      id === null
        ? []
        : [
            {
              ...{ id, reference: reference('BW'), title, price, starts_at: line.starts_at, ends_at: line.ends_at },
              status: line.workflow === 'ADMIN_APPROVAL' ? 'AWAITING_APPROVAL' : 'CONFIRMED',
              ...{ workflow: line.workflow, service_id: line.service_id, session_id: line.session_id },
            },
          ],
    );
    const total = lines.reduce((sum, line) => sum + line.price_minor, 0);
    await run(
      'order',
      INSERT_ORDER,
      ...[orderId, orderReference, customerId, now, bookings.length, total, basket.id, hash(orderId)],
    );
    await run('bookings', INSERT_BOOKINGS, orderId, customerId, now, JSON.stringify(bookings));
    await run('order lines', INSERT_LINES, orderId, now, JSON.stringify(planned));
    for (const { line, booking_id } of planned) {
      if (booking_id !== null && line.session_id === null) await run('keep time', KEEP_TIME, line.id, booking_id);
    }
    await run('keep seats', KEEP_SEAT, basket.id, now);
    await run('close', CLOSE_BASKET, basket.id, orderId, now);
    const events = [
      { id: randomUUID(), type: 'order.placed', entity: 'orders', entity_id: orderId },
      ...bookings.map(({ id }) => ({ id: randomUUID(), type: 'booking.placed', entity: 'bookings', entity_id: id })),
    ];
    await run('events', INSERT_EVENTS, now, orderId, JSON.stringify(events));
    await run('deliveries', INSERT_DELIVERIES, events[0]!.id, now, ['sendOrderEmail', 'sendOrderCopies', 'offerFreedPlaces']);
    await run('remember', REMEMBER, idempotencyKey, hash(basketToken), JSON.stringify({ orderId }), now);
    await client.query('COMMIT');
    return { reference: orderReference };
  } catch (problem) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw problem;
  } finally {
    client.release();
  }
}
