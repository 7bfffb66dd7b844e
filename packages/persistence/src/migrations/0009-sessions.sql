-- Sessions and services that staff manage: how many make a session run, where it meets online, why it was called off; what the
-- grids sort by and search.
-- Everything here is added; nothing rewrites a table.

ALTER TABLE event_sessions ADD COLUMN min_to_run integer;
ALTER TABLE event_sessions ADD COLUMN waitlist_enabled boolean NOT NULL DEFAULT true;
ALTER TABLE event_sessions ADD COLUMN meeting_url text;
ALTER TABLE event_sessions ADD COLUMN cancel_reason text;
ALTER TABLE event_sessions ADD COLUMN cancelled_at timestamptz;
ALTER TABLE event_sessions ADD CONSTRAINT event_sessions_min_to_run_in_range CHECK (min_to_run BETWEEN 1 AND capacity);

-- Every sortable field reads from an index in its order.
CREATE INDEX event_sessions_by_start ON event_sessions (organization_id, starts_at, id);
CREATE INDEX services_by_category ON services (organization_id, category, id);

-- Sessions that are not certain yet are looked at regularly.
CREATE INDEX event_sessions_tentative ON event_sessions (organization_id, starts_at) WHERE status = 'TENTATIVE' AND min_to_run IS NOT NULL;

-- A service's own rule of these kinds replaces the organization's, so there is one in each scope.
CREATE UNIQUE INDEX booking_rules_one_of_a_kind ON booking_rules (organization_id, kind, service_id, resource_id) NULLS NOT DISTINCT
  WHERE active AND kind IN ('MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS', 'SLOT_INTERVAL');

-- A text as the quick search compares it: folded as the application folds the words.
CREATE FUNCTION folded(text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  RETURN replace(replace(replace(translate(
    regexp_replace(lower(normalize($1, NFKD)), '[\u0300-\u036f]', '', 'g'), 'øđðłı', 'oddli'
  ), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

-- What the quick search looks at; there are some hundreds of services, and a session is found by its service and its place.
CREATE FUNCTION searched_service(s services) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN folded(s.name || ' ' || coalesce(s.category, ''));

CREATE FUNCTION searched_session(e event_sessions) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN folded(
    (SELECT s.name FROM services s WHERE s.organization_id = e.organization_id AND s.id = e.service_id)
      || ' ' || coalesce(e.location_text, '')
  );

-- Services, and sessions, that hold every word, at most `at_most`. Nothing of them is personal data.
CREATE FUNCTION search_services(words text[], personal boolean, at_most integer) RETURNS uuid[]
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
  SELECT string_agg(search_condition('searched_service(s)', w), ' AND ') INTO conditions FROM unnest(words) w;
  EXECUTE format('SELECT array(SELECT s.id FROM services s WHERE s.organization_id = $1 AND %s LIMIT $2)', conditions)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;
REVOKE EXECUTE ON FUNCTION search_services(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_services(text[], boolean, integer) TO bookwright_app;

CREATE FUNCTION search_sessions(words text[], personal boolean, at_most integer) RETURNS uuid[]
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
  SELECT string_agg(search_condition('searched_session(e)', w), ' AND ') INTO conditions FROM unnest(words) w;
  EXECUTE format('SELECT array(SELECT e.id FROM event_sessions e WHERE e.organization_id = $1 AND %s LIMIT $2)', conditions)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;
REVOKE EXECUTE ON FUNCTION search_sessions(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_sessions(text[], boolean, integer) TO bookwright_app;

-- What is left to do, for the worker's sweep: organizations in which a tentative session may have reached its number.
CREATE FUNCTION organizations_with_tentative_sessions(at timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT organization_id FROM event_sessions
  WHERE status = 'TENTATIVE' AND min_to_run IS NOT NULL AND taken >= min_to_run AND starts_at > at
$$;
REVOKE ALL ON FUNCTION organizations_with_tentative_sessions(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_tentative_sessions(timestamptz) TO bookwright_app;
