-- Letters of bookings beside the one of the order: what was not sent says why, a letter may carry a calendar file, each
-- organization has words of its own, and a button that acts has a key of its own.

ALTER TABLE messages DROP CONSTRAINT messages_status_known;
ALTER TABLE messages ADD CONSTRAINT messages_status_known CHECK (status IN ('QUEUED', 'SENT', 'CAPTURED', 'FAILED', 'NOT_SENT'));
ALTER TABLE messages ADD COLUMN calendar_file text;
CREATE INDEX messages_by_booking ON messages (organization_id, booking_id, created_at) WHERE booking_id IS NOT NULL;

-- Per kind and language: whether such a letter goes out, and words instead of the built-in ones.
CREATE TABLE message_templates (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  kind text NOT NULL,
  locale text NOT NULL,
  active boolean NOT NULL,
  subject text,
  intro text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT message_templates_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT message_templates_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT message_templates_kind_and_locale_unique UNIQUE (organization_id, kind, locale)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON message_templates TO bookwright_app;
ALTER TABLE message_templates ENABLE ROW LEVEL SECURITY;
CREATE POLICY message_templates_of_the_organization ON message_templates
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- The key behind a button of a letter: for one action on one booking by whoever was its booker. Of several keys for the same
-- action and booking only the newest opens anything; a key acts once.
CREATE TABLE action_links (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  token_hash text NOT NULL,
  action text NOT NULL,
  booking_id uuid NOT NULL,
  customer_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT action_links_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT action_links_booking_fk FOREIGN KEY (organization_id, booking_id) REFERENCES bookings (organization_id, id),
  CONSTRAINT action_links_customer_fk FOREIGN KEY (organization_id, customer_id) REFERENCES customers (organization_id, id),
  CONSTRAINT action_links_token_unique UNIQUE (organization_id, token_hash),
  CONSTRAINT action_links_action_known CHECK (action IN ('COMPLETE'))
);
CREATE INDEX action_links_by_booking ON action_links (organization_id, booking_id, action, id);
CREATE INDEX action_links_by_customer ON action_links (organization_id, customer_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON action_links TO bookwright_app;
ALTER TABLE action_links ENABLE ROW LEVEL SECURITY;
CREATE POLICY action_links_of_the_organization ON action_links
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- Organizations in which a pencilled-in booking runs out before a moment, for the worker's sweep.
CREATE FUNCTION organizations_with_ending_holds(at timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT organization_id FROM bookings WHERE status = 'PENCILLED_IN' AND hold_expires_at <= at AND deleted_at IS NULL
$$;
REVOKE ALL ON FUNCTION organizations_with_ending_holds(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_ending_holds(timestamptz) TO bookwright_app;
