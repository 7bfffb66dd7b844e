/**
 * Who comes on the courses of an order, or which courses they are: what was cancelled or deleted shows no more (AP-21, AP-23, AP-25).
 * `value` is a text over a booking `b`, its service `s` and its booker `c`; each value is named once.
 */
export const delegatesSql = (order: string, value: string): string =>
  `(SELECT string_agg(DISTINCT ${value}, ', ') FROM bookings b
    JOIN services s ON s.organization_id = b.organization_id AND s.id = b.service_id
    LEFT JOIN customers c ON c.organization_id = b.organization_id AND c.id = b.booker_id
    WHERE b.organization_id = ${order}.organization_id AND b.order_id = ${order}.id AND b.session_id IS NOT NULL
      AND b.status <> 'CANCELLED' AND b.deleted_at IS NULL)`;

/** A delegate is known by an id when they are whoever booked. */
export const DELEGATE_ID = 'CASE WHEN b.attendee_name = c.name THEN c.id::text END';
