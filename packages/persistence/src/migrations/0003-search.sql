-- Quick search. Row-level security keeps a trigram index from being used by the application's role (LIKE is not leakproof),
-- so each searched table has one function that runs as the tables' owner, takes the organization from the setting, and
-- returns ids only. Without a tenant it returns nothing. Words are folded by the application; a row matches when it, or its
-- booker, holds every word. At most `at_most` ids come back, in no order.
-- The first line of customers.search_text is open to everyone who may search; the second holds personal data.

CREATE FUNCTION searched_word(word text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  RETURN '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%';

CREATE FUNCTION search_customers(words text[], personal boolean, at_most integer) RETURNS uuid[]
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
    matches := matches || format(' AND c.search_text LIKE %L', searched_word(word));
    IF NOT personal THEN
      matches := matches || format(' AND split_part(c.search_text, E''\n'', 1) LIKE %L', searched_word(word));
    END IF;
  END LOOP;
  EXECUTE 'SELECT array(SELECT c.id FROM customers c WHERE c.organization_id = $1' || matches || ' LIMIT $2)'
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

-- What bookings and orders share: the longest word finds candidates by both trigram indexes (the row's own text, the booker's),
-- the other words are then asked of the candidates.
CREATE FUNCTION search_by_text_or_booker(searched regclass, words text[], personal boolean, at_most integer) RETURNS uuid[]
  LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  booker_text text := CASE WHEN personal THEN 'c.search_text' ELSE 'split_part(c.search_text, E''\n'', 1)' END;
  longest text;
  word text;
  others text := '';
  ids uuid[];
BEGIN
  IF organization IS NULL OR cardinality(words) = 0 THEN
    RETURN '{}';
  END IF;
  SELECT w INTO longest FROM unnest(words) w ORDER BY length(w) DESC, w LIMIT 1;
  FOREACH word IN ARRAY words LOOP
    IF word <> longest THEN
      others := others || format(' AND (t.search_text LIKE %1$L OR %2$s LIKE %1$L)', searched_word(word), booker_text);
    END IF;
  END LOOP;
  EXECUTE format(
    'SELECT array(
       SELECT t.id FROM %1$s t LEFT JOIN customers c ON c.organization_id = t.organization_id AND c.id = t.booker_id
        WHERE t.organization_id = $1 AND t.search_text LIKE %2$L %3$s
       UNION
       SELECT t.id FROM customers c JOIN %1$s t ON t.organization_id = c.organization_id AND t.booker_id = c.id
        WHERE c.organization_id = $1 AND c.search_text LIKE %2$L AND %4$s LIKE %2$L %3$s
       LIMIT $2)',
    searched, searched_word(longest), others, booker_text)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

CREATE FUNCTION search_bookings(words text[], personal boolean, at_most integer) RETURNS uuid[]
  LANGUAGE sql STABLE STRICT SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  RETURN search_by_text_or_booker('bookings', words, personal, at_most);

CREATE FUNCTION search_orders(words text[], personal boolean, at_most integer) RETURNS uuid[]
  LANGUAGE sql STABLE STRICT SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  RETURN search_by_text_or_booker('orders', words, personal, at_most);

-- Functions are for everyone by default; these are for the application only, and the inner one for nobody else.
REVOKE EXECUTE ON FUNCTION search_by_text_or_booker(regclass, text[], boolean, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION search_customers(text[], boolean, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION search_bookings(text[], boolean, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION search_orders(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_customers(text[], boolean, integer) TO bookwright_app;
GRANT EXECUTE ON FUNCTION search_bookings(text[], boolean, integer) TO bookwright_app;
GRANT EXECUTE ON FUNCTION search_orders(text[], boolean, integer) TO bookwright_app;

-- Every sortable field reads from an index in its order.
CREATE INDEX bookings_by_title ON bookings (organization_id, title, id);
CREATE INDEX bookings_by_status_only ON bookings (organization_id, status, id);
CREATE INDEX bookings_by_end ON bookings (organization_id, ends_at, id);
CREATE INDEX bookings_by_price ON bookings (organization_id, price_minor, id);
CREATE INDEX bookings_by_updated ON bookings (organization_id, updated_at, id);
CREATE INDEX orders_by_booking_count ON orders (organization_id, booking_count, id);
CREATE INDEX orders_by_internal_total ON orders (organization_id, internal_total_minor, id);
