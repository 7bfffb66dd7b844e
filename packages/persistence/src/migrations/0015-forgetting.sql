-- History is not altered, except that what was erased is forgotten there, too: the application's role may not write events,
-- and this vetted function takes values out of the history of one booking that was purged, in the organization at work only.
CREATE FUNCTION forget_purged(booking uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE events SET before = NULL, after = NULL, reason = NULL
  WHERE organization_id = nullif(current_setting('app.organization_id', true), '')::uuid AND entity_id = booking
    AND EXISTS (
      SELECT 1 FROM events p
      WHERE p.organization_id = events.organization_id AND p.entity_id = booking AND p.type = 'booking.purged'
    )
$$;
REVOKE ALL ON FUNCTION forget_purged(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_purged(uuid) TO bookwright_app;
