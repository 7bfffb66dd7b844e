-- What is left to do, across organizations, for the worker's sweeps. The application's role sees one organization at a
-- time; these two vetted functions tell it ids of organizations and nothing of what is in them.

CREATE FUNCTION organizations_with_due_deliveries(at timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT organization_id FROM deliveries WHERE status = 'PENDING' AND next_at <= at
$$;
REVOKE ALL ON FUNCTION organizations_with_due_deliveries(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_due_deliveries(timestamptz) TO bookwright_app;

CREATE FUNCTION organizations_with_expired_holds(at timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT organization_id FROM basket_lines WHERE hold_expires_at <= at
$$;
REVOKE ALL ON FUNCTION organizations_with_expired_holds(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_expired_holds(timestamptz) TO bookwright_app;
