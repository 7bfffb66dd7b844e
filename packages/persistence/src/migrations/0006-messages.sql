-- Messages are looked for by their subject and recipient: a folded text of both, and a search function as in 0003-search.

ALTER TABLE messages ADD COLUMN search_text text NOT NULL DEFAULT '';
CREATE INDEX messages_search ON messages USING gin (search_text gin_trgm_ops);

CREATE FUNCTION search_messages(words text[], personal boolean, at_most integer) RETURNS uuid[]
  LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  organization uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
  word text;
  matches text := '';
  ids uuid[];
BEGIN
  IF organization IS NULL OR cardinality(words) = 0 OR NOT personal THEN
    RETURN '{}';
  END IF;
  FOREACH word IN ARRAY words LOOP
    matches := matches || format(' AND m.search_text LIKE %L', searched_word(word));
  END LOOP;
  EXECUTE 'SELECT array(SELECT m.id FROM messages m WHERE m.organization_id = $1' || matches || ' LIMIT $2)'
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;
REVOKE EXECUTE ON FUNCTION search_messages(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_messages(text[], boolean, integer) TO bookwright_app;
