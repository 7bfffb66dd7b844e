-- Waiting lists: people who wait for seats of a session, or for a free time of a service within a window.

-- The smallest number of seats anyone waits for. Written with every change of the session's list, under the session's lock;
-- as many free seats are kept from customers, because they will be offered.
ALTER TABLE event_sessions ADD COLUMN waiting_least integer;

CREATE TABLE waitlist_entries (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  service_id uuid NOT NULL,
  session_id uuid,
  wanted_from timestamptz,
  wanted_to timestamptz,
  customer_id uuid,
  name text NOT NULL,
  email text NOT NULL,
  email_lower text NOT NULL,
  phone text,
  quantity integer NOT NULL,
  joined_at timestamptz NOT NULL,
  status text NOT NULL,
  token_hash text NOT NULL,
  -- What holds the offered places. The line may be taken out of the basket, so it is not a reference.
  offer_basket_id uuid,
  offer_line_id uuid,
  offered_at timestamptz,
  offer_expires_at timestamptz,
  order_id uuid,
  skip_count integer NOT NULL DEFAULT 0,
  last_skip jsonb,
  search_text text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT waitlist_entries_pk PRIMARY KEY (organization_id, id),
  CONSTRAINT waitlist_entries_token_unique UNIQUE (organization_id, token_hash),
  CONSTRAINT waitlist_entries_service_fk FOREIGN KEY (organization_id, service_id) REFERENCES services (organization_id, id),
  CONSTRAINT waitlist_entries_session_fk FOREIGN KEY (organization_id, session_id) REFERENCES event_sessions (organization_id, id),
  CONSTRAINT waitlist_entries_customer_fk FOREIGN KEY (organization_id, customer_id) REFERENCES customers (organization_id, id),
  CONSTRAINT waitlist_entries_basket_fk FOREIGN KEY (organization_id, offer_basket_id) REFERENCES baskets (organization_id, id),
  CONSTRAINT waitlist_entries_order_fk FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  CONSTRAINT waitlist_entries_session_or_window CHECK ((session_id IS NULL) = (wanted_from IS NOT NULL AND wanted_to IS NOT NULL)),
  CONSTRAINT waitlist_entries_end_after_start CHECK (wanted_to > wanted_from),
  CONSTRAINT waitlist_entries_quantity_positive CHECK (quantity >= 1),
  CONSTRAINT waitlist_entries_status_known CHECK (status IN ('WAITING', 'OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'LEFT')),
  CONSTRAINT waitlist_entries_offer_says_until CHECK (status <> 'OFFERED' OR (offer_basket_id IS NOT NULL AND offer_expires_at IS NOT NULL)),
  CONSTRAINT waitlist_entries_accepted_says_order CHECK ((status = 'ACCEPTED') = (order_id IS NOT NULL))
);

-- Nobody waits twice for one session, or for a time of one service.
CREATE UNIQUE INDEX waitlist_entries_session_once ON waitlist_entries (organization_id, session_id, email_lower)
  WHERE status IN ('WAITING', 'OFFERED') AND session_id IS NOT NULL;
CREATE UNIQUE INDEX waitlist_entries_service_once ON waitlist_entries (organization_id, service_id, email_lower)
  WHERE status IN ('WAITING', 'OFFERED') AND session_id IS NULL;

-- The lists in the order of turns; the grid by joining and by name; entries of a basket, for orders that accept an offer.
CREATE INDEX waitlist_entries_turns ON waitlist_entries (organization_id, session_id, joined_at, id) WHERE status IN ('WAITING', 'OFFERED');
CREATE INDEX waitlist_entries_by_joined ON waitlist_entries (organization_id, joined_at, id);
CREATE INDEX waitlist_entries_by_name ON waitlist_entries (organization_id, name, id);
CREATE INDEX waitlist_entries_by_basket ON waitlist_entries (organization_id, offer_basket_id) WHERE offer_basket_id IS NOT NULL;
CREATE INDEX waitlist_entries_search ON waitlist_entries USING gin (search_text gin_trgm_ops);

GRANT SELECT, INSERT, UPDATE, DELETE ON waitlist_entries TO bookwright_app;
ALTER TABLE waitlist_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY waitlist_entries_of_the_organization ON waitlist_entries
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- Organizations in which somebody waits, for the worker's sweep.
CREATE FUNCTION organizations_with_waiting_lists() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT organization_id FROM waitlist_entries WHERE status IN ('WAITING', 'OFFERED')
$$;
REVOKE ALL ON FUNCTION organizations_with_waiting_lists() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_waiting_lists() TO bookwright_app;

-- The quick search of the grid: names for everybody, email and phone for those who may see them.
CREATE FUNCTION search_waitlist_entries(words text[], personal boolean, at_most integer) RETURNS uuid[]
  LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  word text;
  matches text := '';
  ids uuid[];
BEGIN
  IF organization IS NULL OR cardinality(words) = 0 THEN
    RETURN '{}';
  END IF;
  FOREACH word IN ARRAY words LOOP
    matches := matches || format(' AND e.search_text LIKE %L', searched_word(word));
    IF NOT personal THEN
      matches := matches || format(' AND split_part(e.search_text, E''\n'', 1) LIKE %L', searched_word(word));
    END IF;
  END LOOP;
  EXECUTE 'SELECT array(SELECT e.id FROM waitlist_entries e WHERE e.organization_id = $1' || matches || ' LIMIT $2)'
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;
REVOKE EXECUTE ON FUNCTION search_waitlist_entries(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_waitlist_entries(text[], boolean, integer) TO bookwright_app;

-- Settings that organizations have from now on.
UPDATE organizations SET settings = '{"waitlistOfferHours": 24, "waitlistCloseHours": 2}'::jsonb || settings;
