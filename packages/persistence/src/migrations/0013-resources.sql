-- Managing resources: places that go out of use and keep what was booked on them, codes, and the grid of resources.

ALTER TABLE resource_units ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE resource_units ADD COLUMN active boolean NOT NULL DEFAULT true;
-- When it went out of use or came back; null when it never did.
ALTER TABLE resource_units ADD COLUMN updated_at timestamptz;

CREATE UNIQUE INDEX resources_code_unique ON resources (organization_id, lower(code));

-- Every sortable field reads from an index in its order.
CREATE INDEX resources_by_name ON resources (organization_id, name, id);
CREATE INDEX resources_by_kind ON resources (organization_id, kind, id);
CREATE INDEX resources_by_created ON resources (organization_id, created_at, id);

-- What the quick search looks at: name, code and skills, folded as the application folds the words. An organization has some
-- hundreds of resources, so it is worked out for each; it is not stored.
CREATE FUNCTION searched_resource(name text, code text, skills jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  RETURN replace(replace(replace(translate(
    regexp_replace(
      lower(normalize(name || ' ' || coalesce(code, '') || ' ' || translate(skills::text, '[]",', ''), NFKD)),
      '[\u0300-\u036f]', '', 'g'
    ),
    'øđðłı', 'oddli'
  ), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

-- Resources that hold every word, at most `at_most`. Nothing of a resource is personal data.
CREATE FUNCTION search_resources(words text[], personal boolean, at_most integer) RETURNS uuid[]
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
  SELECT string_agg(search_condition('searched_resource(r.name, r.code, r.skills)', w), ' AND ') INTO conditions FROM unnest(words) w;
  EXECUTE format('SELECT array(SELECT r.id FROM resources r WHERE r.organization_id = $1 AND %s LIMIT $2)', conditions)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

REVOKE EXECUTE ON FUNCTION search_resources(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_resources(text[], boolean, integer) TO bookwright_app;
