-- Foundations: organizations, people, catalogue, resources, baskets, orders, bookings, history.
-- Habits (docs/decisions, sql): organization_id leads every key; constraints are named; text + CHECK instead of enums;
-- no triggers, no SET NULL, nothing deferrable. A constraint's name is mapped to a refusal in constraints.ts.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- ── Belonging to no organization ────────────────────────────────────────────────────────────────────────────────

CREATE TABLE organizations (
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  slug text NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL,
  locale text NOT NULL,
  currency text NOT NULL,
  slot_interval_min integer NOT NULL,
  settings jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT organizations_pk PRIMARY KEY (id),
  CONSTRAINT organizations_slug_unique UNIQUE (slug),
  CONSTRAINT organizations_slot_interval_positive CHECK (slot_interval_min > 0)
);

CREATE TABLE logins (
  id uuid NOT NULL,
  email text NOT NULL,
  email_lower text NOT NULL,
  password_hash text,
  created_at timestamptz NOT NULL,
  CONSTRAINT logins_pk PRIMARY KEY (id),
  CONSTRAINT logins_email_unique UNIQUE (email_lower)
);

CREATE TABLE login_sessions (
  id uuid NOT NULL,
  token_hash text NOT NULL,
  login_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT login_sessions_pk PRIMARY KEY (id),
  CONSTRAINT login_sessions_token_unique UNIQUE (token_hash),
  CONSTRAINT login_sessions_login_fk FOREIGN KEY (login_id) REFERENCES logins (id)
);

-- ── People ──────────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE staff_members (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  login_id uuid,
  display_name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT staff_members_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT staff_members_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT staff_members_login_fk FOREIGN KEY (login_id) REFERENCES logins (id),
  CONSTRAINT staff_members_login_unique UNIQUE (organization_id, login_id),
  CONSTRAINT staff_members_role_known CHECK (role IN ('OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF', 'READ_ONLY'))
);

CREATE TABLE accounts (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  number text NOT NULL,
  po_required boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT accounts_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT accounts_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT accounts_number_unique UNIQUE (organization_id, number)
);

CREATE TABLE customers (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  given_name text NOT NULL,
  family_name text NOT NULL,
  company text,
  name text NOT NULL,
  email text,
  email_lower text,
  phone text,
  account_id uuid,
  search_text text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT customers_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT customers_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT customers_account_fk FOREIGN KEY (organization_id, account_id) REFERENCES accounts (organization_id, id)
);
CREATE INDEX customers_by_name ON customers (organization_id, name, id);
CREATE INDEX customers_by_email ON customers (organization_id, email_lower, id);
CREATE INDEX customers_by_created ON customers (organization_id, created_at, id);
CREATE INDEX customers_by_account ON customers (organization_id, account_id, id);
CREATE INDEX customers_search ON customers USING gin (search_text gin_trgm_ops);

-- ── Catalogue and resources ─────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE services (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  kind text NOT NULL,
  name text NOT NULL,
  description text NOT NULL DEFAULT '',
  category text,
  duration_min integer,
  buffer_before_min integer NOT NULL DEFAULT 0,
  buffer_after_min integer NOT NULL DEFAULT 0,
  price_minor bigint NOT NULL,
  currency text NOT NULL,
  price_visibility text NOT NULL DEFAULT 'SHOWN',
  payment_type text NOT NULL,
  workflow text NOT NULL,
  location_mode text NOT NULL DEFAULT 'ONSITE',
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT services_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT services_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT services_kind_known CHECK (kind IN ('SERVICE', 'EVENT', 'COURSE', 'CLASS', 'WORKSHOP', 'GOODS')),
  CONSTRAINT services_goods_have_no_time CHECK ((kind = 'GOODS') = (duration_min IS NULL)),
  CONSTRAINT services_duration_positive CHECK (duration_min > 0),
  CONSTRAINT services_buffers_not_negative CHECK (buffer_before_min >= 0 AND buffer_after_min >= 0),
  CONSTRAINT services_price_not_negative CHECK (price_minor >= 0),
  CONSTRAINT services_free_costs_nothing CHECK (payment_type <> 'FREE' OR price_minor = 0),
  CONSTRAINT services_hidden_price_is_not_paid_now CHECK (price_visibility = 'SHOWN' OR payment_type <> 'PAY_NOW'),
  CONSTRAINT services_price_visibility_known CHECK (price_visibility IN ('SHOWN', 'HIDDEN')),
  CONSTRAINT services_payment_type_known CHECK (payment_type IN ('PAY_NOW', 'PAY_LATER', 'FREE')),
  CONSTRAINT services_workflow_known CHECK (workflow IN ('CONFIRM_NOW', 'ADMIN_APPROVAL', 'PENCILLED_IN')),
  CONSTRAINT services_location_mode_known CHECK (location_mode IN ('ONSITE', 'MOBILE', 'ONLINE'))
);
CREATE INDEX services_by_name ON services (organization_id, name, id);

CREATE TABLE resources (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  kind text NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL,
  staff_member_id uuid,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT resources_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT resources_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT resources_staff_member_fk FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_members (organization_id, id),
  CONSTRAINT resources_kind_known CHECK (kind IN ('STAFF', 'ROOM', 'VEHICLE', 'EQUIPMENT'))
);

-- One row per place of a resource that can be taken at the same time; overlap is decided per unit.
CREATE TABLE resource_units (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  resource_id uuid NOT NULL,
  position integer NOT NULL,
  CONSTRAINT resource_units_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT resource_units_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT resource_units_position_unique UNIQUE (organization_id, resource_id, position)
);

-- Weekly opening hours in the resource's wall clock; weekday 1 is Monday (ISO 8601).
CREATE TABLE schedules (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  resource_id uuid NOT NULL,
  weekday integer NOT NULL,
  opens text NOT NULL,
  closes text NOT NULL,
  CONSTRAINT schedules_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT schedules_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT schedules_weekday_known CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT schedules_open_before_close CHECK (opens < closes)
);
CREATE INDEX schedules_by_resource ON schedules (organization_id, resource_id, weekday);

-- Which resources can deliver a service; an appointment takes one free unit of one of them.
CREATE TABLE service_resources (
  organization_id uuid NOT NULL,
  service_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  CONSTRAINT service_resources_pk PRIMARY KEY (organization_id, service_id, resource_id),
  CONSTRAINT service_resources_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT service_resources_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id)
);

-- A dated occurrence of a class, course or event with seats. `taken` counts bookings and live basket holds.
CREATE TABLE event_sessions (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  service_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  time_zone text NOT NULL,
  capacity integer NOT NULL,
  taken integer NOT NULL DEFAULT 0,
  status text NOT NULL,
  location_text text,
  instructor_id uuid,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT event_sessions_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT event_sessions_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT event_sessions_instructor_fk FOREIGN KEY (organization_id, instructor_id) REFERENCES staff_members (organization_id, id),
  CONSTRAINT event_sessions_end_after_start CHECK (ends_at > starts_at),
  CONSTRAINT event_sessions_seats_within_capacity CHECK (taken >= 0 AND taken <= capacity),
  CONSTRAINT event_sessions_status_known CHECK (status IN ('DRAFT', 'TENTATIVE', 'CONFIRMED', 'CANCELLED'))
);
CREATE INDEX event_sessions_by_service ON event_sessions (organization_id, service_id, starts_at, id);

-- ── Baskets ─────────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE baskets (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  token_hash text NOT NULL,
  currency text NOT NULL,
  expires_at timestamptz NOT NULL,
  order_id uuid,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT baskets_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT baskets_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT baskets_token_unique UNIQUE (organization_id, token_hash)
);

-- A line holds what it asks for until `hold_expires_at`: seats through event_sessions.taken, time through allocations.
CREATE TABLE basket_lines (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  basket_id uuid NOT NULL,
  position integer NOT NULL,
  service_id uuid NOT NULL,
  session_id uuid,
  resource_id uuid,
  starts_at timestamptz,
  ends_at timestamptz,
  quantity integer NOT NULL,
  attendee_name text,
  price_minor bigint NOT NULL,
  currency text NOT NULL,
  hold_expires_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT basket_lines_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT basket_lines_basket_fk FOREIGN KEY (organization_id, basket_id) REFERENCES baskets (organization_id, id),
  CONSTRAINT basket_lines_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT basket_lines_session_fk FOREIGN KEY (organization_id, session_id) REFERENCES event_sessions (organization_id, id),
  CONSTRAINT basket_lines_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT basket_lines_quantity_positive CHECK (quantity BETWEEN 1 AND 100),
  CONSTRAINT basket_lines_end_after_start CHECK (ends_at > starts_at)
);
CREATE INDEX basket_lines_by_basket ON basket_lines (organization_id, basket_id, position);
CREATE INDEX basket_lines_by_session ON basket_lines (organization_id, session_id, hold_expires_at) WHERE session_id IS NOT NULL;
CREATE INDEX basket_lines_by_expiry ON basket_lines (organization_id, hold_expires_at) WHERE hold_expires_at IS NOT NULL;

-- ── Orders and bookings ─────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE orders (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  reference text NOT NULL,
  booker_id uuid NOT NULL,
  account_id uuid,
  billing_type text NOT NULL,
  taken_by_kind text NOT NULL,
  taken_by_id uuid,
  taken_by_name text NOT NULL,
  source_mode text NOT NULL,
  source_channel text NOT NULL,
  po_number text,
  currency text NOT NULL,
  placed_at timestamptz NOT NULL,
  booking_count integer NOT NULL,
  internal_total_minor bigint NOT NULL,
  customer_total_minor bigint NOT NULL,
  pay_now_total_minor bigint NOT NULL,
  pay_later_total_minor bigint NOT NULL,
  basket_id uuid,
  access_token_hash text NOT NULL,
  search_text text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT orders_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT orders_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT orders_booker_fk FOREIGN KEY (organization_id, booker_id) REFERENCES customers (organization_id, id),
  CONSTRAINT orders_account_fk FOREIGN KEY (organization_id, account_id) REFERENCES accounts (organization_id, id),
  CONSTRAINT orders_reference_unique UNIQUE (organization_id, reference),
  CONSTRAINT orders_basket_unique UNIQUE (organization_id, basket_id),
  CONSTRAINT orders_access_token_unique UNIQUE (organization_id, access_token_hash),
  CONSTRAINT orders_private_has_no_account CHECK (billing_type <> 'PRIVATE' OR account_id IS NULL),
  CONSTRAINT orders_billing_type_known CHECK (billing_type IN ('ACCOUNT', 'PRIVATE')),
  CONSTRAINT orders_totals_ordered CHECK (pay_now_total_minor <= customer_total_minor AND customer_total_minor <= internal_total_minor),
  CONSTRAINT orders_source_mode_known CHECK (source_mode IN ('ONLINE', 'OFFLINE')),
  CONSTRAINT orders_taken_by_kind_known CHECK (taken_by_kind IN ('STAFF', 'CUSTOMER', 'GUEST', 'API_KEY', 'IMPORT', 'SYSTEM'))
);
CREATE INDEX orders_by_placed ON orders (organization_id, placed_at, id);
CREATE INDEX orders_by_booker ON orders (organization_id, booker_id, placed_at, id);
CREATE INDEX orders_by_account ON orders (organization_id, account_id, placed_at, id);
CREATE INDEX orders_by_po ON orders (organization_id, po_number, id) WHERE po_number IS NOT NULL;
CREATE INDEX orders_search ON orders USING gin (search_text gin_trgm_ops);

CREATE TABLE bookings (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  order_id uuid NOT NULL,
  reference text NOT NULL,
  title text NOT NULL,
  description text,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  time_zone text NOT NULL,
  wall_start text NOT NULL,
  status text NOT NULL,
  workflow text NOT NULL,
  payment_type text NOT NULL,
  location_mode text NOT NULL,
  location_text text,
  meeting_url text,
  service_id uuid,
  session_id uuid,
  resource_id uuid,
  booker_id uuid,
  account_id uuid,
  billing_type text NOT NULL,
  assignee_id uuid,
  attendee_name text,
  attendee_email text,
  comment text,
  price_minor bigint NOT NULL,
  currency text NOT NULL,
  price_visibility text NOT NULL,
  source_mode text NOT NULL,
  source_channel text NOT NULL,
  booked_at timestamptz NOT NULL,
  reschedule_count integer NOT NULL DEFAULT 0,
  previous_starts_at timestamptz,
  previous_ends_at timestamptz,
  hold_expires_at timestamptz,
  arrived_at timestamptz,
  started_at timestamptz,
  completed_at timestamptz,
  cancelled_at timestamptz,
  cancel_kind text,
  cancel_reason text,
  deleted_at timestamptz,
  deleted_reason text,
  search_text text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT bookings_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT bookings_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT bookings_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT bookings_session_fk FOREIGN KEY (organization_id, session_id) REFERENCES event_sessions (organization_id, id),
  CONSTRAINT bookings_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT bookings_booker_fk FOREIGN KEY (organization_id, booker_id) REFERENCES customers (organization_id, id),
  CONSTRAINT bookings_account_fk FOREIGN KEY (organization_id, account_id) REFERENCES accounts (organization_id, id),
  CONSTRAINT bookings_assignee_fk FOREIGN KEY (organization_id, assignee_id) REFERENCES staff_members (organization_id, id),
  CONSTRAINT bookings_reference_unique UNIQUE (organization_id, reference),
  CONSTRAINT bookings_end_after_start CHECK (ends_at > starts_at),
  CONSTRAINT bookings_private_has_no_account CHECK (billing_type <> 'PRIVATE' OR account_id IS NULL),
  CONSTRAINT bookings_price_not_negative CHECK (price_minor >= 0),
  CONSTRAINT bookings_cancelled_says_how CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL AND cancel_kind IS NOT NULL)),
  CONSTRAINT bookings_billing_type_known CHECK (billing_type IN ('ACCOUNT', 'PRIVATE')),
  CONSTRAINT bookings_source_mode_known CHECK (source_mode IN ('ONLINE', 'OFFLINE')),
  CONSTRAINT bookings_price_visibility_known CHECK (price_visibility IN ('SHOWN', 'HIDDEN')),
  CONSTRAINT bookings_payment_type_known CHECK (payment_type IN ('PAY_NOW', 'PAY_LATER', 'FREE')),
  CONSTRAINT bookings_workflow_known CHECK (workflow IN ('CONFIRM_NOW', 'ADMIN_APPROVAL', 'PENCILLED_IN')),
  CONSTRAINT bookings_location_mode_known CHECK (location_mode IN ('ONSITE', 'MOBILE', 'ONLINE')),
  CONSTRAINT bookings_cancel_kind_known CHECK (cancel_kind IN ('BY_CUSTOMER', 'BY_STAFF', 'DECLINED', 'EXPIRED', 'PAYMENT_FAILED', 'SESSION_CANCELLED', 'EXTERNAL_CALENDAR')),
  CONSTRAINT bookings_status_known CHECK (status IN ('PENCILLED_IN', 'AWAITING_APPROVAL', 'PENDING', 'SCHEDULED', 'RESCHEDULED', 'CONFIRMED', 'ARRIVED', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW', 'CANCELLED'))
);
CREATE INDEX bookings_by_start ON bookings (organization_id, starts_at, id);
CREATE INDEX bookings_by_status ON bookings (organization_id, status, starts_at, id);
CREATE INDEX bookings_by_booked ON bookings (organization_id, booked_at, id);
CREATE INDEX bookings_by_booker ON bookings (organization_id, booker_id, starts_at, id);
CREATE INDEX bookings_by_resource ON bookings (organization_id, resource_id, starts_at, id);
CREATE INDEX bookings_by_assignee ON bookings (organization_id, assignee_id, starts_at, id);
CREATE INDEX bookings_by_service ON bookings (organization_id, service_id, starts_at, id);
CREATE INDEX bookings_by_account ON bookings (organization_id, account_id, starts_at, id);
CREATE INDEX bookings_by_order ON bookings (organization_id, order_id, id);
CREATE INDEX bookings_by_session ON bookings (organization_id, session_id, id) WHERE session_id IS NOT NULL;
CREATE INDEX bookings_awaiting_approval ON bookings (organization_id, starts_at, id) WHERE status = 'AWAITING_APPROVAL' AND deleted_at IS NULL;
CREATE INDEX bookings_unassigned ON bookings (organization_id, starts_at, id) WHERE assignee_id IS NULL AND deleted_at IS NULL;
CREATE INDEX bookings_search ON bookings USING gin (search_text gin_trgm_ops);

CREATE TABLE order_lines (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  order_id uuid NOT NULL,
  booking_id uuid,
  service_id uuid,
  position integer NOT NULL,
  description text NOT NULL,
  quantity integer NOT NULL,
  unit_price_minor bigint NOT NULL,
  discount_minor bigint NOT NULL DEFAULT 0,
  tax_minor bigint NOT NULL DEFAULT 0,
  currency text NOT NULL,
  price_visibility text NOT NULL,
  payment_type text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT order_lines_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT order_lines_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT order_lines_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT order_lines_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT order_lines_booking_unique UNIQUE (organization_id, booking_id),
  CONSTRAINT order_lines_quantity_positive CHECK (quantity > 0),
  CONSTRAINT order_lines_hidden_price_is_not_paid_now CHECK (price_visibility = 'SHOWN' OR payment_type <> 'PAY_NOW')
);
CREATE INDEX order_lines_by_order ON order_lines (organization_id, order_id, position);

-- Who occupies which unit when, buffers included. The exclusion is the last word on double booking.
CREATE TABLE allocations (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  booking_id uuid,
  basket_line_id uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  expires_at timestamptz,
  occupies boolean NOT NULL DEFAULT true,
  CONSTRAINT allocations_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT allocations_unit_fk FOREIGN KEY (organization_id, unit_id) REFERENCES resource_units (organization_id, id),
  CONSTRAINT allocations_resource_fk FOREIGN KEY (organization_id, resource_id) REFERENCES resources (organization_id, id),
  CONSTRAINT allocations_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT allocations_basket_line_fk FOREIGN KEY (organization_id, basket_line_id) REFERENCES basket_lines (organization_id, id),
  CONSTRAINT allocations_end_after_start CHECK (ends_at > starts_at),
  CONSTRAINT allocations_have_one_owner CHECK (num_nonnulls(booking_id, basket_line_id) = 1),
  CONSTRAINT allocations_no_overlap EXCLUDE USING gist (organization_id WITH =, unit_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (occupies)
);
CREATE INDEX allocations_by_unit ON allocations (organization_id, unit_id, starts_at, ends_at);
CREATE INDEX allocations_by_booking ON allocations (organization_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX allocations_by_basket_line ON allocations (organization_id, basket_line_id) WHERE basket_line_id IS NOT NULL;

-- ── History, deliveries, messages, idempotency ──────────────────────────────────────────────────────────────────

-- Written with the change, never altered: the application's role may only read and append.
CREATE TABLE events (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  type text NOT NULL,
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  actor_name text NOT NULL,
  via text NOT NULL,
  reason text,
  before jsonb,
  after jsonb,
  correlation_id uuid NOT NULL,
  CONSTRAINT events_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT events_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
CREATE INDEX events_by_entity ON events (organization_id, entity_id, id);

-- One row per event and handler; done at least once. A worker job is only a wake-up.
CREATE TABLE deliveries (
  organization_id uuid NOT NULL,
  event_id uuid NOT NULL,
  handler text NOT NULL,
  status text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  error text,
  CONSTRAINT deliveries_pk PRIMARY KEY (organization_id, event_id, handler),
  CONSTRAINT deliveries_event_fk FOREIGN KEY (organization_id, event_id) REFERENCES events (organization_id, id),
  CONSTRAINT deliveries_status_known CHECK (status IN ('PENDING', 'DONE', 'FAILED'))
);
CREATE INDEX deliveries_pending ON deliveries (organization_id, next_at) WHERE status = 'PENDING';

CREATE TABLE messages (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  kind text NOT NULL,
  channel text NOT NULL,
  dedupe_key text NOT NULL,
  order_id uuid,
  booking_id uuid,
  to_address text NOT NULL,
  subject text NOT NULL,
  body_text text NOT NULL,
  body_html text NOT NULL,
  status text NOT NULL,
  error text,
  sent_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT messages_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT messages_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT messages_dedupe_unique UNIQUE (organization_id, dedupe_key),
  CONSTRAINT messages_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT messages_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT messages_status_known CHECK (status IN ('QUEUED', 'SENT', 'CAPTURED', 'FAILED'))
);
CREATE INDEX messages_by_created ON messages (organization_id, created_at, id);
CREATE INDEX messages_by_order ON messages (organization_id, order_id, created_at) WHERE order_id IS NOT NULL;

CREATE TABLE idempotency_keys (
  organization_id uuid NOT NULL,
  key text NOT NULL,
  use_case text NOT NULL,
  input_hash text NOT NULL,
  result jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_keys_pk PRIMARY KEY (organization_id, key),
  CONSTRAINT idempotency_keys_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
