-- Bookings that nobody completed in time are swept like baskets, and several members of staff may be responsible for one.

-- As in 0004: ids of organizations and nothing of what is in them.
CREATE OR REPLACE FUNCTION organizations_with_expired_holds(at timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT organization_id FROM basket_lines WHERE hold_expires_at <= at
  UNION
  SELECT DISTINCT organization_id FROM bookings WHERE status = 'PENCILLED_IN' AND deleted_at IS NULL AND hold_expires_at <= at
$$;

-- Until when bookings that are pencilled in already keep their units, as new ones do.
UPDATE allocations a SET expires_at = b.hold_expires_at
FROM bookings b WHERE b.organization_id = a.organization_id AND b.id = a.booking_id
 AND b.status = 'PENCILLED_IN' AND b.hold_expires_at IS NOT NULL;

-- Who is responsible besides the one whom the booking itself names (CRM-77).
CREATE TABLE booking_assignees (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  booking_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  position integer NOT NULL,
  CONSTRAINT booking_assignees_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT booking_assignees_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT booking_assignees_staff_member_fk FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_members (organization_id, id),
  CONSTRAINT booking_assignees_once UNIQUE (organization_id, booking_id, staff_member_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON booking_assignees TO bookwright_app;
ALTER TABLE booking_assignees ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_assignees_of_the_organization ON booking_assignees
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
