import { addMinutes } from '@bookwright/domain/kernel';
import type { Allocation, Resource } from '@bookwright/domain/resources';
import type {
  ChangeSessionCommand,
  CreateSessionCommand,
  EventSession,
  NewSessionFacts,
  SessionChangeFacts,
} from '@bookwright/domain/sessions';
import { loadWishFacts, type WantedTime, wishLocks } from '../availability/wish-facts.js';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { limitLocks, loadRules, loadServices } from '../resources/room-facts.js';
import { fullSessionLocks, loadSessionFacts } from './session-facts.js';

/** Whom and what sessions are said to use. */
type Named = { instructorId?: string | null; resourceIds?: readonly string[] | null };

/** The resources that are named, and those that the instructors are. */
export async function resourcesNamed(tx: Tx, named: readonly Named[]): Promise<string[]> {
  const instructors = idsAmong(named.map(({ instructorId }) => instructorId));
  const theirs =
    instructors.length > 0
      ? await loadAll<Pick<Resource, 'id'>>(tx, 'resources', 'staff_member_id = ANY($2::uuid[])', [instructors], ['id'])
      : [];
  return idsAmong(
    [...named.flatMap(({ resourceIds }) => resourceIds ?? []), ...theirs.map(({ id }) => id)].map((id) => id.toLowerCase()),
  );
}

/** Limits per day, and the units of the resources: nobody else takes them meanwhile. */
const unitLocks = async (tx: Tx, resourceIds: readonly string[]): Promise<LockTarget[]> => [
  ...(await limitLocks(tx)),
  ...(await wishLocks(tx, [], resourceIds)),
];

/** Locks for making sessions: whom and what they use. */
export const newSessionLocks = async (tx: Tx, commands: readonly Named[]): Promise<LockTarget[]> =>
  unitLocks(tx, await resourcesNamed(tx, commands));

/** The longest that a service without a length makes a session that says none. */
const USUAL_MIN = 60;

/** Who and what can be had about some times, with the rules whether or not anybody is named. */
export const roomAbout = async (tx: Tx, resourceIds: readonly string[], times: readonly WantedTime[]) => ({
  ...(await loadWishFacts(tx, new Map(), resourceIds, times)),
  booking_rules: await loadRules(tx),
});

/** Services, instructors, and who is where when new sessions are to be. */
export async function loadNewSessionFacts(tx: Tx, commands: readonly CreateSessionCommand[]): Promise<NewSessionFacts> {
  const services = await loadServices(
    tx,
    commands.map(({ serviceId }) => serviceId),
  );
  const times = commands.map(({ serviceId, startsAt, durationMin }) => ({
    startsAt,
    endsAt: addMinutes(startsAt, Math.max(0, durationMin ?? services.get(serviceId)?.durationMin ?? USUAL_MIN)),
  }));
  return {
    services,
    staff_members: await loadById(
      tx,
      'staff_members',
      commands.map(({ instructorId }) => instructorId),
    ),
    ...(await roomAbout(tx, await resourcesNamed(tx, commands), times)),
  };
}

/** What sessions are and take now. */
async function present(tx: Tx, ids: readonly string[]) {
  const sessions = await loadById<EventSession>(tx, 'event_sessions', ids);
  const taken = await loadAll<Allocation>(tx, 'allocations', 'session_id = ANY($2::uuid[])', [[...sessions.keys()]]);
  return { sessions, taken };
}

/** Everything that changes of sessions may take: named, led by, or taken now. */
async function resourcesOfChange(tx: Tx, commands: readonly ChangeSessionCommand[]) {
  const { sessions, taken } = await present(
    tx,
    commands.map(({ id }) => id),
  );
  const named = await resourcesNamed(tx, [...commands, ...[...sessions.values()].map(({ instructorId }) => ({ instructorId }))]);
  return { sessions, taken, resourceIds: [...new Set([...named, ...taken.map(({ resourceId }) => resourceId)])] };
}

/** Locks for changing sessions: they and everybody on them, and whom and what they use or are to use. */
export async function sessionChangeLocks(tx: Tx, commands: readonly ChangeSessionCommand[]): Promise<LockTarget[]> {
  const full = await fullSessionLocks(
    tx,
    commands.map(({ id }) => id),
  );
  const replanned = commands.filter(
    ({ startsAt, endsAt, instructorId, resourceIds }) => startsAt || endsAt || instructorId !== undefined || resourceIds,
  );
  if (replanned.length === 0) return full;
  return [...full, ...(await unitLocks(tx, (await resourcesOfChange(tx, replanned)).resourceIds))];
}

/** Sessions with everybody on them, and who is where when they are, or are to be. */
export async function loadSessionChangeFacts(tx: Tx, commands: readonly ChangeSessionCommand[]): Promise<SessionChangeFacts> {
  const { sessions, taken, resourceIds } = await resourcesOfChange(tx, commands);
  const times = commands.flatMap(({ id, startsAt, endsAt }): WantedTime[] => {
    const session = sessions.get(id);
    if (!session) return [];
    const time = { startsAt: startsAt ?? session.startsAt, endsAt: endsAt ?? session.endsAt };
    return time.startsAt < time.endsAt ? [time] : [];
  });
  const room = await roomAbout(tx, resourceIds, times);
  return {
    ...(await loadSessionFacts(
      tx,
      commands.map(({ id }) => id),
    )),
    ...room,
    allocations: new Map([...room.allocations, ...byId(taken)]),
    services: await loadServices(
      tx,
      [...sessions.values()].map(({ serviceId }) => serviceId),
    ),
    staff_members: await loadById(
      tx,
      'staff_members',
      commands.map(({ instructorId }) => instructorId),
    ),
  };
}
