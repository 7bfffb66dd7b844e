import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

type Request = { organizationId: string; serviceId: string; sessionId: string; email: string };

const INSERT_ORDER = `
  INSERT INTO orders (organization_id, id, reference, booker_id, billing_type, taken_by_kind, taken_by_id, taken_by_name, source_mode, source_channel,
    currency, placed_at, booking_count, internal_total_minor, customer_total_minor, pay_now_total_minor, pay_later_total_minor,
    access_token_hash, search_text, created_at, updated_at)
  VALUES ($1, $2, $3, $4, 'PRIVATE', 'GUEST', $4, 'Buyer', 'ONLINE', 'portal', 'GBP', $5, 1, 2500, 2500, 0, 2500, $6, lower($3), $5, $5)`;
const INSERT_BOOKING = `
  INSERT INTO bookings (organization_id, id, order_id, reference, title, starts_at, ends_at, time_zone, wall_start, status, workflow, payment_type,
    location_mode, service_id, session_id, booker_id, billing_type, attendee_name, price_minor, currency, price_visibility, source_mode,
    source_channel, booked_at, search_text, created_at, updated_at)
  VALUES ($1, $2, $3, $4, 'Opening night', $5, $6, 'Europe/London', '2026-12-20T19:00', 'CONFIRMED', 'CONFIRM_NOW', 'PAY_LATER', 'ONSITE', $7, $8,
    $9, 'PRIVATE', 'Buyer', 2500, 'GBP', 'SHOWN', 'ONLINE', 'portal', $10, lower($4) || ' opening night buyer', $10, $10)`;
const INSERT_CUSTOMER = `
  INSERT INTO customers (organization_id, id, given_name, family_name, name, email, email_lower, search_text, created_at, updated_at)
  VALUES ($1, $2, 'Buyer', 'Number', 'Buyer Number', $3, $3, 'buyer number', $4, $4)`;
const INSERT_LINE = `
  INSERT INTO order_lines (organization_id, id, order_id, booking_id, service_id, position, description, quantity, unit_price_minor, currency,
    price_visibility, payment_type, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, 1, 'Opening night', 1, 2500, 'GBP', 'SHOWN', 'PAY_LATER', $6, $6)`;
const INSERT_EVENTS = `
  INSERT INTO events (organization_id, id, at, type, entity, entity_id, actor_kind, actor_name, via, after, correlation_id)
  VALUES ($1, $2, $3, 'order.placed', 'orders', $4, 'GUEST', 'Guest', 'PORTAL', '{}', $4), ($1, $5, $3, 'booking.placed', 'bookings', $6, 'GUEST', 'Guest', 'PORTAL', '{}', $4)`;

const reference = (prefix: string): string => `${prefix}-${randomBytes(4).toString('hex').toUpperCase()}`;

/** One seat in one transaction that locks the session first: what most programs do. */
export async function floor(pool: pg.Pool, { organizationId, serviceId, sessionId, email }: Request): Promise<unknown> {
  const client = await pool.connect();
  const run = (name: string, text: string, ...values: unknown[]) =>
    client.query({ name, text, values: [organizationId, ...values] });
  try {
    await client.query('BEGIN');
    const found = await run(
      'session',
      'SELECT taken, capacity, starts_at, ends_at FROM event_sessions WHERE organization_id = $1 AND id = $2 FOR UPDATE',
      sessionId,
    );
    const session = found.rows[0] as { taken: number; capacity: number; starts_at: string; ends_at: string };
    if (session.taken >= session.capacity) {
      await client.query('ROLLBACK');
      return { refused: 'SESSION_FULL' };
    }
    const [now, orderId, bookingId, customerId, sold] = [
      new Date().toISOString(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
      reference('BW'),
    ];
    await run('customer', INSERT_CUSTOMER, customerId, email, now);
    await run('order', INSERT_ORDER, orderId, reference('OR'), customerId, now, randomBytes(32).toString('hex'));
    await run(
      'booking',
      INSERT_BOOKING,
      bookingId,
      orderId,
      sold,
      session.starts_at,
      session.ends_at,
      serviceId,
      sessionId,
      customerId,
      now,
    );
    await run('line', INSERT_LINE, randomUUID(), orderId, bookingId, serviceId, now);
    await run('events', INSERT_EVENTS, randomUUID(), now, orderId, randomUUID(), bookingId);
    await run(
      'taken',
      'UPDATE event_sessions SET taken = taken + 1, version = version + 1 WHERE organization_id = $1 AND id = $2',
      sessionId,
    );
    await client.query('COMMIT');
    return { sold };
  } catch (problem) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw problem;
  } finally {
    client.release();
  }
}
