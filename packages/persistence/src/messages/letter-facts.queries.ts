import type { BookingStatus, CancelKind, LocationMode, PaymentType } from '@bookwright/domain/bookings';
import type { Database } from '../connection/index.js';

/** A booking as its customer may see it. `priceMinor` is null when the price is not shown (JZ-38). */
export type EmailedBooking = {
  id: string;
  /** Rises with every change; a calendar tells a later file from an earlier one by it. */
  version: number;
  reference: string;
  title: string;
  status: BookingStatus;
  cancelKind: CancelKind | null;
  cancelReason: string | null;
  deletedAt: string | null;
  holdExpiresAt: string | null;
  startsAt: string;
  endsAt: string;
  previousStartsAt: string | null;
  previousEndsAt: string | null;
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
  /** What can be booked again instead; null when it is offered no more. */
  serviceId: string | null;
  bookerId: string | null;
  paymentType: PaymentType;
  paymentStatus: string;
};

/** Something that was bought without a date. */
export type EmailedGoods = { description: string; quantity: number; priceMinor: number | null };

/** Whom and what every letter of an order names. */
export type LetterFacts = {
  organization: { name: string; slug: string; locale: string; timeZone: string };
  order: { id: string; reference: string; placedAt: string; poNumber: string | null; currency: string };
  /** Who books is who is written to, whoever took the order (AP-20); null when nobody is known yet (CRM-05). */
  booker: { id: string; name: string; email: string | null } | null;
};

/** Everything the order email says, and nothing that it must not say: hidden prices are not even read. */
export type OrderEmailFacts = LetterFacts & {
  bookings: EmailedBooking[];
  goods: EmailedGoods[];
  /** Sums of shown prices of what is active. */
  totalMinor: number;
  payNowMinor: number;
  payLaterMinor: number;
  /** Some of it has a price that is not shown, so the total does not cover it. */
  hasHiddenPrices: boolean;
  /** What came for shown prices, less what went back; and what is still due of them. */
  paidMinor: number;
  dueMinor: number;
};

export type BookingLetterFacts = LetterFacts & { booking: EmailedBooking };

type OrderRow = LetterFacts['order'] &
  Record<'organizationName' | 'slug' | 'locale' | 'timeZone', string> & {
    paidMinor: number;
    dueMinor: number;
    bookerId: string | null;
    name: string | null;
    email: string | null;
  };

const LETTER = `
SELECT (o.customer_paid_minor - o.customer_refunded_minor)::float8 AS "paidMinor", o.customer_due_minor::float8 AS "dueMinor", o.id, o.reference, o.placed_at AS "placedAt", o.po_number AS "poNumber", o.currency,
       c.id AS "bookerId", c.name, c.email, org.name AS "organizationName", org.slug, org.locale, org.time_zone AS "timeZone"
FROM orders o
JOIN organizations org ON org.id = o.organization_id`;

/** Who is the booker of every booking in an order gets its letter: the key contact may have changed since it was placed (AP-39). */
const ORDER = `${LETTER}
LEFT JOIN LATERAL (
  SELECT min(b.booker_id::text)::uuid AS id FROM bookings b
  WHERE b.organization_id = o.organization_id AND b.order_id = o.id AND b.deleted_at IS NULL
  HAVING count(DISTINCT b.booker_id) = 1 AND count(*) = count(b.booker_id)) sole ON true
LEFT JOIN customers c ON c.organization_id = o.organization_id AND c.id = coalesce(sole.id, o.booker_id)
WHERE o.organization_id = $1 AND o.id = $2`;

const ORDER_OF_BOOKING = `${LETTER}
JOIN bookings b ON b.organization_id = o.organization_id AND b.order_id = o.id
LEFT JOIN customers c ON c.organization_id = o.organization_id AND c.id = coalesce(b.booker_id, o.booker_id)
WHERE o.organization_id = $1 AND b.id = $2`;

const SHOWN_GROSS = `CASE WHEN l.price_visibility = 'SHOWN'
  THEN (l.quantity * l.unit_price_minor - l.discount_minor + CASE WHEN l.tax_included THEN 0 ELSE l.tax_minor END)::float8 END`;

const BOOKING = `
SELECT b.id, b.version, b.reference, b.title, b.status, b.cancel_kind AS "cancelKind", b.cancel_reason AS "cancelReason",
       b.deleted_at AS "deletedAt", b.hold_expires_at AS "holdExpiresAt",
       b.starts_at AS "startsAt", b.ends_at AS "endsAt",
       b.previous_starts_at AS "previousStartsAt", b.previous_ends_at AS "previousEndsAt", b.time_zone AS "timeZone",
       b.location_mode AS "locationMode", b.location_text AS "locationText",
       b.location_address AS "locationAddress", b.latitude, b.longitude, b.meeting_url AS "meetingUrl",
       r.name AS "resourceName", b.attendee_name AS "attendeeName",
       ARRAY(SELECT a.name FROM booking_attendees a
             WHERE a.organization_id = b.organization_id AND a.booking_id = b.id AND a.status <> 'REMOVED'
             ORDER BY a.position, a.id) AS attendees,
       CASE WHEN b.price_visibility = 'SHOWN' THEN coalesce(${SHOWN_GROSS}, b.price_minor::float8) END AS "priceMinor",
       s.id AS "serviceId", b.booker_id AS "bookerId", b.payment_type AS "paymentType", b.payment_status AS "paymentStatus"
FROM bookings b
LEFT JOIN order_lines l ON l.organization_id = b.organization_id AND l.booking_id = b.id AND l.kind = 'SALE'
LEFT JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
LEFT JOIN services s ON s.organization_id = b.organization_id AND s.id = b.service_id AND s.active`;

const BOOKINGS_OF_ORDER = `${BOOKING}
WHERE b.organization_id = $1 AND b.order_id = $2 AND b.deleted_at IS NULL
ORDER BY b.starts_at, b.id`;

const ONE_BOOKING = `${BOOKING}
WHERE b.organization_id = $1 AND b.id = $2`;

type LineRow = EmailedGoods & { isGoods: boolean; paymentType: string };

const LINES = `
SELECT l.description, l.quantity, (l.booking_id IS NULL OR l.kind = 'FEE') AS "isGoods", l.payment_type AS "paymentType",
       ${SHOWN_GROSS} AS "priceMinor"
FROM order_lines l
WHERE l.organization_id = $1 AND l.order_id = $2 AND l.active
ORDER BY l.position`;

type Reading = Pick<Database, 'read'>;

const letterFacts = ({ id, reference, placedAt, poNumber, currency, ...row }: OrderRow): LetterFacts => ({
  organization: { name: row.organizationName, slug: row.slug, locale: row.locale, timeZone: row.timeZone },
  order: { id, reference, placedAt, poNumber, currency },
  booker: row.bookerId === null ? null : { id: row.bookerId, name: row.name ?? '', email: row.email },
});

/** The facts as they stand now: the recipient and the statuses are those of the moment of sending (AP-39). */
export async function readOrderEmailFacts(db: Reading, organizationId: string, orderId: string): Promise<OrderEmailFacts | null> {
  const values = [organizationId, orderId];
  const [orders, bookings, lines] = await Promise.all([
    db.read<OrderRow>(organizationId, { name: 'order_email_order', text: ORDER, values }),
    db.read<EmailedBooking>(organizationId, { name: 'order_email_bookings', text: BOOKINGS_OF_ORDER, values }),
    db.read<LineRow>(organizationId, { name: 'order_email_lines', text: LINES, values }),
  ]);
  const order = orders[0];
  if (!order) return null;
  const sumOf = (wanted: (line: LineRow) => boolean) =>
    lines.filter(wanted).reduce((sum, line) => sum + (line.priceMinor ?? 0), 0);
  return {
    ...letterFacts(order),
    bookings,
    goods: lines
      .filter((line) => line.isGoods)
      .map(({ description, quantity, priceMinor }) => ({ description, quantity, priceMinor })),
    totalMinor: sumOf(() => true),
    payNowMinor: sumOf((line) => line.paymentType === 'PAY_NOW'),
    payLaterMinor: sumOf((line) => line.paymentType === 'PAY_LATER'),
    hasHiddenPrices: lines.some((line) => line.priceMinor === null),
    paidMinor: order.paidMinor,
    dueMinor: order.dueMinor,
  };
}

/** What a letter about one booking says, as it stands now; null when the booking is gone for good. */
export async function readBookingLetterFacts(
  db: Reading,
  organizationId: string,
  bookingId: string,
): Promise<BookingLetterFacts | null> {
  const values = [organizationId, bookingId];
  const [[order], [booking]] = await Promise.all([
    db.read<OrderRow>(organizationId, { name: 'booking_letter_order', text: ORDER_OF_BOOKING, values }),
    db.read<EmailedBooking>(organizationId, { name: 'booking_letter_booking', text: ONE_BOOKING, values }),
  ]);
  return order && booking ? { ...letterFacts(order), booking } : null;
}

/**
 * What other letters make of one about a booking: whether a later one follows, whether the order's own still waits, and whether
 * one about the payment that caused the change says it.
 */
export type LetterNeighbours = { laterFollows: boolean; orderWaits: boolean; paymentTells: boolean };

const NEIGHBOURS = `
SELECT EXISTS (SELECT 1 FROM events e JOIN deliveries d ON d.organization_id = e.organization_id AND d.event_id = e.id AND d.handler = $6
               WHERE e.organization_id = $1 AND e.entity_id = $2 AND e.id > $4 AND e.type = ANY($5::text[])) AS "laterFollows",
       EXISTS (SELECT 1 FROM events e JOIN deliveries d ON d.organization_id = e.organization_id AND d.event_id = e.id AND d.handler = $7
               WHERE e.organization_id = $1 AND e.entity_id = $3 AND e.id < $4 AND e.type = 'order.placed' AND d.status = 'PENDING') AS "orderWaits",
       EXISTS (SELECT 1 FROM events e
               WHERE e.organization_id = $1 AND e.entity_id = $3 AND e.correlation_id = $8 AND e.type = 'payment.received') AS "paymentTells"`;

/** Looks for letters around the one that an event causes. `types` are the events that cause letters. */
export async function letterNeighbours(
  db: Reading,
  organizationId: string,
  about: {
    bookingId: string;
    orderId: string;
    eventId: string;
    correlationId: string;
    types: readonly string[];
    handlers: readonly [string, string];
  },
): Promise<LetterNeighbours> {
  const { bookingId, orderId, eventId, correlationId, types, handlers } = about;
  const values = [organizationId, bookingId, orderId, eventId, types, ...handlers, correlationId];
  const [row] = await db.read<LetterNeighbours>(organizationId, { name: 'letter_neighbours', text: NEIGHBOURS, values });
  return row!;
}

/** Money that moved. `shown`: all of it was for prices that the customer sees. */
export type MovedMoney = { amountMinor: number; currency: string; shown: boolean };

const movedIn = (table: 'payments' | 'refunds'): string => `
SELECT m.amount_minor::float8 AS "amountMinor", m.currency,
       NOT EXISTS (SELECT 1 FROM jsonb_array_elements(m.parts) AS part
                   JOIN order_lines l ON l.organization_id = m.organization_id AND l.id = (part->>'lineId')::uuid
                   WHERE l.price_visibility <> 'SHOWN') AS shown
FROM ${table} m WHERE m.organization_id = $1 AND m.id = $2`;

/** A payment or a refund as a letter tells it; null when there is none. */
export async function movedMoney(
  db: Reading,
  organizationId: string,
  table: 'payments' | 'refunds',
  id: string,
): Promise<MovedMoney | null> {
  const statement = { name: `letter_${table}`, text: movedIn(table), values: [organizationId, id] };
  return (await db.read<MovedMoney>(organizationId, statement))[0] ?? null;
}

const ADMINISTRATORS = `
SELECT s.id, s.display_name AS name, s.email FROM staff_members s
WHERE s.organization_id = $1 AND s.active AND s.role IN ('OWNER', 'MANAGER') ORDER BY s.display_name, s.id`;

/** Who gets a copy of each order where the organization wants it (JZ-28). */
export const administratorsOf = (db: Reading, organizationId: string): Promise<{ id: string; name: string; email: string }[]> =>
  db.read(organizationId, { name: 'letter_administrators', text: ADMINISTRATORS, values: [organizationId] });
