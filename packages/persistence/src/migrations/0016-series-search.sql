-- A series is found by its title, the reference of its order, and who booked it. An organization has some thousands of
-- series, so the text is worked out; it is not stored.
CREATE FUNCTION searched_series(s booking_series) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN folded(s.title || ' ' || (
    SELECT o.reference || ' ' || c.name
    FROM orders o JOIN customers c ON c.organization_id = o.organization_id AND c.id = o.booker_id
    WHERE o.organization_id = s.organization_id AND o.id = s.order_id
  ));

-- Series that hold every word, at most `at_most`. Names are shown to all who see bookings.
CREATE FUNCTION search_series(words text[], personal boolean, at_most integer) RETURNS uuid[]
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
  SELECT string_agg(search_condition('searched_series(s)', w), ' AND ') INTO conditions FROM unnest(words) w;
  EXECUTE format('SELECT array(SELECT s.id FROM booking_series s WHERE s.organization_id = $1 AND %s LIMIT $2)', conditions)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

REVOKE EXECUTE ON FUNCTION search_series(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_series(text[], boolean, integer) TO bookwright_app;
