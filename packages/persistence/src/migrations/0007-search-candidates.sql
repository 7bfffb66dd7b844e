-- The quick search of 0003 names all its hits; for common words that takes as long as reading them all. Now it names where the
-- hits are, or says that they are everywhere. Words of one or two letters, which have no trigram of their own, are looked for at
-- the beginnings of words.

DROP FUNCTION search_bookings(text[], boolean, integer);
DROP FUNCTION search_orders(text[], boolean, integer);
DROP FUNCTION search_by_text_or_booker(regclass, text[], boolean, integer);

-- The condition that a text holds a word, as SQL.
CREATE FUNCTION search_condition(searched text, word text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  anywhere text := searched_word(word);
  plain text := substr(anywhere, 2);
BEGIN
  IF length(word) >= 3 THEN
    RETURN format('%s LIKE %L', searched, anywhere);
  END IF;
  RETURN format('(%1$s LIKE %2$L OR %1$s LIKE %3$L OR %1$s LIKE %4$L)', searched, plain, '% ' || plain, E'%\n' || plain);
END $$;

-- The condition that the customer c holds a word: by the index on the whole text, and for some only on its first line.
CREATE FUNCTION search_customer_condition(word text, personal boolean) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN search_condition('c.search_text', word)
    || CASE WHEN personal THEN '' ELSE ' AND ' || search_condition('split_part(c.search_text, E''\n'', 1)', word) END;

-- Customers that hold every word, at most `at_most`.
CREATE OR REPLACE FUNCTION search_customers(words text[], personal boolean, at_most integer) RETURNS uuid[]
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
  SELECT string_agg(search_customer_condition(w, personal), ' AND ') INTO conditions FROM unnest(words) w;
  EXECUTE format('SELECT array(SELECT c.id FROM customers c WHERE c.organization_id = $1 AND %s LIMIT $2)', conditions)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

-- Rows of a table whose own text holds a word, at most `at_most`.
CREATE FUNCTION search_rows(searched regclass, word text, at_most integer) RETURNS uuid[]
  LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  ids uuid[];
BEGIN
  EXECUTE format('SELECT array(SELECT t.id FROM %s t WHERE t.organization_id = $1 AND %s LIMIT $2)', searched, search_condition('t.search_text', word))
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

-- Where the hits of a search are: among rows booked by these customers and these rows themselves. Candidates, not hits: the
-- caller asks them for every word. NULL for both when there are too many to name; then hits are so common that reading in
-- any order finds a page of them soon.
--   A word that is rare both in rows and in customers names the candidates alone.
--   Else, when every word is rare in rows (common names), a hit holds one of the words itself or its booker holds them all.
CREATE FUNCTION search_by_text_or_booker(
  searched regclass, words text[], personal boolean, at_most integer, OUT customer_ids uuid[], OUT row_ids uuid[]
)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  word text;
  own uuid[];
  all_own uuid[] := '{}';
BEGIN
  IF nullif(current_setting('app.organization_id', true), '') IS NULL OR cardinality(words) = 0 THEN
    customer_ids := '{}';
    row_ids := '{}';
    RETURN;
  END IF;
  FOR word IN SELECT w FROM unnest(words) w ORDER BY length(w) DESC, w LOOP
    row_ids := search_rows(searched, word, at_most + 1);
    IF cardinality(row_ids) <= at_most THEN
      customer_ids := search_customers(ARRAY[word], personal, at_most + 1);
      IF cardinality(customer_ids) <= at_most THEN
        RETURN;
      END IF;
      all_own := all_own || row_ids;
    ELSE
      all_own := NULL;
    END IF;
  END LOOP;
  customer_ids := NULL;
  row_ids := NULL;
  IF all_own IS NOT NULL AND cardinality(words) > 1 THEN
    customer_ids := search_customers(words, personal, at_most + 1);
    IF cardinality(customer_ids) <= at_most THEN
      row_ids := all_own;
    ELSE
      customer_ids := NULL;
    END IF;
  END IF;
END $$;

CREATE FUNCTION search_bookings(words text[], personal boolean, at_most integer, OUT customer_ids uuid[], OUT row_ids uuid[])
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT s.customer_ids, s.row_ids FROM search_by_text_or_booker('bookings', words, personal, at_most) s;
  END;

CREATE FUNCTION search_orders(words text[], personal boolean, at_most integer, OUT customer_ids uuid[], OUT row_ids uuid[])
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT s.customer_ids, s.row_ids FROM search_by_text_or_booker('orders', words, personal, at_most) s;
  END;

-- Functions are for everyone by default; these are for the application only, and the inner ones for nobody else.
REVOKE EXECUTE ON FUNCTION search_rows(regclass, text, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION search_by_text_or_booker(regclass, text[], boolean, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION search_bookings(text[], boolean, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION search_orders(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_bookings(text[], boolean, integer) TO bookwright_app;
GRANT EXECUTE ON FUNCTION search_orders(text[], boolean, integer) TO bookwright_app;
