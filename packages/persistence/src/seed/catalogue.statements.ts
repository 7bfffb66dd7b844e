import { resourcesOf, servicesOf } from './catalogue.js';
import { BLOCK, type Recipe } from './recipe.js';
import { records, type Vocabulary } from './sql.js';
import { STREETS } from './words.js';

/** Services, resources with units and opening hours, and which resource delivers what. */
export const catalogueStatements = (recipe: Recipe, { organization, now, zone, currency, id }: Vocabulary): string[] => [
  `CREATE TEMP TABLE seed_services ON COMMIT DROP AS
   SELECT s.*, ${id('service', 's.n', now)} AS id
   FROM ${records(
     's',
     servicesOf(recipe),
     'n bigint, kind text, name text, folded text, category text, minutes integer, before integer, after integer, price bigint, visibility text, payment text, workflow text, mode text',
   )}`,
  `INSERT INTO services (organization_id, id, kind, name, category, duration_min, buffer_before_min, buffer_after_min, price_minor,
     currency, price_visibility, payment_type, workflow, location_mode, created_at, updated_at)
   SELECT ${organization}, id, kind, name, category, minutes, before, after, price, ${currency}, visibility, payment, workflow, mode,
     ${now}, ${now} FROM seed_services`,
  `CREATE TEMP TABLE seed_resources ON COMMIT DROP AS
   SELECT r.*, ${id('resource', 'r.n', now)} AS id
   FROM ${records('r', resourcesOf(recipe), 'n bigint, kind text, name text, units integer')}`,
  `INSERT INTO resources (organization_id, id, kind, name, time_zone, created_at, updated_at)
   SELECT ${organization}, id, kind, name, ${zone}, ${now}, ${now} FROM seed_resources`,
  `INSERT INTO schedules (organization_id, id, resource_id, weekday, opens, closes)
   SELECT ${organization}, ${id('hours', 'r.n * 7 + weekday', now)}, r.id, weekday, '08:00', '20:00'
   FROM seed_resources r, generate_series(1, 6) weekday`,
  `CREATE TEMP TABLE seed_units ON COMMIT DROP AS
   SELECT row_number() OVER (ORDER BY position, r.n) - 1 AS n, ${id('unit', 'r.n * 10 + position', now)} AS id,
     r.id AS resource_id, r.n AS resource_n, position
   FROM seed_resources r, generate_series(1, r.units) position`,
  `INSERT INTO resource_units (organization_id, id, resource_id, position)
   SELECT ${organization}, id, resource_id, position FROM seed_units`,
  `INSERT INTO service_requirements (organization_id, id, service_id, position, role, kind, created_at, updated_at)
   SELECT ${organization}, ${id('need', 's.n', now)}, s.id, 1, 'lead',
     (SELECT min(r.kind) FROM seed_resources r WHERE r.n % ${recipe.groups} = s.n % ${recipe.groups}), ${now}, ${now}
   FROM seed_services s WHERE s.kind = 'SERVICE'`,
  `INSERT INTO requirement_resources (organization_id, id, requirement_id, resource_id, position)
   SELECT ${organization}, ${id('pool', 's.n * 100000 + r.n', now)}, ${id('need', 's.n', now)}, r.id, row_number() OVER (PARTITION BY s.n ORDER BY r.name, r.n)
   FROM seed_services s JOIN seed_resources r ON r.n % ${recipe.groups} = s.n % ${recipe.groups}
   WHERE s.kind = 'SERVICE'`,
];

/** One session for each block of bookings, spread over the days. `days` is a constant of SQL. */
export function sessionStatements(recipe: Recipe, words: Vocabulary, days: string, dayCount: number): string[] {
  const { organization, now, zone, chance, below, pick, id } = words;
  const sessions = Math.ceil(recipe.bookings / BLOCK.size);
  return [
    `CREATE TEMP TABLE seed_sessions ON COMMIT DROP AS
     SELECT timed.n, ${id('session', 'timed.n', 'starts_at')} AS id, service_n, staff.id AS instructor_id, wall, starts_at,
       starts_at + minutes * interval '1 minute' AS ends_at, capacity, place, status
     FROM (SELECT spread.*, wall AT TIME ZONE ${zone} AS starts_at, (ARRAY[10, 12, 16, 20, 30])[1 + ${below('n', 'capacity', 5)}] AS capacity,
             ${pick('n', 'place', STREETS)} AS place, ${below('n', 'instructor', '(SELECT count(*) FROM seed_staff)')} AS staff_n,
             CASE WHEN wall > ${now} AT TIME ZONE ${zone} AND ${chance('n', 'tentative')} < 0.1 THEN 'TENTATIVE' ELSE 'CONFIRMED' END AS status
           FROM (SELECT n, ${recipe.groups * 4} + floor(${recipe.gatherings} * power(${chance('n', 'gathering')}, 1.5))::bigint AS service_n,
                   (${days})[1 + n * ${dayCount} / ${sessions}] + make_interval(hours => 9 + ${below('n', 'hour', 9)}::integer) AS wall
                 FROM generate_series(0::bigint, ${sessions - 1}) n) spread) timed
     JOIN seed_services service ON service.n = service_n
     JOIN seed_staff staff ON staff.n = staff_n`,
    `CREATE INDEX ON seed_sessions (n)`,
    `ANALYZE seed_sessions`,
    `INSERT INTO event_sessions (organization_id, id, service_id, starts_at, ends_at, time_zone, capacity, taken, status, location_text,
       instructor_id, created_at, updated_at)
     SELECT ${organization}, session.id, service.id, starts_at, ends_at, ${zone}, capacity, 0, status, place, instructor_id, ${now}, ${now}
     FROM seed_sessions session JOIN seed_services service ON service.n = service_n`,
  ];
}
