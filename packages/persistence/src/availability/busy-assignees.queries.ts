import { loadAll } from '../changes/index.js';
import { isUuid, type Tx } from '../connection/index.js';
import type { WantedTime } from '../resources/room-facts.js';

/** A booking for which somebody is responsible. */
export type AssignedBooking = { id: string; startsAt: string; endsAt: string };

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
        `assignee_id = $2 AND starts_at < $4 AND ends_at > $3 AND status NOT IN ('CANCELLED', 'NO_SHOW', 'COMPLETED') AND deleted_at IS NULL
         AND id IS DISTINCT FROM $5::uuid ORDER BY starts_at, id LIMIT 5`,
        [staffMemberId, startsAt, endsAt, exceptId],
        ['id', 'startsAt', 'endsAt'],
      )
    : [];
