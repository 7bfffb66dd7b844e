import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A course of the busy organization, and sessions of it a month from now. */
export type Sale = { organizationId: string; shop: string; serviceId: string; sessionIds: string[] };

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Puts sessions on sale, so many with so many seats each. */
export async function onSale(client: pg.Client, sessions: number, seats: number): Promise<Sale> {
  const shop = 'bench-1';
  const { rows } = await client.query<{ id: string }>('SELECT id FROM organizations WHERE slug = $1', [shop]);
  const organizationId = rows[0]!.id;
  const serviceId = randomUUID();
  await client.query(
    `INSERT INTO services (organization_id, id, kind, name, duration_min, price_minor, currency, payment_type, workflow, created_at, updated_at)
     VALUES ($1, $2, 'COURSE', 'Opening night', 60, 2500, 'GBP', 'PAY_LATER', 'CONFIRM_NOW', now(), now())`,
    [organizationId, serviceId],
  );
  const sessionIds = Array.from({ length: sessions }, () => randomUUID());
  const startsAt = new Date(Date.now() + MONTH);
  await client.query(
    `INSERT INTO event_sessions (organization_id, id, service_id, starts_at, ends_at, time_zone, capacity, status, created_at, updated_at)
     SELECT $1, id, $2, $3, $3::timestamptz + interval '1 hour', 'Europe/London', $4, 'CONFIRMED', now(), now() FROM unnest($5::uuid[]) id`,
    [organizationId, serviceId, startsAt, seats, sessionIds],
  );
  return { organizationId, shop, serviceId, sessionIds };
}

/** What the database says became of a sale. */
export type Sold = { bookings: number; oversold: number; miscounted: number; references: Set<string> };

export async function soldOf(client: pg.Client, { organizationId, sessionIds }: Sale): Promise<Sold> {
  const { rows } = await client.query<{ bookings: number; capacity: number; taken: number; held: number; references: string[] }>(
    `SELECT s.capacity, s.taken, coalesce(b.n, 0)::integer AS bookings, coalesce(b.names, '{}') AS references,
       coalesce((SELECT sum(quantity) FROM basket_lines l WHERE l.organization_id = $1 AND l.session_id = s.id AND l.hold_expires_at IS NOT NULL), 0)::integer AS held
     FROM event_sessions s
     LEFT JOIN (SELECT session_id, count(*) AS n, array_agg(reference) AS names FROM bookings
                WHERE organization_id = $1 AND session_id = ANY ($2::uuid[]) AND status <> 'CANCELLED' AND deleted_at IS NULL GROUP BY 1) b ON b.session_id = s.id
     WHERE s.organization_id = $1 AND s.id = ANY ($2::uuid[])`,
    [organizationId, sessionIds],
  );
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    bookings: sum((row) => row.bookings),
    oversold: sum((row) => Math.max(0, row.bookings - row.capacity)),
    miscounted: sum((row) => Math.abs(row.taken - row.bookings - row.held)),
    references: new Set(rows.flatMap((row) => row.references)),
  };
}
