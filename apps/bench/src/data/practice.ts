import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A service of the busy organization with so many people to give it, all with a month of bookings. */
export type Practice = { shop: string; organizationId: string; serviceId: string; resourceIds: string[]; firstDay: string };

const NOW = "timestamptz '2026-11-20T12:00:00Z'";

/** The rules of the practice: of the organization, of the service, and of each of its people. */
const RULES = `
  INSERT INTO booking_rules (organization_id, id, service_id, resource_id, kind, params, for_customers, for_staff, created_at, updated_at)
  SELECT $1::uuid, gen_random_uuid(), $2::uuid, NULL::uuid, kind, params::jsonb, 'BLOCK', 'WARN', ${NOW}, ${NOW}
  FROM (VALUES ('MIN_NOTICE', '{"minutes":120}'), ('MAX_NOTICE', '{"days":90}'), ('WEEKDAYS', '{"weekdays":[1,2,3,4,5,6]}'),
               ('GAP', '{"minutes":5}'), ('MAX_PER_DAY', '{"count":10000}')) AS rule(kind, params)
  UNION ALL SELECT $1::uuid, gen_random_uuid(), NULL, id, 'MAX_PER_DAY', '{"count":12}', 'BLOCK', 'WARN', ${NOW}, ${NOW} FROM unnest($3::uuid[]) id`;

/** Mornings and afternoons on six days a week. */
const HOURS = `
  INSERT INTO schedules (organization_id, id, resource_id, weekday, opens, closes)
  SELECT $1::uuid, gen_random_uuid(), id, weekday, opens, closes
  FROM unnest($2::uuid[]) id, generate_series(1, 6) weekday, (VALUES ('08:00', '12:00'), ('13:00', '20:00')) AS half(opens, closes)`;

/** Four bookings on each of 37 days for everybody, at other times for each. */
const TAKEN = `
  INSERT INTO allocations (organization_id, id, unit_id, resource_id, booking_id, starts_at, ends_at, occupies, service_id, service_starts_at)
  SELECT $1::uuid, gen_random_uuid(), u.id, u.resource_id, $3::uuid, starts, starts + make_interval(mins => 60 + 15 * (who.n % 3)::int), true, $4::uuid, starts
  FROM unnest($2::uuid[]) WITH ORDINALITY AS who(id, n) JOIN resource_units u ON u.organization_id = $1 AND u.resource_id = who.id,
    generate_series(-3, 33) AS day, generate_series(0, 3) AS turn,
    LATERAL (SELECT $5::timestamptz + make_interval(days => day, hours => 8, mins => (turn * 160 + (who.n * 37) % 90)::int)) AS time(starts)`;

/** @param firstDay a date; the bookings are about the month after it. */
export async function openPractice(client: pg.Client, people: number, firstDay: string): Promise<Practice> {
  const shop = 'bench-1';
  const { rows } = await client.query<{ id: string; booking: string }>(
    'SELECT o.id, (SELECT b.id FROM bookings b WHERE b.organization_id = o.id LIMIT 1) AS booking FROM organizations o WHERE slug = $1',
    [shop],
  );
  const { id: organizationId, booking } = rows[0]!;
  const [serviceId, needId] = [randomUUID(), randomUUID()];
  const resourceIds = Array.from({ length: people }, () => randomUUID());
  const run = (text: string, ...values: unknown[]) => client.query(text, [organizationId, ...values]);
  await run(
    `INSERT INTO services (organization_id, id, kind, name, duration_min, buffer_before_min, buffer_after_min, price_minor, currency, payment_type, workflow, created_at, updated_at)
     VALUES ($1, $2, 'SERVICE', 'Treatment', 60, 5, 10, 5000, 'GBP', 'PAY_LATER', 'CONFIRM_NOW', ${NOW}, ${NOW})`,
    serviceId,
  );
  await run(
    `INSERT INTO resources (organization_id, id, kind, name, time_zone, created_at, updated_at)
     SELECT $1::uuid, id, 'STAFF', 'Person ' || n, 'Europe/London', ${NOW}, ${NOW} FROM unnest($2::uuid[]) WITH ORDINALITY AS who(id, n)`,
    resourceIds,
  );
  await run(
    `INSERT INTO resource_units (organization_id, id, resource_id, position) SELECT $1::uuid, gen_random_uuid(), id, 1 FROM unnest($2::uuid[]) id`,
    resourceIds,
  );
  await run(HOURS, resourceIds);
  await run(
    `INSERT INTO service_requirements (organization_id, id, service_id, position, role, kind, created_at, updated_at)
     VALUES ($1, $2, $3, 1, 'lead', 'STAFF', ${NOW}, ${NOW})`,
    needId,
    serviceId,
  );
  await run(
    `INSERT INTO requirement_resources (organization_id, id, requirement_id, resource_id, position)
     SELECT $1::uuid, gen_random_uuid(), $2::uuid, id, n FROM unnest($3::uuid[]) WITH ORDINALITY AS who(id, n)`,
    needId,
    resourceIds,
  );
  await run(RULES, serviceId, resourceIds);
  await run(TAKEN, resourceIds, booking, serviceId, firstDay);
  await client.query('ANALYZE allocations');
  return { shop, organizationId, serviceId, resourceIds, firstDay };
}

/** Takes the rules of a practice away again, so that they do not count for the next one. */
export const closePractice = (client: pg.Client, { organizationId, serviceId, resourceIds }: Practice): Promise<unknown> =>
  client.query('DELETE FROM booking_rules WHERE organization_id = $1 AND (service_id = $2 OR resource_id = ANY($3::uuid[]))', [
    organizationId,
    serviceId,
    resourceIds,
  ]);
