import { randomUUID } from 'node:crypto';
import type pg from 'pg';

type Request = { organizationId: string; before: string; customerId: string };

/** The edit and a line of history for each booking in one statement. */
const TEXT = `
  WITH chosen AS (
    SELECT id, booker_id FROM bookings WHERE organization_id = $1 AND deleted_at IS NULL AND billing_type = 'PRIVATE' AND starts_at < $2
    ORDER BY id FOR NO KEY UPDATE
  ), changed AS (
    UPDATE bookings b SET booker_id = $3, version = b.version + 1, updated_at = $4
    FROM chosen WHERE b.organization_id = $1 AND b.id = chosen.id
    RETURNING b.id, chosen.booker_id AS was
  ), written AS (
    INSERT INTO events (organization_id, id, at, type, entity, entity_id, actor_kind, actor_id, actor_name, via, before, after, correlation_id)
    SELECT $1, gen_random_uuid(), $4, 'booking.booker_changed', 'bookings', id, 'STAFF', $5, 'Somebody', 'ADMIN',
      jsonb_build_object('bookerId', was), jsonb_build_object('bookerId', $3::uuid), $5 FROM changed
    RETURNING 1
  ) SELECT count(*)::integer AS changed FROM written`;

export async function floor(pool: pg.Pool, { organizationId, before, customerId }: Request): Promise<unknown> {
  const values = [organizationId, before, customerId, new Date().toISOString(), randomUUID()];
  const { rows } = await pool.query<{ changed: number }>({ name: 'bulk-edit', text: TEXT, values });
  return rows[0];
}
