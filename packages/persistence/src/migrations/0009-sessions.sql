-- Sessions that staff manage: how many make them run, where they meet online, and why they were called off.
-- Everything here is added; nothing rewrites a table.

ALTER TABLE event_sessions ADD COLUMN min_to_run integer;
ALTER TABLE event_sessions ADD COLUMN waitlist_enabled boolean NOT NULL DEFAULT true;
ALTER TABLE event_sessions ADD COLUMN meeting_url text;
ALTER TABLE event_sessions ADD COLUMN cancel_reason text;
ALTER TABLE event_sessions ADD COLUMN cancelled_at timestamptz;
ALTER TABLE event_sessions ADD CONSTRAINT event_sessions_min_to_run_in_range CHECK (min_to_run BETWEEN 1 AND capacity);

-- The list of sessions is read by start.
CREATE INDEX event_sessions_by_start ON event_sessions (organization_id, starts_at, id);

-- A service's own rule of these kinds replaces the organization's, so there is one in each scope.
CREATE UNIQUE INDEX booking_rules_one_of_a_kind ON booking_rules (organization_id, kind, service_id, resource_id) NULLS NOT DISTINCT
  WHERE active AND kind IN ('MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS', 'SLOT_INTERVAL');
