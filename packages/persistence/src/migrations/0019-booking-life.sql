-- What an organization decides for itself is changed like everything else: by a use case, in the organization's own rows.
ALTER TABLE organizations ADD COLUMN organization_id uuid NOT NULL GENERATED ALWAYS AS (id) STORED;
GRANT UPDATE (settings, version, updated_at) ON organizations TO bookwright_app;

-- Everybody may know which organizations there are; each changes only itself.
ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
CREATE POLICY organizations_are_known ON organizations FOR SELECT USING (true);
CREATE POLICY organizations_change_themselves ON organizations FOR UPDATE
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

-- What is to be done after bookings, over all of them: by the day it is due, and what is open for one person.
CREATE INDEX tasks_by_due ON tasks (organization_id, due_at, id);
CREATE INDEX tasks_open_of_assignee ON tasks (organization_id, assignee_id, due_at, id) WHERE done_at IS NULL;

-- A task is found by what is to be done, and by the reference and the title of its booking.
CREATE FUNCTION searched_task(t tasks) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN folded(t.title || ' ' || (
    SELECT b.reference || ' ' || b.title FROM bookings b WHERE b.organization_id = t.organization_id AND b.id = t.booking_id
  ));

-- Tasks that hold every word, at most `at_most`.
CREATE FUNCTION search_tasks(words text[], personal boolean, at_most integer) RETURNS uuid[]
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
  SELECT string_agg(search_condition('searched_task(t)', w), ' AND ') INTO conditions FROM unnest(words) w;
  EXECUTE format('SELECT array(SELECT t.id FROM tasks t WHERE t.organization_id = $1 AND %s LIMIT $2)', conditions)
    INTO ids USING organization, at_most;
  RETURN ids;
END $$;

REVOKE EXECUTE ON FUNCTION search_tasks(text[], boolean, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_tasks(text[], boolean, integer) TO bookwright_app;
