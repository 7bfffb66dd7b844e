-- What 0008 added, filled in for what was there before. Apart from it, so that no table is closed to readers meanwhile.

UPDATE allocations a SET service_id = b.service_id, service_starts_at = b.starts_at
FROM bookings b WHERE b.organization_id = a.organization_id AND b.id = a.booking_id;
CREATE INDEX allocations_by_service_start ON allocations (organization_id, service_starts_at, service_id);
CREATE INDEX bookings_pencilled_in ON bookings (organization_id, hold_expires_at) WHERE status = 'PENCILLED_IN' AND deleted_at IS NULL;
