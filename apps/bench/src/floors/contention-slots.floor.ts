import { randomUUID } from 'node:crypto';
import type pg from 'pg';

type Request = {
  organizationId: string;
  unitId: string;
  resourceId: string;
  bookingId: string;
  startsAt: string;
  minutes: number;
};

const TAKE = `
  INSERT INTO allocations (organization_id, id, unit_id, resource_id, booking_id, starts_at, ends_at, occupies)
  VALUES ($1, $2, $3, $4, $5, $6, $6::timestamptz + make_interval(mins => $7), true)`;

/** One time of one unit in a transaction of two statements that nothing but the exclusion constraint keeps apart. */
export async function floor(pool: pg.Pool, asked: Request): Promise<{ said: string }> {
  const { organizationId, unitId, resourceId, bookingId, startsAt, minutes } = asked;
  const client = await pool.connect();
  const later = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  const take = (from: string) => [organizationId, randomUUID(), unitId, resourceId, bookingId, from, minutes];
  try {
    await client.query('BEGIN');
    // Two times at once, as a moved appointment or one of several parts takes: the order is whatever was asked for.
    const both = Math.random() < 0.5 ? [startsAt, later] : [later, startsAt];
    for (const from of both) await client.query({ name: 'take', text: TAKE, values: take(from) });
    await client.query('COMMIT');
    return { said: 'CHANGED' };
  } catch (problem) {
    await client.query('ROLLBACK').catch(() => undefined);
    const { code } = problem as { code?: string };
    return { said: code === '23P01' ? 'RESOURCE_TAKEN' : code === '40P01' ? 'DEADLOCK' : `${code}` };
  } finally {
    client.release();
  }
}
