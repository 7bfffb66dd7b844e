-- Payment providers: what they told us, links to pay what is due, and the books of the sandbox, which stands for a provider.

-- One thing a provider told us, written with what it did: the same news does nothing twice.
CREATE TABLE provider_events (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  provider text NOT NULL,
  event_ref text NOT NULL,
  payment_id uuid NOT NULL,
  kind text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT provider_events_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT provider_events_payment_fk FOREIGN KEY (organization_id, payment_id) REFERENCES payments (organization_id, id),
  CONSTRAINT provider_events_ref_unique UNIQUE (organization_id, provider, event_ref)
);
CREATE INDEX provider_events_by_payment ON provider_events (organization_id, payment_id);
GRANT SELECT, INSERT ON provider_events TO bookwright_app;
ALTER TABLE provider_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY provider_events_of_the_organization ON provider_events
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- A link to pay what is due for an order, or for one booking of it. Of several links for the same only the newest opens.
CREATE TABLE pay_links (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  order_id uuid NOT NULL,
  booking_id uuid,
  token_hash text NOT NULL,
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pay_links_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT pay_links_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT pay_links_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT pay_links_token_unique UNIQUE (organization_id, token_hash)
);
CREATE INDEX pay_links_by_order ON pay_links (organization_id, order_id, booking_id, id);
CREATE INDEX pay_links_by_booking ON pay_links (organization_id, booking_id) WHERE booking_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON pay_links TO bookwright_app;
ALTER TABLE pay_links ENABLE ROW LEVEL SECURITY;
CREATE POLICY pay_links_of_the_organization ON pay_links
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- The sandbox's own books. It is another company's memory: nothing of ours refers to it.
CREATE TABLE sandbox_payments (
  organization_id uuid NOT NULL,
  payment_id uuid NOT NULL,
  ref text NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  description text NOT NULL,
  return_url text NOT NULL,
  pay_url text NOT NULL,
  expires_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'OPEN',
  declines integer NOT NULL DEFAULT 0,
  settles_at timestamptz,
  refunds jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT sandbox_payments_pk PRIMARY KEY (organization_id, payment_id),
  CONSTRAINT sandbox_payments_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT sandbox_payments_ref_unique UNIQUE (organization_id, ref),
  CONSTRAINT sandbox_payments_status_known CHECK (status IN ('OPEN', 'PENDING', 'SUCCEEDED', 'CLOSED'))
);
GRANT SELECT, INSERT, UPDATE ON sandbox_payments TO bookwright_app;
ALTER TABLE sandbox_payments ENABLE ROW LEVEL SECURITY;
CREATE POLICY sandbox_payments_of_the_organization ON sandbox_payments
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- Organizations in which a payment was started and its time is over, for the worker's sweep.
CREATE FUNCTION organizations_with_overdue_payments(at timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT organization_id FROM payments WHERE status = 'STARTED' AND expires_at <= at
$$;
REVOKE ALL ON FUNCTION organizations_with_overdue_payments(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_overdue_payments(timestamptz) TO bookwright_app;
