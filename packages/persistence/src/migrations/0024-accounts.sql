-- Who is billed and who books: accounts with their particulars, people who belong to several accounts, merged records that lead
-- on, orders that remember whom they were placed by, bookings that have nobody yet, and opportunities.

ALTER TABLE accounts ADD COLUMN billing_address text;
ALTER TABLE accounts ADD COLUMN tax_id text;
ALTER TABLE accounts ADD COLUMN merged_into_id uuid;
ALTER TABLE accounts ADD CONSTRAINT accounts_merged_into_fk FOREIGN KEY (organization_id, merged_into_id) REFERENCES accounts (organization_id, id);
ALTER TABLE accounts ADD CONSTRAINT accounts_not_merged_into_itself CHECK (merged_into_id <> id);
CREATE INDEX accounts_by_name ON accounts (organization_id, name, id);
CREATE INDEX accounts_by_created ON accounts (organization_id, created_at, id);
CREATE INDEX accounts_merged ON accounts (organization_id, merged_into_id) WHERE merged_into_id IS NOT NULL;

-- `identity_key` is the folded name and address of whoever a checkout or a form wrote down: two first checkouts of one person make
-- one row. Rows that came otherwise have none.
ALTER TABLE customers ADD COLUMN identity_key text;
ALTER TABLE customers ADD COLUMN merged_into_id uuid;
ALTER TABLE customers ADD COLUMN erased_at timestamptz;
ALTER TABLE customers ADD CONSTRAINT customers_identity_unique UNIQUE (organization_id, identity_key);
ALTER TABLE customers ADD CONSTRAINT customers_merged_into_fk FOREIGN KEY (organization_id, merged_into_id) REFERENCES customers (organization_id, id);
ALTER TABLE customers ADD CONSTRAINT customers_not_merged_into_itself CHECK (merged_into_id <> id);
CREATE INDEX customers_merged ON customers (organization_id, merged_into_id) WHERE merged_into_id IS NOT NULL;

-- The accounts somebody belongs to besides the one that is billed unless they say otherwise, which customers.account_id names.
CREATE TABLE customer_accounts (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  customer_id uuid NOT NULL,
  account_id uuid NOT NULL,
  CONSTRAINT customer_accounts_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT customer_accounts_customer_fk FOREIGN KEY (organization_id, customer_id) REFERENCES customers (organization_id, id),
  CONSTRAINT customer_accounts_account_fk FOREIGN KEY (organization_id, account_id) REFERENCES accounts (organization_id, id),
  CONSTRAINT customer_accounts_once UNIQUE (organization_id, customer_id, account_id)
);
CREATE INDEX customer_accounts_by_account ON customer_accounts (organization_id, account_id, customer_id);

-- ── Opportunities ───────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE opportunities (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  customer_id uuid NOT NULL,
  account_id uuid,
  stage text NOT NULL,
  value_minor bigint NOT NULL,
  currency text NOT NULL,
  owner_id uuid,
  note text,
  search_text text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT opportunities_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT opportunities_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT opportunities_customer_fk FOREIGN KEY (organization_id, customer_id) REFERENCES customers (organization_id, id),
  CONSTRAINT opportunities_account_fk FOREIGN KEY (organization_id, account_id) REFERENCES accounts (organization_id, id),
  CONSTRAINT opportunities_owner_fk FOREIGN KEY (organization_id, owner_id) REFERENCES staff_members (organization_id, id),
  CONSTRAINT opportunities_stage_known CHECK (stage IN ('NEW', 'QUALIFIED', 'PROPOSED', 'WON', 'LOST')),
  CONSTRAINT opportunities_value_not_negative CHECK (value_minor >= 0)
);
CREATE INDEX opportunities_by_created ON opportunities (organization_id, created_at, id);
CREATE INDEX opportunities_by_value ON opportunities (organization_id, value_minor, id);
CREATE INDEX opportunities_by_name ON opportunities (organization_id, name, id);
CREATE INDEX opportunities_by_customer ON opportunities (organization_id, customer_id, created_at, id);
CREATE INDEX opportunities_by_account ON opportunities (organization_id, account_id, id);
CREATE INDEX opportunities_by_owner ON opportunities (organization_id, owner_id, id);
CREATE INDEX opportunities_search ON opportunities USING gin (search_text gin_trgm_ops);

ALTER TABLE orders ALTER COLUMN booker_id DROP NOT NULL;
ALTER TABLE orders ADD COLUMN placed_as jsonb;
ALTER TABLE orders ADD COLUMN opportunity_id uuid;
ALTER TABLE orders ADD CONSTRAINT orders_opportunity_fk FOREIGN KEY (organization_id, opportunity_id) REFERENCES opportunities (organization_id, id);
CREATE INDEX orders_by_opportunity ON orders (organization_id, opportunity_id) WHERE opportunity_id IS NOT NULL;

-- What somebody would like: one thing each. `order_id` says in which order it was booked.
CREATE TABLE opportunity_items (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  opportunity_id uuid NOT NULL,
  position integer NOT NULL,
  service_id uuid NOT NULL,
  session_id uuid,
  quantity integer NOT NULL,
  note text,
  order_id uuid,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT opportunity_items_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT opportunity_items_opportunity_fk FOREIGN KEY (organization_id, opportunity_id) REFERENCES opportunities (organization_id, id),
  CONSTRAINT opportunity_items_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT opportunity_items_session_fk FOREIGN KEY (organization_id, session_id) REFERENCES event_sessions (organization_id, id),
  CONSTRAINT opportunity_items_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT opportunity_items_quantity_in_range CHECK (quantity BETWEEN 1 AND 100)
);
CREATE INDEX opportunity_items_by_opportunity ON opportunity_items (organization_id, opportunity_id, position);
CREATE INDEX opportunity_items_by_service ON opportunity_items (organization_id, service_id);
CREATE INDEX opportunity_items_by_session ON opportunity_items (organization_id, session_id) WHERE session_id IS NOT NULL;
CREATE INDEX opportunity_items_by_order ON opportunity_items (organization_id, order_id) WHERE order_id IS NOT NULL;

-- ── What someone has to look at ─────────────────────────────────────────────────────────────────────────────────

CREATE INDEX bookings_missing_account ON bookings (organization_id, starts_at, id)
  WHERE billing_type = 'ACCOUNT' AND account_id IS NULL AND deleted_at IS NULL;
CREATE INDEX orders_missing_account ON orders (organization_id, placed_at, id) WHERE billing_type = 'ACCOUNT' AND account_id IS NULL;
CREATE INDEX bookings_missing_booker ON bookings (organization_id, starts_at, id) WHERE booker_id IS NULL AND deleted_at IS NULL;

UPDATE organizations SET settings =
  '{"accountReadOnly": false, "poNumberReadOnly": false, "bookerReadOnly": false, "assigneeReadOnly": false, "detailsReadOnly": false}'::jsonb || settings;

-- ── Search ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- Accounts are some thousands at most: their text is worked out, not stored.
CREATE FUNCTION searched_account(a accounts) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN folded(a.name || ' ' || a.number || ' ' || coalesce(a.tax_id, ''));

CREATE FUNCTION search_accounts(words text[], personal boolean, at_most integer) RETURNS uuid[]
  LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  conditions text;
  ids uuid[];
BEGIN
  IF organization IS NULL OR cardinality(words) = 0 THEN
    RETURN '{}';
  END IF;
  SELECT string_agg(search_condition('searched_account(a)', w), ' AND ') INTO conditions FROM unnest(words) w;
  EXECUTE format('SELECT array(SELECT a.id FROM accounts a WHERE a.organization_id = $1 AND %s LIMIT $2)', conditions)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

-- Opportunities by their own text, or by their customer's, as bookings and orders by their booker's; candidates, see 0007.
CREATE FUNCTION search_opportunities(words text[], personal boolean, at_most integer, OUT customer_ids uuid[], OUT row_ids uuid[])
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT s.customer_ids, s.row_ids FROM search_by_text_or_booker('opportunities', words, personal, at_most) s;
  END;

REVOKE EXECUTE ON FUNCTION search_accounts(text[], boolean, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION search_opportunities(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_accounts(text[], boolean, integer) TO bookwright_app;
GRANT EXECUTE ON FUNCTION search_opportunities(text[], boolean, integer) TO bookwright_app;

-- A series whose order has nobody yet is found by the rest.
CREATE OR REPLACE FUNCTION searched_series(s booking_series) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN folded(s.title || ' ' || (
    SELECT o.reference || ' ' || coalesce(c.name, '')
    FROM orders o LEFT JOIN customers c ON c.organization_id = o.organization_id AND c.id = o.booker_id
    WHERE o.organization_id = s.organization_id AND o.id = s.order_id
  ));

-- ── Isolation ───────────────────────────────────────────────────────────────────────────────────────────────────

GRANT SELECT, INSERT, UPDATE, DELETE ON customer_accounts, opportunities, opportunity_items TO bookwright_app;

ALTER TABLE customer_accounts ENABLE ROW LEVEL SECURITY;
CREATE POLICY customer_accounts_of_the_organization ON customer_accounts
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE opportunities ENABLE ROW LEVEL SECURITY;
CREATE POLICY opportunities_of_the_organization ON opportunities
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE opportunity_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY opportunity_items_of_the_organization ON opportunity_items
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
