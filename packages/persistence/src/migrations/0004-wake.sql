-- Waking the worker. The events and deliveries of a change are the truth; a job is only a wake-up that commits or
-- vanishes with the change. The application's role owns nothing and sees one organization, so each way out of that is
-- one vetted function: it takes nothing but what is named here and its search path is fixed.

-- One job per call, without a key: transactions of one organization never wait for each other.
-- A job that fails is not repeated: the sweeper finds what is left every minute.
CREATE FUNCTION wake_worker(organization uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job('deliver', json_build_object('organizationId', organization), max_attempts => 1);
END $$;
REVOKE ALL ON FUNCTION wake_worker(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wake_worker(uuid) TO bookwright_app;

-- The first jobs of a new installation must not race to register their task.
INSERT INTO graphile_worker._private_tasks (identifier) VALUES ('deliver'), ('sweep') ON CONFLICT DO NOTHING;

-- What a lost wake-up left: ids of organizations, nothing of what is in them.
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
