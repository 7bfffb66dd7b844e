import {
  type AssigneesFacts,
  type AttendeesFacts,
  BOOKING_CORE,
  type CompleteFacts,
  type TaskFacts,
} from '@bookwright/domain/bookings';
import type { Allocation, Resource } from '@bookwright/domain/resources';
import { byId, idsAmong, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type Ids = readonly string[];
type OfService<F> = F extends { bookings: ReadonlyMap<string, infer B> } ? B : never;

const withService = (tx: Tx, ids: Ids) => loadById<OfService<CompleteFacts>>(tx, 'bookings', ids, [...BOOKING_CORE, 'serviceId']);

/** Facts for completing bookings: what follows from services like theirs. */
export async function loadCompleteFacts(tx: Tx, ids: Ids): Promise<CompleteFacts> {
  const bookings = await withService(tx, ids);
  const serviceIds = [...bookings.values()].map(({ serviceId }) => serviceId);
  return { bookings, services: await loadById(tx, 'services', serviceIds, ['id', 'followUps']) };
}

export const loadTaskFacts = async (tx: Tx, ids: Ids): Promise<TaskFacts> => ({
  tasks: await loadById(tx, 'tasks', ids, ['id', 'version', 'bookingId', 'title', 'dueAt', 'doneAt']),
});

/** Facts about who comes to bookings. */
export async function loadAttendeesFacts(tx: Tx, ids: Ids): Promise<AttendeesFacts> {
  const bookings = await withService(tx, ids);
  const serviceIds = [...bookings.values()].map(({ serviceId }) => serviceId);
  return {
    bookings,
    services: await loadById(tx, 'services', serviceIds, ['id', 'mostAttendees']),
    booking_attendees: byId(await loadAll(tx, 'booking_attendees', 'booking_id = ANY($2::uuid[])', [[...bookings.keys()]])),
  };
}

/** Facts about who is responsible: whoever of them can be booked, with what is taken of them at the time. */
export async function loadAssigneesFacts(tx: Tx, ids: Ids, staffMemberIds: Ids): Promise<AssigneesFacts> {
  const bookings = await loadById<OfService<AssigneesFacts>>(tx, 'bookings', ids, [...BOOKING_CORE, 'endsAt']);
  const found = [...bookings.keys()];
  const present = await loadAll<{ id: string; staffMemberId: string; bookingId: string; position: number }>(
    tx,
    'booking_assignees',
    'booking_id = ANY($2::uuid[])',
    [found],
  );
  const people = [
    ...staffMemberIds,
    ...present.map(({ staffMemberId }) => staffMemberId),
    ...[...bookings.values()].map(({ assigneeId }) => assigneeId),
  ];
  const resources = byId(
    await loadAll<Resource>(tx, 'resources', 'staff_member_id = ANY($2::uuid[])', [idsAmong(staffMemberIds)]),
  );
  for (const resource of resources.values()) resource.unitIds = [];
  const among = [...resources.keys()];
  const units = await loadAll<{ id: string; resourceId: string }>(
    tx,
    'resource_units',
    'resource_id = ANY($2::uuid[])',
    [among],
    ['id', 'resourceId'],
  );
  for (const unit of units) resources.get(unit.resourceId)!.unitIds.push(unit.id);
  const times = [...bookings.values()];
  const meeting =
    'resource_id = ANY($2::uuid[]) AND EXISTS (SELECT 1 FROM unnest($3::timestamptz[], $4::timestamptz[]) AS w(starts, ends) WHERE allocations.starts_at < w.ends AND allocations.ends_at > w.starts)';
  const taken = await loadAll<Allocation>(tx, 'allocations', meeting, [
    among,
    times.map(({ startsAt }) => startsAt),
    times.map(({ endsAt }) => endsAt),
  ]);
  return {
    bookings,
    staff_members: await loadById(tx, 'staff_members', people),
    booking_assignees: byId(present),
    resources,
    allocations: byId(taken),
  };
}
