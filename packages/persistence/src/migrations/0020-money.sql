-- Money: tax rates, cancellation policies, payments, refunds and the ledger that explains every balance.
-- Sums that follow from others in the same row are generated, so they cannot disagree. What exists is backfilled set by set.

-- ── What a price means, and what cancelling costs ───────────────────────────────────────────────────────────────

CREATE TABLE tax_rates (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  rate_bp integer NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT tax_rates_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT tax_rates_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT tax_rates_name_unique UNIQUE (organization_id, name),
  CONSTRAINT tax_rates_rate_in_range CHECK (rate_bp BETWEEN 0 AND 10000)
);

CREATE TABLE cancellation_policies (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  free_until_hours integer NOT NULL,
  percent_bp integer NOT NULL DEFAULT 0,
  fee_minor bigint NOT NULL DEFAULT 0,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT cancellation_policies_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT cancellation_policies_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT cancellation_policies_name_unique UNIQUE (organization_id, name),
  CONSTRAINT cancellation_policies_hours_in_range CHECK (free_until_hours BETWEEN 0 AND 8784),
  CONSTRAINT cancellation_policies_percent_in_range CHECK (percent_bp BETWEEN 0 AND 10000),
  CONSTRAINT cancellation_policies_fee_not_negative CHECK (fee_minor >= 0)
);

ALTER TABLE services ADD COLUMN tax_rate_id uuid;
ALTER TABLE services ADD COLUMN cancel_policy_id uuid;
ALTER TABLE services ADD CONSTRAINT services_tax_rate_fk FOREIGN KEY (organization_id, tax_rate_id) REFERENCES tax_rates (organization_id, id);
ALTER TABLE services ADD CONSTRAINT services_cancel_policy_fk FOREIGN KEY (organization_id, cancel_policy_id) REFERENCES cancellation_policies (organization_id, id);
CREATE INDEX services_by_tax_rate ON services (organization_id, tax_rate_id) WHERE tax_rate_id IS NOT NULL;
CREATE INDEX services_by_cancel_policy ON services (organization_id, cancel_policy_id) WHERE cancel_policy_id IS NOT NULL;

-- ── Lines ───────────────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE order_lines ADD COLUMN kind text NOT NULL DEFAULT 'SALE';
ALTER TABLE order_lines ADD COLUMN tax_rate_bp integer NOT NULL DEFAULT 0;
ALTER TABLE order_lines ADD COLUMN tax_included boolean NOT NULL DEFAULT true;
ALTER TABLE order_lines ADD COLUMN fee_of_line_id uuid;
ALTER TABLE order_lines ADD COLUMN cancel_policy jsonb;
ALTER TABLE order_lines ADD COLUMN paid_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE order_lines ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0;
-- What the line costs: a tax that is included is a part of the price, another is added to it.
ALTER TABLE order_lines ADD COLUMN gross_minor bigint NOT NULL GENERATED ALWAYS AS
  (quantity * unit_price_minor - discount_minor + CASE WHEN tax_included THEN 0 ELSE tax_minor END) STORED;
ALTER TABLE order_lines ADD CONSTRAINT order_lines_kind_known CHECK (kind IN ('SALE', 'FEE'));
ALTER TABLE order_lines ADD CONSTRAINT order_lines_fee_has_its_line CHECK ((kind = 'FEE') = (fee_of_line_id IS NOT NULL));
ALTER TABLE order_lines ADD CONSTRAINT order_lines_fee_of_line_fk FOREIGN KEY (organization_id, fee_of_line_id) REFERENCES order_lines (organization_id, id);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_tax_rate_in_range CHECK (tax_rate_bp BETWEEN 0 AND 10000);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_tax_not_negative CHECK (tax_minor >= 0);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_discount_within_price CHECK (discount_minor BETWEEN 0 AND quantity * unit_price_minor);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_refunded_was_paid CHECK (refunded_minor BETWEEN 0 AND paid_minor);
-- A booking has one line for what was sold, and at most one for the fee that was kept when it was cancelled.
ALTER TABLE order_lines DROP CONSTRAINT order_lines_booking_unique;
ALTER TABLE order_lines ADD CONSTRAINT order_lines_booking_unique UNIQUE (organization_id, booking_id, kind);
CREATE INDEX order_lines_by_fee_of_line ON order_lines (organization_id, fee_of_line_id) WHERE fee_of_line_id IS NOT NULL;

-- ── Sums of an order, and the facet of a booking ────────────────────────────────────────────────────────────────

ALTER TABLE orders ADD COLUMN paid_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0;
-- The same of the lines whose price the customer sees.
ALTER TABLE orders ADD COLUMN customer_paid_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN customer_refunded_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN due_minor bigint NOT NULL GENERATED ALWAYS AS (internal_total_minor - paid_minor + refunded_minor) STORED;
ALTER TABLE orders ADD COLUMN customer_due_minor bigint NOT NULL GENERATED ALWAYS AS (customer_total_minor - customer_paid_minor + customer_refunded_minor) STORED;
ALTER TABLE orders ADD COLUMN payment_status text NOT NULL GENERATED ALWAYS AS (
  CASE
    WHEN paid_minor - refunded_minor > internal_total_minor THEN 'OVERPAID'
    WHEN paid_minor = 0 AND internal_total_minor = 0 THEN 'NOT_REQUIRED'
    WHEN paid_minor = 0 THEN 'UNPAID'
    WHEN refunded_minor = 0 AND paid_minor = internal_total_minor THEN 'PAID'
    WHEN refunded_minor = 0 THEN 'PARTIALLY_PAID'
    WHEN refunded_minor = paid_minor THEN 'REFUNDED'
    ELSE 'PARTIALLY_REFUNDED'
  END) STORED;
ALTER TABLE orders ADD CONSTRAINT orders_refunded_was_paid CHECK (refunded_minor BETWEEN 0 AND paid_minor);
ALTER TABLE orders ADD CONSTRAINT orders_customer_refunded_was_paid CHECK (customer_refunded_minor BETWEEN 0 AND customer_paid_minor);
CREATE INDEX orders_by_paid ON orders (organization_id, paid_minor, id);
CREATE INDEX orders_by_due ON orders (organization_id, due_minor, id);
CREATE INDEX orders_by_payment_status ON orders (organization_id, payment_status, id);

-- Most bookings are to be paid: the default fills them without touching a row, and the rest is set.
ALTER TABLE bookings ADD COLUMN payment_status text NOT NULL DEFAULT 'UNPAID';
UPDATE bookings SET payment_status = 'NOT_REQUIRED' WHERE price_minor = 0 OR status = 'CANCELLED' OR deleted_at IS NOT NULL;
ALTER TABLE bookings ALTER COLUMN payment_status SET DEFAULT 'NOT_REQUIRED';
ALTER TABLE bookings ADD CONSTRAINT bookings_payment_status_known CHECK (payment_status IN ('NOT_REQUIRED', 'UNPAID', 'PARTIALLY_PAID', 'PAID', 'OVERPAID', 'PARTIALLY_REFUNDED', 'REFUNDED'));
CREATE INDEX bookings_by_payment_status ON bookings (organization_id, payment_status, id);

UPDATE organizations SET settings = '{"pricesIncludeTax": true}'::jsonb || settings;

-- ── Payments, refunds, ledger ───────────────────────────────────────────────────────────────────────────────────

-- One attempt to move money, by hand or through a provider. `parts` says which lines it is for: [{"lineId", "amountMinor"}].
CREATE TABLE payments (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  order_id uuid NOT NULL,
  provider text NOT NULL,
  provider_ref text,
  purpose text NOT NULL,
  method text,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  status text NOT NULL,
  parts jsonb NOT NULL DEFAULT '[]',
  note text,
  taken_by_kind text NOT NULL,
  taken_by_id uuid,
  taken_by_name text NOT NULL,
  started_at timestamptz NOT NULL,
  expires_at timestamptz,
  settled_at timestamptz,
  failure_code text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT payments_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT payments_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT payments_provider_ref_unique UNIQUE (organization_id, provider, provider_ref),
  CONSTRAINT payments_amount_positive CHECK (amount_minor > 0),
  CONSTRAINT payments_provider_known CHECK (provider IN ('MANUAL', 'SANDBOX', 'STRIPE')),
  CONSTRAINT payments_purpose_known CHECK (purpose IN ('CHECKOUT', 'PAY_LINK', 'DESK')),
  CONSTRAINT payments_method_known CHECK (method IN ('CASH', 'CARD_TERMINAL', 'BANK_TRANSFER', 'OTHER')),
  CONSTRAINT payments_manual_says_how CHECK ((provider = 'MANUAL') = (method IS NOT NULL)),
  CONSTRAINT payments_status_known CHECK (status IN ('STARTED', 'SUCCEEDED', 'FAILED', 'ABANDONED', 'DISPUTED'))
);
CREATE INDEX payments_by_order ON payments (organization_id, order_id, started_at, id);
CREATE INDEX payments_started ON payments (organization_id, expires_at, id) WHERE status = 'STARTED';

-- Money that goes back from one payment: by hand (`method`) at once, or through its provider when that says so.
CREATE TABLE refunds (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  order_id uuid NOT NULL,
  payment_id uuid NOT NULL,
  method text,
  provider_ref text,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  status text NOT NULL,
  parts jsonb NOT NULL DEFAULT '[]',
  reason text NOT NULL,
  asked_by_kind text NOT NULL,
  asked_by_id uuid,
  asked_by_name text NOT NULL,
  asked_at timestamptz NOT NULL,
  settled_at timestamptz,
  failure_code text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT refunds_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT refunds_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT refunds_payment_fk FOREIGN KEY (organization_id, payment_id) REFERENCES payments (organization_id, id),
  CONSTRAINT refunds_provider_ref_unique UNIQUE (organization_id, provider_ref),
  CONSTRAINT refunds_amount_positive CHECK (amount_minor > 0),
  CONSTRAINT refunds_method_known CHECK (method IN ('CASH', 'CARD_TERMINAL', 'BANK_TRANSFER', 'OTHER')),
  CONSTRAINT refunds_status_known CHECK (status IN ('REQUESTED', 'SUCCEEDED', 'FAILED'))
);
CREATE INDEX refunds_by_order ON refunds (organization_id, order_id, asked_at, id);
CREATE INDEX refunds_by_payment ON refunds (organization_id, payment_id, id);
CREATE INDEX refunds_requested ON refunds (organization_id, asked_at, id) WHERE status = 'REQUESTED';

-- Money that moved, line by line. Never altered: the application's role may only read and append. `booking_id` is no foreign
-- key: a booking may be erased, what was paid for it may not.
CREATE TABLE ledger_entries (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  booking_id uuid,
  payment_id uuid NOT NULL,
  refund_id uuid,
  kind text NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  actor_name text NOT NULL,
  note text,
  CONSTRAINT ledger_entries_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT ledger_entries_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT ledger_entries_order_line_fk FOREIGN KEY (organization_id, order_line_id) REFERENCES order_lines (organization_id, id),
  CONSTRAINT ledger_entries_payment_fk FOREIGN KEY (organization_id, payment_id) REFERENCES payments (organization_id, id),
  CONSTRAINT ledger_entries_refund_fk FOREIGN KEY (organization_id, refund_id) REFERENCES refunds (organization_id, id),
  CONSTRAINT ledger_entries_amount_positive CHECK (amount_minor > 0),
  CONSTRAINT ledger_entries_kind_known CHECK (kind IN ('CHARGE', 'REFUND')),
  CONSTRAINT ledger_entries_refund_names_it CHECK ((kind = 'REFUND') = (refund_id IS NOT NULL))
);
CREATE INDEX ledger_entries_by_order ON ledger_entries (organization_id, order_id, at, id);
CREATE INDEX ledger_entries_by_line ON ledger_entries (organization_id, order_line_id, id);
CREATE INDEX ledger_entries_by_payment ON ledger_entries (organization_id, payment_id, id);
CREATE INDEX ledger_entries_by_refund ON ledger_entries (organization_id, refund_id) WHERE refund_id IS NOT NULL;

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────────────────────

GRANT SELECT, INSERT, UPDATE ON tax_rates, cancellation_policies, payments, refunds TO bookwright_app;
GRANT SELECT, INSERT ON ledger_entries TO bookwright_app;

ALTER TABLE tax_rates ENABLE ROW LEVEL SECURITY;
CREATE POLICY tax_rates_of_the_organization ON tax_rates
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE cancellation_policies ENABLE ROW LEVEL SECURITY;
CREATE POLICY cancellation_policies_of_the_organization ON cancellation_policies
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE payments ENABLE ROW LEVEL SECURITY;
CREATE POLICY payments_of_the_organization ON payments
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE refunds ENABLE ROW LEVEL SECURITY;
CREATE POLICY refunds_of_the_organization ON refunds
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE ledger_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY ledger_entries_of_the_organization ON ledger_entries
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
