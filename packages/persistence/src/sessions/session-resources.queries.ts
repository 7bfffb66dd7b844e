import type { Allocation, Resource } from '@bookwright/domain/resources';
import type { EventSession } from '@bookwright/domain/sessions';
import { loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** Who and what is used, as it is shown. */
export type UsedResource = Pick<Resource, 'id' | 'name' | 'kind'> & { isInstructor: boolean };

/** Whom and what each session has taken, by name. */
export async function resourcesOfSessions(tx: Tx, sessionIds: readonly string[]): Promise<Map<string, UsedResource[]>> {
  const rows = await tx.query<UsedResource & { sessionId: string }>(
    `SELECT DISTINCT a.session_id AS "sessionId", r.id, r.name, r.kind,
            coalesce(r.staff_member_id = s.instructor_id, false) AS "isInstructor"
     FROM allocations a
     JOIN resources r ON r.organization_id = a.organization_id AND r.id = a.resource_id
     JOIN event_sessions s ON s.organization_id = a.organization_id AND s.id = a.session_id
     WHERE a.organization_id = $1 AND a.session_id = ANY($2::uuid[]) ORDER BY r.name, r.id`,
    [tx.organizationId, sessionIds],
  );
  const used = new Map<string, UsedResource[]>(sessionIds.map((id) => [id, []]));
  for (const { sessionId, ...resource } of rows) used.get(sessionId)!.push(resource);
  return used;
}

/** A session with what it takes. */
export type PlannedSession = Pick<EventSession, 'id' | 'serviceId' | 'status' | 'startsAt' | 'endsAt' | 'instructorId'> & {
  taken: Allocation[];
};

/** Sessions by id, with what they take; unknown ids are missing. */
export async function plannedSessions(tx: Tx, ids: readonly string[]): Promise<PlannedSession[]> {
  const properties = ['id', 'serviceId', 'status', 'startsAt', 'endsAt', 'instructorId'];
  const sessions = await loadById<Omit<PlannedSession, 'taken'>>(tx, 'event_sessions', ids, properties);
  const taken = await loadAll<Allocation>(tx, 'allocations', 'session_id = ANY($2::uuid[]) ORDER BY id', [[...sessions.keys()]]);
  const of = Map.groupBy(taken, ({ sessionId }) => sessionId);
  return [...sessions.values()].map((session) => ({ ...session, taken: of.get(session.id) ?? [] }));
}
