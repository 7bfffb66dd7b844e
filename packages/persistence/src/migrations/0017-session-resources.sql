-- Sessions take whom and what they use, as appointments do: an allocation belongs to a booking, to a line of a basket, or to a
-- session. And a request that holds nothing until it is approved says so, also when it is for a seat.

ALTER TABLE allocations ADD COLUMN session_id uuid;
ALTER TABLE allocations DROP CONSTRAINT allocations_have_one_owner;
ALTER TABLE allocations ADD CONSTRAINT allocations_have_one_owner CHECK (num_nonnulls(booking_id, basket_line_id, session_id) = 1) NOT VALID;
ALTER TABLE allocations VALIDATE CONSTRAINT allocations_have_one_owner;
ALTER TABLE allocations ADD CONSTRAINT allocations_session_fk FOREIGN KEY (organization_id, session_id) REFERENCES event_sessions (organization_id, id) NOT VALID;
ALTER TABLE allocations VALIDATE CONSTRAINT allocations_session_fk;
CREATE INDEX allocations_by_session ON allocations (organization_id, session_id) WHERE session_id IS NOT NULL;

-- False while a request for a seat holds none (JZ-42); of bookings without a session it says nothing.
ALTER TABLE bookings ADD COLUMN takes_seat boolean NOT NULL DEFAULT true;

-- Instructors of sessions that were made before this: the first place of whoever they are as a resource, for the time of the
-- session and the buffers of its service. History is not refused: where somebody was in two places at a time, the later of two
-- sessions, or the session beside an appointment, is kept as a second booking is (`occupies`), so that both are shown in
-- conflict and nothing new is put on top of them.
WITH led AS (
  SELECT s.organization_id, s.id AS session_id, s.service_id, s.starts_at AS service_starts_at,
         s.starts_at - make_interval(mins => v.buffer_before_min) AS starts_at,
         s.ends_at + make_interval(mins => v.buffer_after_min) AS ends_at,
         r.id AS resource_id, u.id AS unit_id
  FROM event_sessions s
  JOIN services v ON v.organization_id = s.organization_id AND v.id = s.service_id
  JOIN LATERAL (
    SELECT r.id FROM resources r
    WHERE r.organization_id = s.organization_id AND r.staff_member_id = s.instructor_id
    ORDER BY r.active DESC, r.name, r.id LIMIT 1
  ) r ON true
  JOIN LATERAL (
    SELECT u.id FROM resource_units u
    WHERE u.organization_id = s.organization_id AND u.resource_id = r.id
    ORDER BY u.active DESC, u.position LIMIT 1
  ) u ON true
  WHERE s.status <> 'CANCELLED'
), judged AS (
  SELECT led.*, max(ends_at) OVER (
    PARTITION BY organization_id, unit_id ORDER BY starts_at, session_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS until
  FROM led
)
INSERT INTO allocations (organization_id, id, unit_id, resource_id, session_id, starts_at, ends_at, occupies, service_id, service_starts_at)
SELECT j.organization_id, gen_random_uuid(), j.unit_id, j.resource_id, j.session_id, j.starts_at, j.ends_at,
       (j.until IS NULL OR j.until <= j.starts_at) AND NOT EXISTS (
         SELECT 1 FROM allocations a
         WHERE a.organization_id = j.organization_id AND a.unit_id = j.unit_id AND a.occupies
           AND tstzrange(a.starts_at, a.ends_at) && tstzrange(j.starts_at, j.ends_at)
       ),
       j.service_id, j.service_starts_at
FROM judged j;
