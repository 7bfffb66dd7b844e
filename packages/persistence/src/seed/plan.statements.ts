import { accountOf, belongsToAccount, customerId, nameOf } from './people.statements.js';
import { BLOCK, type Recipe, SLOTS } from './recipe.js';
import { scattered, type Vocabulary } from './sql.js';

/** Of each place in a block: which order of the block it is in, and which place of that order. */
const PLACES = BLOCK.orderSizes.flatMap((size, order) => Array.from({ length: size }, (_, place) => ({ order, place })));
const arrayOf = (values: readonly number[]): string => `ARRAY[${values.join(',')}]`;

/**
 * Who takes which place when. A block's seats are on its own session; appointments fill the slots of time in turn, each on a
 * unit of its own, so no two can overlap. Numbers rise with time.
 */
function planStatement(recipe: Recipe, { zone, chance }: Vocabulary, days: string, dayCount: number): string {
  const { bookings, groups } = recipe;
  const rest = BLOCK.size - BLOCK.seats;
  const appointments = Math.floor(bookings / BLOCK.size) * rest + Math.max(0, (bookings % BLOCK.size) - BLOCK.seats);
  const slots = dayCount * SLOTS.perDay;
  return `
    CREATE TEMP TABLE seed_plan ON COMMIT DROP AS
    WITH places AS MATERIALIZED (
      SELECT n, n / ${BLOCK.size} AS block, (n % ${BLOCK.size})::integer AS r FROM generate_series(0::bigint, ${bookings - 1}) n
    ), seats AS (
      SELECT p.n, p.block, p.r, s.service_n, s.n AS session_n, NULL::bigint AS unit_n, s.wall, s.starts_at, s.ends_at
      FROM places p JOIN seed_sessions s ON s.n = p.block WHERE p.r < ${BLOCK.seats}
    ), slots AS (
      SELECT n, block, r, a, a * ${slots} / ${Math.max(1, appointments)} AS slot
      FROM (SELECT n, block, r, block * ${rest} + r - ${BLOCK.seats} AS a FROM places WHERE r >= ${BLOCK.seats}) numbered
    ), appointments AS (
      SELECT slots.n, block, r, u.resource_n % ${groups} + ${groups} * floor(4 * power(${chance('slots.n', 'service')}, 1.5))::bigint AS service_n,
        u.n AS unit_n, (${days})[1 + slot / ${SLOTS.perDay}] + make_interval(mins => (${SLOTS.firstHour * 60} + slot % ${SLOTS.perDay} * ${SLOTS.minutes})::integer) AS wall
      FROM slots JOIN seed_units u
        ON u.n = (a - (slot * ${appointments} + ${slots - 1}) / ${slots} + slot * 7) % (SELECT count(*) FROM seed_units)
    )
    SELECT n, block * ${BLOCK.orders} + (${arrayOf(PLACES.map(({ order }) => order))})[1 + r] AS order_n,
      (${arrayOf(PLACES.map(({ place }) => place))})[1 + r] AS place, service_n, session_n, unit_n, wall, starts_at, ends_at
    FROM (SELECT n, block, r, service_n, session_n, unit_n, wall, starts_at, ends_at FROM seats
          UNION ALL
          SELECT a.n, block, r, a.service_n, NULL, unit_n, wall, wall AT TIME ZONE ${zone},
            wall AT TIME ZONE ${zone} + s.minutes * interval '1 minute'
          FROM appointments a JOIN seed_services s ON s.n = a.service_n) everything`;
}

/** One row for each order: who books, when, through which door, and the goods that go with it. */
function orderStatement(recipe: Recipe, words: Vocabulary, offset: number): string {
  const { now, chance, below, id } = words;
  const services = recipe.groups * 4 + recipe.gatherings;
  const booker = nameOf(words, 'booker_n', 'customer');
  return `
    CREATE TEMP TABLE seed_orders ON COMMIT DROP AS
    SELECT o.*, ${id('order', 'o.n', 'placed_at')} AS id, pg_temp.reference('OR-', ${scattered('o.n', offset)}) AS reference,
      ${customerId(recipe, words, 'booker_n')} AS booker_id, ${booker.name} AS booker_name, ${booker.folded} AS booker_folded,
      CASE WHEN on_account THEN ${accountOf(recipe, words, 'booker_n')} END AS account_id,
      CASE WHEN on_account AND (booker_n / 10 % ${recipe.accounts} % 4 = 0 OR ${chance('o.n', 'po')} < 0.3)
        THEN 'PO-' || lpad(${below('o.n', 'po-number', 100_000)}::text, 5, '0') END AS po_number,
      CASE WHEN by_staff THEN 'front-desk' ELSE (ARRAY['portal', 'portal', 'widget', 'phone'])[1 + ${below('o.n', 'channel', 4)}] END AS channel,
      staff.id AS staff_id, staff.name AS staff_name, staff.folded AS staff_folded, goods.id AS goods_id, goods.name AS goods_name, goods.price AS goods_price
    FROM (SELECT order_n AS n, booker_n, by_staff, staff_n, goods_n, ${belongsToAccount('booker_n')} AND ${chance('order_n', 'account')} < 0.9 AS on_account,
            least(starts_at - make_interval(mins => (90 + 90000 * power(${chance('order_n', 'lead')}, 2))::integer),
                  ${now} - make_interval(mins => (5 + 20000 * power(${chance('order_n', 'ago')}, 2))::integer)) AS placed_at
          FROM (SELECT order_n, starts_at, floor(${recipe.customers} * power(${chance('order_n', 'booker')}, 2))::bigint AS booker_n,
                  ${chance('order_n', 'taker')} < 0.45 AS by_staff, ${below('order_n', 'staff', '(SELECT count(*) FROM seed_staff)')} AS staff_n,
                  CASE WHEN ${chance('order_n', 'buys-goods')} < 0.08 THEN ${services} + ${below('order_n', 'goods', recipe.goods)} END AS goods_n
                FROM seed_plan WHERE place = 0) chosen) o
    JOIN seed_staff staff ON staff.n = o.staff_n
    LEFT JOIN seed_services goods ON goods.n = o.goods_n`;
}

const STATUS = (chance: string, now: string): string => `
  CASE
    WHEN ends_at <= ${now} THEN CASE
      WHEN ${chance} < 0.78 THEN 'COMPLETED' WHEN ${chance} < 0.84 THEN 'NO_SHOW' WHEN ${chance} < 0.93 THEN 'CANCELLED'
      WHEN ${chance} < 0.97 THEN 'CONFIRMED' WHEN ${chance} < 0.985 THEN 'SCHEDULED' ELSE 'ARRIVED' END
    WHEN starts_at <= ${now} THEN CASE WHEN ${chance} < 0.6 THEN 'IN_PROGRESS' WHEN ${chance} < 0.9 THEN 'ARRIVED' ELSE 'CONFIRMED' END
    WHEN workflow = 'ADMIN_APPROVAL' AND NOT by_staff THEN CASE
      WHEN ${chance} < 0.35 THEN 'AWAITING_APPROVAL' WHEN ${chance} < 0.9 THEN 'CONFIRMED' ELSE 'CANCELLED' END
    WHEN workflow = 'PENCILLED_IN' THEN CASE
      WHEN ${chance} < 0.45 THEN 'PENCILLED_IN' WHEN ${chance} < 0.92 THEN 'CONFIRMED' ELSE 'CANCELLED' END
    ELSE CASE
      WHEN ${chance} < 0.62 THEN 'CONFIRMED' WHEN ${chance} < 0.75 THEN 'SCHEDULED' WHEN ${chance} < 0.82 THEN 'PENDING'
      WHEN ${chance} < 0.91 THEN CASE WHEN session_n IS NULL THEN 'RESCHEDULED' ELSE 'CONFIRMED' END ELSE 'CANCELLED' END
  END`;

/** One row for each booking with everything that its rows in other tables repeat. */
function bookingStatement(words: Vocabulary, offset: number): string {
  const { now, chance, id } = words;
  const other = nameOf(words, 'p.n', 'attendee');
  return `
    CREATE TEMP TABLE seed_bookings ON COMMIT DROP AS
    SELECT b.*, status <> 'CANCELLED' AND deleted_at IS NULL AS occupies,
      CASE WHEN status IN ('COMPLETED', 'NO_SHOW', 'ARRIVED', 'IN_PROGRESS') THEN least(ends_at, ${now})
        WHEN status IN ('CANCELLED', 'RESCHEDULED') THEN placed_at + (least(starts_at, ${now}) - placed_at) * ${chance('n', 'changed')}
      END AS changed_at
    FROM (SELECT j.*, ${STATUS(chance('n', 'status'), now)} AS status,
            CASE WHEN ${chance('n', 'deleted')} < 0.01 THEN placed_at + (${now} - placed_at) * ${chance('n', 'deleted-at')} END AS deleted_at
          FROM (SELECT p.*, ${id('booking', 'p.n', 'o.placed_at')} AS id, pg_temp.reference('BW-', ${scattered('p.n', offset)}) AS reference,
                  o.id AS order_id, o.placed_at, o.by_staff, o.staff_id, o.staff_name, o.booker_id, o.booker_n, o.account_id, o.channel,
                  CASE WHEN p.place = 0 THEN o.booker_name ELSE ${other.name} END AS attendee_name,
                  CASE WHEN p.place = 0 THEN o.booker_folded ELSE ${other.folded} END AS attendee_folded,
                  s.id AS service_id, s.name AS title, s.folded AS title_folded, s.price, s.visibility, s.payment, s.workflow, s.mode,
                  s.before, s.after, session.id AS session_id, session.instructor_id, session.place AS session_place,
                  u.id AS unit_id, u.resource_id
                FROM seed_plan p JOIN seed_orders o ON o.n = p.order_n JOIN seed_services s ON s.n = p.service_n
                LEFT JOIN seed_sessions session ON session.n = p.session_n LEFT JOIN seed_units u ON u.n = p.unit_n) j) b`;
}

/** The plan of one organization in temporary tables: `seed_plan`, `seed_orders`, `seed_bookings`. */
export const planStatements = (recipe: Recipe, words: Vocabulary, days: string, dayCount: number, offset: number): string[] => [
  planStatement(recipe, words, days, dayCount),
  'ANALYZE seed_plan (order_n)',
  orderStatement(recipe, words, offset),
  'ANALYZE seed_orders (n)',
  bookingStatement(words, offset),
];
