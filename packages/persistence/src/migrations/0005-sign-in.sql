-- Signing in happens before an organization is known. Two vetted functions answer the two questions of it; the
-- application's role cannot ask anything else across organizations.

-- Where somebody with this login works.
CREATE FUNCTION staff_of_login(login uuid) RETURNS TABLE (organization_id uuid, staff_member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.organization_id, s.id FROM staff_members s WHERE s.login_id = login AND s.active ORDER BY s.created_at, s.id
$$;
REVOKE ALL ON FUNCTION staff_of_login(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION staff_of_login(uuid) TO bookwright_app;
CREATE INDEX staff_members_by_login ON staff_members (login_id) WHERE login_id IS NOT NULL;

-- Who holds the session with this token hash: nobody when it has ended, was revoked, or the person is not active.
CREATE FUNCTION signed_in_staff(hash text, at timestamptz) RETURNS TABLE (
  session_id uuid, expires_at timestamptz, staff_member_id uuid, display_name text, email text, role text, active boolean,
  organization_id uuid, slug text, name text, time_zone text, locale text, currency text, slot_interval_min integer, settings jsonb
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT ls.id, ls.expires_at, s.id, s.display_name, s.email, s.role, s.active,
         o.id, o.slug, o.name, o.time_zone, o.locale, o.currency, o.slot_interval_min, o.settings
  FROM login_sessions ls
  JOIN staff_members s ON s.organization_id = ls.organization_id AND s.id = ls.staff_member_id
  JOIN organizations o ON o.id = ls.organization_id
  WHERE ls.token_hash = hash AND ls.revoked_at IS NULL AND ls.expires_at > at AND s.active
$$;
REVOKE ALL ON FUNCTION signed_in_staff(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION signed_in_staff(text, timestamptz) TO bookwright_app;
