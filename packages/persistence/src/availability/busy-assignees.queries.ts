import { loadAll } from '../changes/index.js';
import { isUuid, type Tx } from '../connection/index.js';
import type { WantedTime } from '../resources/room-facts.js';

/** A booking for which somebody is responsible. */
export type AssignedBooking = { id: string; startsAt: string; endsAt: string };

/** What has not ended takes whoever is responsible for it. */
const MEANT = "status NOT IN ('CANCELLED', 'NO_SHOW', 'COMPLETED')";

/** What a member of staff is responsible for at a time, but for one booking (CRM-78). */
export const bookingsOfAssignee = async (
  tx: Tx,
  staffMemberId: string,
  { startsAt, endsAt }: WantedTime,
  exceptId: string | null,
): Promise<AssignedBooking[]> =>
  isUuid(staffMemberId)
    ? loadAll<AssignedBooking>(
        tx,
        'bookings',
        `assignee_id = $2 AND starts_at < $4 AND ends_at > $3 AND ${MEANT} AND deleted_at IS NULL
         AND id IS DISTINCT FROM $5::uuid ORDER BY starts_at, id LIMIT 5`,
        [staffMemberId, startsAt, endsAt, exceptId],
        ['id', 'startsAt', 'endsAt'],
      )
    : [];

/** A booking whose responsible person leads another one at the same time. */
export type BusyAssignee = { id: string; staffMemberId: string; name: string; rivalId: string; startsAt: string; endsAt: string };

/** For each of these bookings, what else those responsible for it lead meanwhile, the earliest first. */
export const busyAssignees = (tx: Tx, bookingIds: readonly string[]): Promise<BusyAssignee[]> =>
  tx.query<BusyAssignee>(
    `SELECT b.id, s.id AS "staffMemberId", s.display_name AS name, o.id AS "rivalId", o.starts_at AS "startsAt", o.ends_at AS "endsAt"
     FROM bookings b
     JOIN staff_members s ON s.organization_id = b.organization_id AND (s.id = b.assignee_id OR EXISTS (
       SELECT 1 FROM booking_assignees f WHERE f.organization_id = b.organization_id AND f.booking_id = b.id AND f.staff_member_id = s.id))
     JOIN bookings o ON o.organization_id = b.organization_id AND o.assignee_id = s.id AND o.id <> b.id
      AND o.starts_at < b.ends_at AND o.ends_at > b.starts_at AND o.${MEANT} AND o.deleted_at IS NULL
     WHERE b.organization_id = $1 AND b.id = ANY($2::uuid[])
     ORDER BY o.starts_at, o.id`,
    [tx.organizationId, bookingIds],
  );
