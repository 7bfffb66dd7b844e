import type { Client } from 'pg';

/** What must hold in every organization, as questions for the rows that break it. `$1` is the organization. */
const INVARIANTS: Record<string, string> = {
  'a session has as many seats taken as bookings and basket lines take': `
    SELECT s.id FROM event_sessions s
    LEFT JOIN (SELECT session_id, count(*) AS n FROM bookings WHERE organization_id = $1 AND session_id IS NOT NULL
                 AND status <> 'CANCELLED' AND deleted_at IS NULL AND takes_seat GROUP BY 1) b ON b.session_id = s.id
    LEFT JOIN (SELECT session_id, sum(quantity) AS n FROM basket_lines WHERE organization_id = $1 AND session_id IS NOT NULL
                 AND hold_expires_at IS NOT NULL GROUP BY 1) h ON h.session_id = s.id
    WHERE s.organization_id = $1 AND s.taken <> coalesce(b.n, 0) + coalesce(h.n, 0)`,
  'no two allocations of a unit overlap': `
    SELECT id FROM (SELECT id, starts_at, max(ends_at) OVER (PARTITION BY unit_id ORDER BY starts_at, id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
      FROM allocations WHERE organization_id = $1 AND occupies) a WHERE starts_at < busy_until`,
  'an order’s totals are the sums of its active lines': `
    SELECT o.id FROM orders o
    LEFT JOIN (SELECT order_id, sum(gross) AS internal, sum(gross) FILTER (WHERE price_visibility = 'SHOWN') AS shown,
                 sum(gross) FILTER (WHERE payment_type = 'PAY_NOW') AS pay_now, sum(gross) FILTER (WHERE payment_type = 'PAY_LATER') AS pay_later
               FROM (SELECT *, gross_minor AS gross FROM order_lines
                     WHERE organization_id = $1 AND active) l GROUP BY 1) l ON l.order_id = o.id
    WHERE o.organization_id = $1 AND (o.internal_total_minor, o.customer_total_minor, o.pay_now_total_minor, o.pay_later_total_minor)
      <> (coalesce(l.internal, 0), coalesce(l.shown, 0), coalesce(l.pay_now, 0), coalesce(l.pay_later, 0))`,
  'the ledger explains what was paid for a line and given back of it': `
    SELECT l.id FROM order_lines l
    LEFT JOIN (SELECT order_line_id, coalesce(sum(amount_minor) FILTER (WHERE kind = 'CHARGE'), 0) AS paid,
                 coalesce(sum(amount_minor) FILTER (WHERE kind = 'REFUND'), 0) AS refunded
               FROM ledger_entries WHERE organization_id = $1 GROUP BY 1) e ON e.order_line_id = l.id
    WHERE l.organization_id = $1 AND (l.paid_minor, l.refunded_minor) <> (coalesce(e.paid, 0), coalesce(e.refunded, 0))`,
  'what was paid of an order and given back is that of its lines': `
    SELECT o.id FROM orders o
    LEFT JOIN (SELECT order_id, sum(paid_minor) AS paid, sum(refunded_minor) AS refunded,
                 sum(paid_minor) FILTER (WHERE price_visibility = 'SHOWN') AS shown_paid,
                 sum(refunded_minor) FILTER (WHERE price_visibility = 'SHOWN') AS shown_refunded
               FROM order_lines WHERE organization_id = $1 GROUP BY 1) l ON l.order_id = o.id
    WHERE o.organization_id = $1 AND (o.paid_minor, o.refunded_minor, o.customer_paid_minor, o.customer_refunded_minor)
      <> (coalesce(l.paid, 0), coalesce(l.refunded, 0), coalesce(l.shown_paid, 0), coalesce(l.shown_refunded, 0))`,
  'what a booking says of its payment follows from its lines': `
    SELECT b.id FROM bookings b
    LEFT JOIN (SELECT booking_id, coalesce(sum(gross_minor) FILTER (WHERE active), 0) AS gross, sum(paid_minor) AS paid,
                 sum(refunded_minor) AS refunded FROM order_lines WHERE organization_id = $1 GROUP BY 1) l ON l.booking_id = b.id
    WHERE b.organization_id = $1 AND b.payment_status <> CASE
      WHEN coalesce(l.paid - l.refunded, 0) > coalesce(l.gross, 0) THEN 'OVERPAID'
      WHEN coalesce(l.paid, 0) = 0 AND coalesce(l.gross, 0) = 0 THEN 'NOT_REQUIRED'
      WHEN l.paid = 0 THEN 'UNPAID'
      WHEN l.refunded = 0 AND l.paid = l.gross THEN 'PAID'
      WHEN l.refunded = 0 THEN 'PARTIALLY_PAID'
      WHEN l.refunded = l.paid THEN 'REFUNDED'
      ELSE 'PARTIALLY_REFUNDED' END`,
  'a payment charges what it is for, and gives back no more': `
    SELECT p.id FROM payments p
    LEFT JOIN (SELECT payment_id, coalesce(sum(amount_minor) FILTER (WHERE kind = 'CHARGE'), 0) AS charged,
                 coalesce(sum(amount_minor) FILTER (WHERE kind = 'REFUND'), 0) AS refunded
               FROM ledger_entries WHERE organization_id = $1 GROUP BY 1) e ON e.payment_id = p.id
    WHERE p.organization_id = $1 AND (coalesce(e.refunded, 0) > coalesce(e.charged, 0)
      OR coalesce(e.charged, 0) <> CASE WHEN p.status IN ('SUCCEEDED', 'DISPUTED') THEN p.amount_minor ELSE 0 END)`,
  'an order has as many bookings as it says': `
    SELECT o.id FROM orders o LEFT JOIN (SELECT order_id, count(*) AS n FROM bookings WHERE organization_id = $1 GROUP BY 1) b ON b.order_id = o.id
    WHERE o.organization_id = $1 AND o.booking_count <> coalesce(b.n, 0)`,
  'a booking has one line in its own order, which counts while the booking takes its place': `
    SELECT b.id FROM bookings b LEFT JOIN order_lines l ON l.organization_id = b.organization_id AND l.booking_id = b.id AND l.kind = 'SALE'
    WHERE b.organization_id = $1 AND (l.id IS NULL OR l.order_id <> b.order_id
      OR l.active <> (b.status <> 'CANCELLED' AND b.deleted_at IS NULL))`,
  'a booking on a resource has an allocation of it around it while it takes its place, and none of anything after': `
    SELECT b.id FROM bookings b
    LEFT JOIN (SELECT a.booking_id, count(*) AS n,
                 count(*) FILTER (WHERE a.resource_id = o.resource_id AND a.starts_at <= o.starts_at AND a.ends_at >= o.ends_at) AS around
               FROM allocations a JOIN bookings o ON o.organization_id = a.organization_id AND o.id = a.booking_id
               WHERE a.organization_id = $1 GROUP BY 1) a ON a.booking_id = b.id
    WHERE b.organization_id = $1 AND CASE WHEN b.resource_id IS NULL OR b.status = 'CANCELLED' OR b.deleted_at IS NOT NULL THEN a.n IS NOT NULL
      ELSE a.around IS DISTINCT FROM 1 END`,
  'a booking’s history begins with its placement': `
    SELECT b.id FROM bookings b WHERE b.organization_id = $1
      AND NOT EXISTS (SELECT 1 FROM events e WHERE e.organization_id = $1 AND e.entity_id = b.id AND e.type = 'booking.placed')`,
  'the booker of an account’s order belongs to the account, and gives a PO number where one is required': `
    SELECT o.id FROM orders o JOIN accounts a ON a.organization_id = o.organization_id AND a.id = o.account_id
    JOIN customers c ON c.organization_id = o.organization_id AND c.id = o.booker_id
    WHERE o.organization_id = $1 AND (c.account_id IS DISTINCT FROM a.id AND NOT EXISTS (
        SELECT 1 FROM customer_accounts m WHERE m.organization_id = $1 AND m.customer_id = c.id AND m.account_id = a.id)
      OR a.po_required AND o.po_number IS NULL)`,
};

/** The sentences that do not hold in an organization, each with how many rows break it. Empty when all is well. */
export async function brokenInvariants(client: Client, organizationId: string): Promise<string[]> {
  const broken: string[] = [];
  for (const [sentence, question] of Object.entries(INVARIANTS)) {
    const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM (${question}) broken`, [organizationId]);
    if (rows[0]!.n !== '0') broken.push(`Not true for ${rows[0]!.n} rows: ${sentence}`);
  }
  return broken;
}

/** Foreign keys that point nowhere in one organization; for a load that did not look them up row by row. */
export async function danglingKeys(client: Client, organizationId: string): Promise<string[]> {
  const { rows: keys } = await client.query<{ name: string; child: string; parent: string; from: string[]; to: string[] }>(
    `SELECT c.conname AS name, c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
       (SELECT array_agg(a.attname::text ORDER BY k.i) FROM unnest(c.conkey) WITH ORDINALITY k(n, i)
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n) AS "from",
       (SELECT array_agg(a.attname::text ORDER BY k.i) FROM unnest(c.confkey) WITH ORDINALITY k(n, i)
          JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n) AS "to"
     FROM pg_constraint c WHERE c.contype = 'f' AND EXISTS (
       SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attname = 'organization_id')`,
  );
  const dangling: string[] = [];
  for (const { name, child, parent, from, to } of keys) {
    const set = from.map((column) => `t.${column} IS NOT NULL`).join(' AND ');
    const same = from.map((column, i) => `p.${to[i]} = t.${column}`).join(' AND ');
    const { rows } = await client.query<{ n: string }>(
      `SELECT count(*) AS n FROM ${child} t WHERE t.organization_id = $1 AND ${set} AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE ${same})`,
      [organizationId],
    );
    if (rows[0]!.n !== '0') dangling.push(`${rows[0]!.n} rows break ${name}`);
  }
  return dangling;
}
