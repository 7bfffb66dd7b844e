import type { BookingStatus, LocationMode } from '@bookwright/domain/bookings';
import type { Database } from '../connection/index.js';

/** A booking as its customer may see it. `priceMinor` is null when the price is not shown (JZ-38). */
export type EmailedBooking = {
  reference: string;
  title: string;
  status: BookingStatus;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  locationMode: LocationMode;
  locationText: string | null;
  locationAddress: string | null;
  latitude: number | null;
  longitude: number | null;
  meetingUrl: string | null;
  resourceName: string | null;
  attendeeName: string | null;
  /** Who else comes. */
  attendees: string[];
  priceMinor: number | null;
};

/** Something that was bought without a date. */
export type EmailedGoods = { description: string; quantity: number; priceMinor: number | null };

/** Everything the order email says, and nothing that it must not say: hidden prices are not even read. */
export type OrderEmailFacts = {
  organization: { name: string; slug: string; locale: string };
  order: { id: string; reference: string; placedAt: string; poNumber: string | null; currency: string };
  /** Who books is who is written to, whoever took the order (AP-20). */
  booker: { name: string; email: string | null };
  bookings: EmailedBooking[];
  goods: EmailedGoods[];
  /** Sums of shown prices of what is active. */
  totalMinor: number;
  payNowMinor: number;
  payLaterMinor: number;
  /** Some of it has a price that is not shown, so the total does not cover it. */
  hasHiddenPrices: boolean;
};

type OrderRow = OrderEmailFacts['order'] & OrderEmailFacts['booker'] & { organizationName: string; slug: string; locale: string };

const ORDER = `
SELECT o.id, o.reference, o.placed_at AS "placedAt", o.po_number AS "poNumber", o.currency,
       c.name, c.email, org.name AS "organizationName", org.slug, org.locale
FROM orders o
JOIN customers c ON c.organization_id = o.organization_id AND c.id = o.booker_id
JOIN organizations org ON org.id = o.organization_id
WHERE o.organization_id = $1 AND o.id = $2`;

const SHOWN_GROSS = `CASE WHEN l.price_visibility = 'SHOWN'
  THEN (l.quantity * l.unit_price_minor - l.discount_minor + l.tax_minor)::float8 END`;

const BOOKINGS = `
SELECT b.reference, b.title, b.status, b.starts_at AS "startsAt", b.ends_at AS "endsAt", b.time_zone AS "timeZone",
       b.location_mode AS "locationMode", b.location_text AS "locationText",
       b.location_address AS "locationAddress", b.latitude, b.longitude, b.meeting_url AS "meetingUrl",
       r.name AS "resourceName", b.attendee_name AS "attendeeName",
       ARRAY(SELECT a.name FROM booking_attendees a
             WHERE a.organization_id = b.organization_id AND a.booking_id = b.id AND a.status <> 'REMOVED'
             ORDER BY a.position, a.id) AS attendees,
       CASE WHEN b.price_visibility = 'SHOWN' THEN b.price_minor::float8 END AS "priceMinor"
FROM bookings b
LEFT JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
WHERE b.organization_id = $1 AND b.order_id = $2 AND b.deleted_at IS NULL
ORDER BY b.starts_at, b.id`;

type LineRow = EmailedGoods & { isGoods: boolean; paymentType: string };

const LINES = `
SELECT l.description, l.quantity, l.booking_id IS NULL AS "isGoods", l.payment_type AS "paymentType",
       ${SHOWN_GROSS} AS "priceMinor"
FROM order_lines l
WHERE l.organization_id = $1 AND l.order_id = $2 AND l.active
ORDER BY l.position`;

/** The facts as they stand now: the recipient and the statuses are those of the moment of sending (AP-39). */
export async function readOrderEmailFacts(
  db: Pick<Database, 'read'>,
  organizationId: string,
  orderId: string,
): Promise<OrderEmailFacts | null> {
  const values = [organizationId, orderId];
  const [orders, bookings, lines] = await Promise.all([
    db.read<OrderRow>(organizationId, { name: 'order_email_order', text: ORDER, values }),
    db.read<EmailedBooking>(organizationId, { name: 'order_email_bookings', text: BOOKINGS, values }),
    db.read<LineRow>(organizationId, { name: 'order_email_lines', text: LINES, values }),
  ]);
  const order = orders[0];
  if (!order) return null;
  const { id, reference, placedAt, poNumber, currency } = order;
  const sumOf = (wanted: (line: LineRow) => boolean) =>
    lines.filter(wanted).reduce((sum, line) => sum + (line.priceMinor ?? 0), 0);
  return {
    organization: { name: order.organizationName, slug: order.slug, locale: order.locale },
    order: { id, reference, placedAt, poNumber, currency },
    booker: { name: order.name, email: order.email },
    bookings,
    goods: lines
      .filter((line) => line.isGoods)
      .map(({ description, quantity, priceMinor }) => ({ description, quantity, priceMinor })),
    totalMinor: sumOf(() => true),
    payNowMinor: sumOf((line) => line.paymentType === 'PAY_NOW'),
    payLaterMinor: sumOf((line) => line.paymentType === 'PAY_LATER'),
    hasHiddenPrices: lines.some((line) => line.priceMinor === null),
  };
}
