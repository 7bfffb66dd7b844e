-- The booking engine: types of resources, what a service needs of them, their calendars, rules, and places.
-- Everything here is added or relaxed; nothing rewrites a large table.

-- ── Resources ───────────────────────────────────────────────────────────────────────────────────────────────────

-- Staff, rooms, vehicles and equipment are known everywhere; these are the types an organization adds (SV-36).
CREATE TABLE resource_types (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  key text NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT resource_types_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT resource_types_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT resource_types_key_unique UNIQUE (organization_id, key)
);

ALTER TABLE resources DROP CONSTRAINT resources_kind_known;
ALTER TABLE resources ADD CONSTRAINT resources_kind_is_a_key CHECK (kind ~ '^[A-Z][A-Z0-9_]{0,39}$');
ALTER TABLE resources ADD COLUMN code text;
ALTER TABLE resources ADD COLUMN overbookable boolean NOT NULL DEFAULT false;
ALTER TABLE resources ADD COLUMN skills jsonb NOT NULL DEFAULT '[]';
ALTER TABLE resources ADD COLUMN home_address text;
ALTER TABLE resources ADD COLUMN home_latitude double precision;
ALTER TABLE resources ADD COLUMN home_longitude double precision;
ALTER TABLE resources ADD CONSTRAINT resources_home_on_earth CHECK (home_latitude BETWEEN -90 AND 90 AND home_longitude BETWEEN -180 AND 180);
ALTER TABLE resources ADD CONSTRAINT resources_home_complete CHECK ((home_latitude IS NULL) = (home_longitude IS NULL));

-- Other hours on one date of the resource's own calendar; a row without hours closes the day.
CREATE TABLE schedule_overrides (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  resource_id uuid NOT NULL,
  local_date text NOT NULL,
  opens text,
  closes text,
  CONSTRAINT schedule_overrides_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT schedule_overrides_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT schedule_overrides_date_is_one CHECK (local_date ~ '^\d{4}-\d{2}-\d{2}$'),
  CONSTRAINT schedule_overrides_open_and_close CHECK ((opens IS NULL) = (closes IS NULL)),
  CONSTRAINT schedule_overrides_open_before_close CHECK (opens < closes)
);
CREATE INDEX schedule_overrides_by_resource ON schedule_overrides (organization_id, resource_id, local_date);

-- Time off and other times at which a resource is not to be had. Bookings that are there already stay, and are shown.
CREATE TABLE busy_times (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  resource_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  source text NOT NULL,
  reason text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT busy_times_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT busy_times_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT busy_times_end_after_start CHECK (ends_at > starts_at),
  CONSTRAINT busy_times_source_known CHECK (source IN ('MANUAL', 'CALENDAR', 'BLACKOUT'))
);
CREATE INDEX busy_times_by_resource ON busy_times (organization_id, resource_id, starts_at, ends_at);

-- ── What a service needs ────────────────────────────────────────────────────────────────────────────────────────

-- Each row is one need: so many resources of a kind, with these skills, out of a pool or of all, for a phase (SV-30).
CREATE TABLE service_requirements (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  service_id uuid NOT NULL,
  position integer NOT NULL,
  role text NOT NULL,
  kind text NOT NULL,
  quantity integer NOT NULL DEFAULT 1,
  phase text NOT NULL DEFAULT 'WHOLE',
  skills jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT service_requirements_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT service_requirements_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT service_requirements_position_unique UNIQUE (organization_id, service_id, position),
  CONSTRAINT service_requirements_quantity_in_range CHECK (quantity BETWEEN 1 AND 20),
  CONSTRAINT service_requirements_phase_known CHECK (phase IN ('WHOLE', 'SETUP', 'MAIN', 'TEARDOWN'))
);

-- The pool of a need, in the order of preference. A need without a pool takes any active resource of its kind.
CREATE TABLE requirement_resources (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  requirement_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  position integer NOT NULL,
  CONSTRAINT requirement_resources_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT requirement_resources_requirement_fk FOREIGN KEY (organization_id, requirement_id) REFERENCES service_requirements (organization_id, id),
  CONSTRAINT requirement_resources_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT requirement_resources_once UNIQUE (organization_id, requirement_id, resource_id)
);
CREATE INDEX requirement_resources_by_resource ON requirement_resources (organization_id, resource_id);

INSERT INTO service_requirements (organization_id, id, service_id, position, role, kind, created_at, updated_at)
SELECT s.organization_id, gen_random_uuid(), s.id, 1, 'lead', min(r.kind), s.updated_at, s.updated_at
FROM services s
JOIN service_resources l ON l.organization_id = s.organization_id AND l.service_id = s.id
JOIN resources r ON r.organization_id = l.organization_id AND r.id = l.resource_id
GROUP BY s.organization_id, s.id, s.updated_at;

INSERT INTO requirement_resources (organization_id, id, requirement_id, resource_id, position)
SELECT q.organization_id, gen_random_uuid(), q.id, l.resource_id, row_number() OVER (PARTITION BY q.organization_id, q.id ORDER BY r.name, r.id)
FROM service_requirements q
JOIN service_resources l ON l.organization_id = q.organization_id AND l.service_id = q.service_id
JOIN resources r ON r.organization_id = l.organization_id AND r.id = l.resource_id;

DROP TABLE service_resources;

ALTER TABLE services ADD COLUMN location_modes jsonb NOT NULL DEFAULT '[]';
ALTER TABLE services ADD COLUMN most_attendees integer NOT NULL DEFAULT 1;
ALTER TABLE services ADD COLUMN follow_ups jsonb NOT NULL DEFAULT '[]';
ALTER TABLE services ADD CONSTRAINT services_most_attendees_in_range CHECK (most_attendees BETWEEN 1 AND 500);

-- ── Rules ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- A rule holds for the organization, or for one service, or for one resource. What it means to break it depends on who does.
CREATE TABLE booking_rules (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  kind text NOT NULL,
  service_id uuid,
  resource_id uuid,
  params jsonb NOT NULL,
  for_customers text NOT NULL,
  for_staff text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT booking_rules_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT booking_rules_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT booking_rules_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT booking_rules_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT booking_rules_one_scope CHECK (num_nonnulls(service_id, resource_id) <= 1),
  CONSTRAINT booking_rules_kind_known CHECK (kind IN ('MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS', 'BLACKOUT', 'MAX_PER_DAY', 'SLOT_INTERVAL', 'GAP')),
  CONSTRAINT booking_rules_for_customers_known CHECK (for_customers IN ('BLOCK', 'WARN', 'IGNORE')),
  CONSTRAINT booking_rules_for_staff_known CHECK (for_staff IN ('BLOCK', 'WARN', 'IGNORE'))
);

-- ── Places ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- Where a mobile booking takes place, so that the way from one to the next can be judged. `occupies` is false for
-- a time that was overbooked knowingly: the exclusion does not guard it.
ALTER TABLE allocations ADD COLUMN latitude double precision;
ALTER TABLE allocations ADD COLUMN longitude double precision;
ALTER TABLE allocations ADD COLUMN requirement_id uuid;

-- Which service is delivered and when it starts, buffers aside: limits on bookings per day count by these.
ALTER TABLE allocations ADD COLUMN service_id uuid;
ALTER TABLE allocations ADD COLUMN service_starts_at timestamptz;

ALTER TABLE bookings ADD COLUMN location_address text;
ALTER TABLE bookings ADD COLUMN latitude double precision;
ALTER TABLE bookings ADD COLUMN longitude double precision;
ALTER TABLE bookings ADD CONSTRAINT bookings_place_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180) NOT VALID;
ALTER TABLE bookings ADD CONSTRAINT bookings_place_complete CHECK ((latitude IS NULL) = (longitude IS NULL)) NOT VALID;

ALTER TABLE basket_lines ADD COLUMN location_mode text;
ALTER TABLE basket_lines ADD COLUMN location_text text;
ALTER TABLE basket_lines ADD COLUMN location_address text;
ALTER TABLE basket_lines ADD COLUMN latitude double precision;
ALTER TABLE basket_lines ADD COLUMN longitude double precision;
ALTER TABLE basket_lines ADD COLUMN attendees jsonb NOT NULL DEFAULT '[]';

-- ── People of a booking ─────────────────────────────────────────────────────────────────────────────────────────

-- Further people of one appointment (CRM-98); a place on a session has one, in the booking itself (C-7).
CREATE TABLE booking_attendees (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  booking_id uuid NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  email text,
  phone text,
  status text NOT NULL,
  removed_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT booking_attendees_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT booking_attendees_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT booking_attendees_status_known CHECK (status IN ('EXPECTED', 'ARRIVED', 'NO_SHOW', 'REMOVED')),
  CONSTRAINT booking_attendees_removed_says_when CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL))
);
CREATE INDEX booking_attendees_by_booking ON booking_attendees (organization_id, booking_id, position);

-- What is to be done after a booking (CRM-82).
CREATE TABLE tasks (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  booking_id uuid NOT NULL,
  title text NOT NULL,
  due_at timestamptz NOT NULL,
  assignee_id uuid,
  done_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT tasks_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT tasks_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT tasks_assignee_fk FOREIGN KEY (organization_id, assignee_id) REFERENCES staff_members (organization_id, id)
);
CREATE INDEX tasks_by_booking ON tasks (organization_id, booking_id, due_at);
CREATE INDEX tasks_open ON tasks (organization_id, due_at, id) WHERE done_at IS NULL;

-- ── Isolation ───────────────────────────────────────────────────────────────────────────────────────────────────

GRANT SELECT, INSERT, UPDATE, DELETE ON
  resource_types, schedule_overrides, busy_times, service_requirements, requirement_resources, booking_rules, booking_attendees, tasks
  TO bookwright_app;

ALTER TABLE resource_types ENABLE ROW LEVEL SECURITY;
CREATE POLICY resource_types_of_the_organization ON resource_types
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE schedule_overrides ENABLE ROW LEVEL SECURITY;
CREATE POLICY schedule_overrides_of_the_organization ON schedule_overrides
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE busy_times ENABLE ROW LEVEL SECURITY;
CREATE POLICY busy_times_of_the_organization ON busy_times
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE service_requirements ENABLE ROW LEVEL SECURITY;
CREATE POLICY service_requirements_of_the_organization ON service_requirements
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE requirement_resources ENABLE ROW LEVEL SECURITY;
CREATE POLICY requirement_resources_of_the_organization ON requirement_resources
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE booking_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_rules_of_the_organization ON booking_rules
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE booking_attendees ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_attendees_of_the_organization ON booking_attendees
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY tasks_of_the_organization ON tasks
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
