import type { Vocabulary } from './sql.js';
import { CANCEL_REASONS, STREETS } from './words.js';

/** Orders with the sums of what counts in them: lines of bookings that occupy, and goods. */
const ordersStatement = (run: string, { organization, currency }: Vocabulary): string => `
  INSERT INTO orders (organization_id, id, reference, booker_id, account_id, billing_type, taken_by_kind, taken_by_id, taken_by_name,
    source_mode, source_channel, po_number, currency, placed_at, booking_count, internal_total_minor, customer_total_minor,
    pay_now_total_minor, pay_later_total_minor, access_token_hash, search_text, created_at, updated_at)
  SELECT ${organization}, o.id, reference, booker_id, account_id, CASE WHEN account_id IS NULL THEN 'PRIVATE' ELSE 'ACCOUNT' END,
    CASE WHEN by_staff THEN 'STAFF' ELSE 'GUEST' END, CASE WHEN by_staff THEN staff_id ELSE booker_id END,
    CASE WHEN by_staff THEN staff_name ELSE booker_name END, CASE WHEN by_staff THEN 'OFFLINE' ELSE 'ONLINE' END, channel, po_number,
    ${currency}, placed_at, sums.bookings, sums.internal + coalesce(goods_price, 0), sums.shown + coalesce(goods_price, 0), sums.pay_now,
    sums.pay_later + coalesce(goods_price, 0), md5('order ${run} ' || o.id) || md5(o.id || ' ${run}'),
    lower(reference) || coalesce(' ' || lower(po_number), '') || CASE WHEN by_staff THEN ' ' || staff_folded ELSE '' END,
    placed_at, placed_at
  FROM seed_orders o
  JOIN (SELECT order_n, count(*) AS bookings, coalesce(sum(price) FILTER (WHERE occupies), 0) AS internal,
          coalesce(sum(price) FILTER (WHERE occupies AND visibility = 'SHOWN'), 0) AS shown,
          coalesce(sum(price) FILTER (WHERE occupies AND payment = 'PAY_NOW'), 0) AS pay_now,
          coalesce(sum(price) FILTER (WHERE occupies AND payment = 'PAY_LATER'), 0) AS pay_later
        FROM seed_bookings GROUP BY order_n) sums ON sums.order_n = o.n`;

const bookingsStatement = ({ organization, now, zone, currency, chance, below, pick }: Vocabulary): string => `
  INSERT INTO bookings (organization_id, id, version, order_id, reference, title, starts_at, ends_at, time_zone, wall_start, status,
    workflow, payment_type, location_mode, location_text, service_id, session_id, resource_id, booker_id, account_id, billing_type,
    assignee_id, attendee_name, price_minor, currency, price_visibility, source_mode, source_channel, booked_at, reschedule_count,
    previous_starts_at, previous_ends_at, hold_expires_at, arrived_at, started_at, completed_at, cancelled_at, cancel_kind,
    cancel_reason, deleted_at, deleted_reason, search_text, payment_status, created_at, updated_at)
  SELECT ${organization}, id, 1 + (changed_at IS NOT NULL)::integer + (deleted_at IS NOT NULL)::integer, order_id, reference, title, starts_at, ends_at, ${zone},
    to_char(wall, 'YYYY-MM-DD"T"HH24:MI'), status, workflow, payment, mode,
    CASE WHEN session_id IS NOT NULL THEN session_place WHEN mode = 'MOBILE' THEN 1 + ${below('n', 'house', 180)} || ' ' || ${pick('n', 'street', STREETS)} END,
    service_id, session_id, resource_id, booker_id, account_id, CASE WHEN account_id IS NULL THEN 'PRIVATE' ELSE 'ACCOUNT' END,
    coalesce(instructor_id, CASE WHEN ${chance('n', 'assigned')} < 0.8 THEN staff_id END), attendee_name, price, ${currency}, visibility,
    CASE WHEN by_staff THEN 'OFFLINE' ELSE 'ONLINE' END, channel, placed_at, (status = 'RESCHEDULED')::integer,
    CASE WHEN status = 'RESCHEDULED' THEN starts_at - interval '7 days' END, CASE WHEN status = 'RESCHEDULED' THEN ends_at - interval '7 days' END,
    CASE WHEN status = 'PENCILLED_IN' THEN ${now} + interval '1 hour' + interval '47 hours' * ${chance('n', 'pencil')} END,
    CASE WHEN status IN ('COMPLETED', 'ARRIVED', 'IN_PROGRESS') THEN starts_at - interval '5 minutes' END,
    CASE WHEN status IN ('COMPLETED', 'IN_PROGRESS') THEN starts_at END, CASE WHEN status = 'COMPLETED' THEN changed_at END,
    CASE WHEN status = 'CANCELLED' THEN changed_at END,
    CASE WHEN status = 'CANCELLED' THEN (ARRAY['BY_CUSTOMER', 'BY_CUSTOMER', 'BY_STAFF'])[1 + ${below('n', 'cancelled-by', 3)}] END,
    CASE WHEN status = 'CANCELLED' THEN ${pick('n', 'cancel-reason', CANCEL_REASONS)} END,
    deleted_at, CASE WHEN deleted_at IS NOT NULL THEN 'Entered twice' END, lower(reference) || ' ' || title_folded || ' ' || attendee_folded,
    CASE WHEN occupies AND price > 0 THEN 'UNPAID' ELSE 'NOT_REQUIRED' END, placed_at, greatest(placed_at, changed_at, deleted_at)
  FROM seed_bookings`;

/** Lines, allocations, seats taken. */
const belongings = ({ organization, currency, id }: Vocabulary): string[] => [
  `INSERT INTO order_lines (organization_id, id, order_id, booking_id, service_id, position, description, quantity, unit_price_minor, currency,
     price_visibility, payment_type, active, created_at, updated_at)
   SELECT ${organization}, ${id('line', 'n', 'placed_at')}, order_id, id, service_id, 1000 + place, title, 1, price, ${currency}, visibility,
     payment, occupies, placed_at, greatest(placed_at, changed_at, deleted_at) FROM seed_bookings`,
  `INSERT INTO order_lines (organization_id, id, order_id, service_id, position, description, quantity, unit_price_minor, currency,
     price_visibility, payment_type, created_at, updated_at)
   SELECT ${organization}, ${id('goods-line', 'n', 'placed_at')}, id, goods_id, 9000, goods_name, 1, goods_price, ${currency}, 'SHOWN',
     'PAY_LATER', placed_at, placed_at FROM seed_orders WHERE goods_id IS NOT NULL`,
  `INSERT INTO allocations (organization_id, id, unit_id, resource_id, booking_id, service_id, service_starts_at, starts_at, ends_at)
   SELECT ${organization}, ${id('allocation', 'n', 'placed_at')}, unit_id, resource_id, id, service_id, starts_at,
     starts_at - before * interval '1 minute', ends_at + after * interval '1 minute' FROM seed_bookings WHERE unit_id IS NOT NULL AND occupies ORDER BY unit_id, starts_at`,
  `UPDATE event_sessions s SET taken = seats.taken, version = 1 + seats.taken::integer
   FROM (SELECT session_id, count(*) AS taken FROM seed_bookings WHERE occupies GROUP BY session_id) seats
   WHERE s.organization_id = ${organization} AND s.id = seats.session_id`,
];

const EVENT =
  'organization_id, id, at, type, entity, entity_id, actor_kind, actor_id, actor_name, via, reason, before, after, correlation_id';

/** What happened: every order and booking was placed; most bookings went on from there. Deliveries are not made. */
const historyStatements = ({ organization, id }: Vocabulary): string[] => [
  `INSERT INTO events (${EVENT})
   SELECT ${organization}, ${id('order-placed', 'n', 'placed_at')}, placed_at, 'order.placed', 'orders', id,
     CASE WHEN by_staff THEN 'STAFF' ELSE 'GUEST' END, CASE WHEN by_staff THEN staff_id END, CASE WHEN by_staff THEN staff_name ELSE 'Guest' END,
     CASE WHEN by_staff THEN 'ADMIN' ELSE 'PORTAL' END, NULL, NULL, jsonb_build_object('reference', reference), id FROM seed_orders`,
  `INSERT INTO events (${EVENT})
   SELECT ${organization}, ${id('placed', 'n', 'placed_at')}, placed_at, 'booking.placed', 'bookings', id, CASE WHEN by_staff THEN 'STAFF' ELSE 'GUEST' END,
     CASE WHEN by_staff THEN staff_id END, CASE WHEN by_staff THEN staff_name ELSE 'Guest' END, CASE WHEN by_staff THEN 'ADMIN' ELSE 'PORTAL' END,
     NULL, NULL, jsonb_build_object('status', CASE WHEN changed_at IS NULL THEN status WHEN by_staff THEN 'SCHEDULED' ELSE 'CONFIRMED' END), order_id FROM seed_bookings`,
  `INSERT INTO events (${EVENT})
   SELECT ${organization}, ${id('changed', 'n', 'changed_at')}, changed_at,
     CASE status WHEN 'COMPLETED' THEN 'booking.completed' WHEN 'NO_SHOW' THEN 'booking.no_show' WHEN 'ARRIVED' THEN 'booking.arrived'
       WHEN 'IN_PROGRESS' THEN 'booking.started' WHEN 'RESCHEDULED' THEN 'booking.rescheduled' ELSE 'booking.cancelled' END,
     'bookings', id, 'STAFF', staff_id, staff_name, 'ADMIN', NULL,
     CASE WHEN status = 'RESCHEDULED' THEN jsonb_build_object('startsAt', to_char(starts_at - interval '7 days', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"'), 'status', 'SCHEDULED')
       ELSE jsonb_build_object('status', 'SCHEDULED') END,
     CASE WHEN status = 'RESCHEDULED' THEN jsonb_build_object('startsAt', to_char(starts_at, 'YYYY-MM-DD"T"HH24:MI:SS".000Z"'), 'status', status)
       ELSE jsonb_build_object('status', status) END, id
   FROM seed_bookings WHERE changed_at IS NOT NULL`,
  `INSERT INTO events (${EVENT})
   SELECT ${organization}, ${id('deleted', 'n', 'deleted_at')}, deleted_at, 'booking.deleted', 'bookings', id, 'STAFF', staff_id, staff_name, 'ADMIN',
     'Entered twice', NULL, jsonb_build_object('deletedReason', 'Entered twice'), id FROM seed_bookings WHERE deleted_at IS NOT NULL`,
];

/** The plan of one organization as rows of the tables. */
export const rowStatements = (words: Vocabulary, run: string): string[] => [
  ordersStatement(run, words),
  bookingsStatement(words),
  ...belongings(words),
  ...historyStatements(words),
];
