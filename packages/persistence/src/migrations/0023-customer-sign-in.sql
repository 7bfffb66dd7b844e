-- Customers sign in with a one-time code. A login belongs to no organization: it sees what was booked with any of its
-- confirmed addresses, wherever that was.

CREATE TABLE login_addresses (
  email_lower text NOT NULL,
  email text NOT NULL,
  login_id uuid NOT NULL,
  confirmed_at timestamptz NOT NULL,
  CONSTRAINT login_addresses_pk PRIMARY KEY (email_lower),
  CONSTRAINT login_addresses_login_fk FOREIGN KEY (login_id) REFERENCES logins (id)
);
CREATE INDEX login_addresses_by_login ON login_addresses (login_id, confirmed_at);

CREATE TABLE customer_sessions (
  id uuid NOT NULL,
  token_hash text NOT NULL,
  login_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT customer_sessions_pk PRIMARY KEY (id),
  CONSTRAINT customer_sessions_token_unique UNIQUE (token_hash),
  CONSTRAINT customer_sessions_login_fk FOREIGN KEY (login_id) REFERENCES logins (id)
);
CREATE INDEX customer_sessions_by_login ON customer_sessions (login_id) WHERE revoked_at IS NULL;

-- A login without a password can be made by whoever shows that an address is theirs; a password cannot be set this way.
GRANT INSERT (id, email, email_lower, created_at) ON logins TO bookwright_app;
GRANT SELECT, INSERT, UPDATE ON login_addresses, customer_sessions TO bookwright_app;

-- Codes are asked for at the shop of an organization, which also writes the letter.
CREATE TABLE sign_in_codes (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  email text NOT NULL,
  email_lower text NOT NULL,
  purpose text NOT NULL,
  login_id uuid,
  code_hash text NOT NULL,
  expires_at timestamptz NOT NULL,
  tries integer NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT sign_in_codes_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT sign_in_codes_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT sign_in_codes_login_fk FOREIGN KEY (login_id) REFERENCES logins (id),
  CONSTRAINT sign_in_codes_purpose_known CHECK (purpose IN ('SIGN_IN', 'CONFIRM_ADDRESS')),
  CONSTRAINT sign_in_codes_tries_bounded CHECK (tries BETWEEN 0 AND 5)
);
CREATE INDEX sign_in_codes_by_address ON sign_in_codes (organization_id, email_lower, expires_at);
CREATE INDEX sign_in_codes_by_login ON sign_in_codes (login_id) WHERE login_id IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_codes TO bookwright_app;
ALTER TABLE sign_in_codes ENABLE ROW LEVEL SECURITY;
CREATE POLICY sign_in_codes_of_the_organization ON sign_in_codes
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- Three vetted questions across organizations, as for staff in 0005.
CREATE INDEX customers_by_address ON customers (email_lower) WHERE email_lower IS NOT NULL;

-- Whether anybody books, or has confirmed, this address: nobody else is sent a code.
CREATE FUNCTION is_known_address(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM customers WHERE email_lower = wanted)
      OR EXISTS (SELECT FROM login_addresses WHERE email_lower = wanted)
$$;
REVOKE ALL ON FUNCTION is_known_address(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_known_address(text) TO bookwright_app;

-- Where somebody with this login is a customer.
CREATE FUNCTION organizations_of_customer(login uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT c.organization_id FROM login_addresses a JOIN customers c ON c.email_lower = a.email_lower
  WHERE a.login_id = login ORDER BY 1
$$;
REVOKE ALL ON FUNCTION organizations_of_customer(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_of_customer(uuid) TO bookwright_app;

-- A basket that belongs to somebody who is signed in: one that is open per organization.
ALTER TABLE baskets ADD COLUMN login_id uuid;
ALTER TABLE baskets ADD CONSTRAINT baskets_login_fk FOREIGN KEY (login_id) REFERENCES logins (id);
CREATE UNIQUE INDEX baskets_one_open_of_login ON baskets (organization_id, login_id) WHERE login_id IS NOT NULL AND order_id IS NULL;
CREATE INDEX baskets_by_login ON baskets (login_id) WHERE login_id IS NOT NULL;

-- What customers say about themselves, per organization.
ALTER TABLE customers ADD COLUMN address text;
ALTER TABLE customers ADD COLUMN language text;

-- Whether several things can be ordered together, and whether staff have pages of their own in the shop.
UPDATE organizations SET settings = '{"basketEnabled": true, "staffPages": false}'::jsonb || settings;
