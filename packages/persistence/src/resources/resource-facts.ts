import type {
  BookedTime,
  OwnResourceType,
  ResourceRecord,
  ResourceUnit,
  StoredBusyTime,
  StoredDateHours,
  StoredHours,
} from '@bookwright/domain/resources';
import type { StaffMember } from '@bookwright/domain/staff';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type Ids = readonly (string | null | undefined)[];

/** Resources and all their units: nobody books on them meanwhile. */
export async function resourceLocks(tx: Tx, ids: Ids): Promise<LockTarget[]> {
  const wanted = idsAmong(ids);
  const units = await loadAll<{ id: string }>(tx, 'resource_units', 'resource_id = ANY($2::uuid[])', [wanted], ['id']);
  return [
    { table: 'resources', ids: wanted },
    { table: 'resource_units', ids: units.map((unit) => unit.id) },
  ];
}

/** Those in question and those that have one of the codes or persons; the organization's types; the persons. */
export async function loadResourceDetailFacts(
  tx: Tx,
  commands: readonly { id?: string; code?: string | null; staffMemberId?: string | null }[],
) {
  const codes = commands.flatMap(({ code }) => code?.trim().toLowerCase() || []);
  const staff = commands.map(({ staffMemberId }) => staffMemberId);
  const condition = '(id = ANY($2::uuid[]) OR lower(code) = ANY($3::text[]) OR staff_member_id = ANY($4::uuid[]))';
  const values = [idsAmong(commands.map(({ id }) => id)), codes, idsAmong(staff)];
  return {
    resources: byId(await loadAll<ResourceRecord>(tx, 'resources', condition, values)),
    resource_types: byId(await loadAll<OwnResourceType>(tx, 'resource_types', 'true')),
    staff_members: await loadById<Pick<StaffMember, 'id' | 'active'>>(tx, 'staff_members', staff, ['id', 'active']),
  };
}

/** What is taken on the resources and not over, with the times of the bookings and sessions themselves. */
async function bookedTimes(tx: Tx, resourceIds: readonly string[], now: string): Promise<Map<string, BookedTime>> {
  const rows = await tx.query<BookedTime>(
    `SELECT a.id, a.resource_id AS "resourceId", a.unit_id AS "unitId", a.booking_id AS "bookingId",
            a.session_id AS "sessionId", a.starts_at AS "startsAt", a.ends_at AS "endsAt",
            coalesce(b.starts_at, s.starts_at) AS "bookingStartsAt", coalesce(b.ends_at, s.ends_at) AS "bookingEndsAt"
     FROM resource_units u
     JOIN allocations a ON a.organization_id = u.organization_id AND a.unit_id = u.id
     LEFT JOIN bookings b ON b.organization_id = a.organization_id AND b.id = a.booking_id
     LEFT JOIN event_sessions s ON s.organization_id = a.organization_id AND s.id = a.session_id
     WHERE u.organization_id = $1 AND u.resource_id = ANY($2::uuid[])
       AND a.ends_at > $3 AND (a.expires_at IS NULL OR a.expires_at > $3)
     ORDER BY a.starts_at, a.id`,
    [tx.organizationId, resourceIds, now],
  );
  return byId(rows);
}

/** Resources with their units, their calendars, and what is booked on them from now on. */
export async function loadResourceCalendarFacts(tx: Tx, ids: Ids, now: string) {
  const resources = await loadById<ResourceRecord>(tx, 'resources', ids);
  const among = [[...resources.keys()]];
  const own = 'resource_id = ANY($2::uuid[])';
  return {
    resources,
    resource_units: byId(await loadAll<ResourceUnit>(tx, 'resource_units', own, among)),
    schedules: byId(await loadAll<StoredHours>(tx, 'schedules', own, among)),
    schedule_overrides: byId(await loadAll<StoredDateHours>(tx, 'schedule_overrides', own, among)),
    busy_times: new Map<string, StoredBusyTime>(),
    booked: await bookedTimes(tx, among[0]!, now),
  };
}

/** Absences by their ids. */
export const loadBusyTimes = (tx: Tx, ids: Ids): Promise<Map<string, StoredBusyTime>> =>
  loadById<StoredBusyTime>(tx, 'busy_times', ids);
