import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** What one customer puts into baskets: a seat of a session of their own, times of a room of their own, and goods. */
export type Stall = { courseId: string; sessionId: string; roomServiceId: string; goodsId: string };

/** Where many customers check out without standing in each other's way. */
export type Market = { organizationId: string; shop: string; stalls: Stall[]; firstTime: number };

const SHOP = 'bench-1';
const DAY_MS = 86_400_000;

const SERVICE = `
  INSERT INTO services (organization_id, id, kind, name, duration_min, price_minor, currency, payment_type, workflow, created_at, updated_at)
  SELECT $1::uuid, id, $2, $3, $4, $5, 'GBP', 'PAY_LATER', $6, now(), now() FROM unnest($7::uuid[]) id`;
const SESSIONS = `
  INSERT INTO event_sessions (organization_id, id, service_id, starts_at, ends_at, time_zone, capacity, status, created_at, updated_at)
  SELECT $1::uuid, id, service, $3, $3::timestamptz + interval '1 hour', 'Europe/London', 1000000, 'CONFIRMED', now(), now()
  FROM unnest($2::uuid[], $4::uuid[]) AS made(id, service)`;
const ROOMS = `
  INSERT INTO resources (organization_id, id, kind, name, time_zone, created_at, updated_at)
  SELECT $1::uuid, id, 'ROOM', 'Room ' || n, 'UTC', now(), now() FROM unnest($2::uuid[]) WITH ORDINALITY AS room(id, n)`;
const UNITS =
  'INSERT INTO resource_units (organization_id, id, resource_id, position) SELECT $1::uuid, gen_random_uuid(), id, 1 FROM unnest($2::uuid[]) id';
const HOURS = `
  INSERT INTO schedules (organization_id, id, resource_id, weekday, opens, closes)
  SELECT $1::uuid, gen_random_uuid(), id, weekday, '00:00', '23:45' FROM unnest($2::uuid[]) id, generate_series(1, 7) weekday`;
const NEEDS = `
  INSERT INTO service_requirements (organization_id, id, service_id, position, role, kind, created_at, updated_at)
  SELECT $1::uuid, id, service, 1, 'room', 'ROOM', now(), now() FROM unnest($2::uuid[], $3::uuid[]) AS made(id, service)`;
const POOLS = `
  INSERT INTO requirement_resources (organization_id, id, requirement_id, resource_id, position)
  SELECT $1::uuid, gen_random_uuid(), requirement, resource, 1 FROM unnest($2::uuid[], $3::uuid[]) AS made(requirement, resource)`;

const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

/** Opens a market with so many stalls, a month from now. */
export async function openMarket(client: pg.Client, stalls: number): Promise<Market> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM organizations WHERE slug = $1', [SHOP]);
  const organizationId = rows[0]!.id;
  const run = (text: string, ...values: unknown[]) => client.query(text, [organizationId, ...values]);
  const firstTime = Math.ceil((Date.now() + 30 * DAY_MS) / DAY_MS) * DAY_MS;
  const [courses, sessions, roomServices, rooms, needs] = [ids(stalls), ids(stalls), ids(stalls), ids(stalls), ids(stalls)];
  const goods = randomUUID();
  await run(SERVICE, 'COURSE', 'Evening class', 60, 2500, 'ADMIN_APPROVAL', courses);
  await run(SERVICE, 'SERVICE', 'Music room', 15, 1000, 'CONFIRM_NOW', roomServices);
  await run(SERVICE, 'GOODS', 'Score', null, 700, 'CONFIRM_NOW', [goods]);
  await run(SESSIONS, sessions, new Date(firstTime).toISOString(), courses);
  await run(ROOMS, rooms);
  await run(UNITS, rooms);
  await run(HOURS, rooms);
  await run(NEEDS, needs, roomServices);
  await run(POOLS, needs, rooms);
  return {
    ...{ organizationId, shop: SHOP, firstTime },
    stalls: courses.map((courseId, index) => ({
      courseId,
      sessionId: sessions[index]!,
      roomServiceId: roomServices[index]!,
      goodsId: goods,
    })),
  };
}

const QUARTER_MS = 900_000;
/** Quarters of an hour between opening and closing. */
const QUARTERS = 95;

/** The time of somebody's nth basket: one quarter of an hour after the other. */
export const timeOf = ({ firstTime }: Market, n: number): string =>
  new Date(firstTime + Math.floor(n / QUARTERS) * DAY_MS + (n % QUARTERS) * QUARTER_MS).toISOString();

/** What became of baskets, by the database: orders, and what does not agree with them. */
export async function settledOf(
  client: pg.Client,
  { organizationId, stalls }: Market,
): Promise<{ orders: number; wrong: number }> {
  const services = stalls.flatMap(({ courseId, roomServiceId }) => [courseId, roomServiceId]);
  const { rows } = await client.query<{ orders: number; wrong: number }>(
    `WITH made AS (
       SELECT o.id, (SELECT count(*) FROM order_lines l WHERE l.organization_id = $1 AND l.order_id = o.id) AS lines,
              (SELECT count(*) FROM bookings b WHERE b.organization_id = $1 AND b.order_id = o.id) AS bookings,
              (SELECT count(*) FROM allocations a JOIN bookings b ON b.organization_id = $1 AND b.id = a.booking_id
               WHERE a.organization_id = $1 AND b.order_id = o.id) AS taken, o.internal_total_minor AS total
       FROM orders o WHERE o.organization_id = $1
         AND EXISTS (SELECT 1 FROM bookings b WHERE b.organization_id = $1 AND b.order_id = o.id AND b.service_id = ANY ($2::uuid[])))
     SELECT count(*)::integer AS orders,
            (count(*) FILTER (WHERE lines <> 3 OR bookings <> 2 OR taken <> 1 OR total <> 4200))::integer AS wrong FROM made`,
    [organizationId, services],
  );
  return rows[0]!;
}
