-- Series: bookings that repeat, in wall-clock time, and each of their dates, also those that are left out.

CREATE TABLE booking_series (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  order_id uuid NOT NULL,
  service_id uuid NOT NULL,
  title text NOT NULL,
  -- RFC 5545 section 3.3.10; null for dates chosen one by one.
  rrule text,
  -- Wall times that are left out and added.
  exdates jsonb NOT NULL DEFAULT '[]',
  rdates jsonb NOT NULL DEFAULT '[]',
  wall_start text NOT NULL,
  time_zone text NOT NULL,
  duration_min integer NOT NULL,
  resource_id uuid,
  status text NOT NULL DEFAULT 'ACTIVE',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT booking_series_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT booking_series_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT booking_series_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT booking_series_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT booking_series_wall_start_is_one CHECK (wall_start ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  CONSTRAINT booking_series_duration_positive CHECK (duration_min > 0),
  CONSTRAINT booking_series_lists CHECK (jsonb_typeof(exdates) = 'array' AND jsonb_typeof(rdates) = 'array'),
  CONSTRAINT booking_series_status_known CHECK (status IN ('ACTIVE', 'CANCELLED'))
);
CREATE INDEX booking_series_by_order ON booking_series (organization_id, order_id);
CREATE INDEX booking_series_by_created ON booking_series (organization_id, created_at, id);

CREATE TABLE series_occurrences (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  series_id uuid NOT NULL,
  position integer NOT NULL,
  -- What the series says of this date; starts_at is when it takes place, also after it was moved on its own.
  wall_start text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  booking_id uuid,
  state text NOT NULL,
  reason text,
  exception boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT series_occurrences_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT series_occurrences_series_fk FOREIGN KEY (organization_id, series_id) REFERENCES booking_series (organization_id, id),
  CONSTRAINT series_occurrences_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT series_occurrences_position_once UNIQUE (organization_id, series_id, position),
  CONSTRAINT series_occurrences_date_once UNIQUE (organization_id, series_id, wall_start),
  CONSTRAINT series_occurrences_booking_once UNIQUE (organization_id, booking_id),
  CONSTRAINT series_occurrences_position_positive CHECK (position >= 1),
  CONSTRAINT series_occurrences_wall_start_is_one CHECK (wall_start ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  CONSTRAINT series_occurrences_end_after_start CHECK (ends_at > starts_at),
  CONSTRAINT series_occurrences_state_known CHECK (state IN ('BOOKED', 'SKIPPED', 'CANCELLED', 'FREE')),
  CONSTRAINT series_occurrences_booked_says_which CHECK (state <> 'BOOKED' OR booking_id IS NOT NULL)
);

ALTER TABLE bookings ADD COLUMN series_id uuid;
ALTER TABLE bookings ADD COLUMN series_index integer;
ALTER TABLE bookings ADD CONSTRAINT bookings_series_fk FOREIGN KEY (organization_id, series_id) REFERENCES booking_series (organization_id, id) NOT VALID;
ALTER TABLE bookings ADD CONSTRAINT bookings_series_complete CHECK ((series_id IS NULL) = (series_index IS NULL)) NOT VALID;
CREATE INDEX bookings_by_series ON bookings (organization_id, series_id, series_index) WHERE series_id IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON booking_series, series_occurrences TO bookwright_app;

ALTER TABLE booking_series ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_series_of_the_organization ON booking_series
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE series_occurrences ENABLE ROW LEVEL SECURITY;
CREATE POLICY series_occurrences_of_the_organization ON series_occurrences
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
