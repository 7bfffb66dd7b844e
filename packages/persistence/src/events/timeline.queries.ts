import type { Database } from '../connection/database.js';
import { prepared } from '../query/statement.js';

/** One thing that happened, as it was written with the change. */
export type TimelineRow = {
  id: string;
  at: string;
  type: string;
  actorKind: string;
  actorName: string;
  via: string;
  reason: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/**
 * For each group of entities (a booking and its order, say) its newest events, newest first, at most `limit`, and with `after`
 * only those older than that event. Any number of groups is one statement. Ids of events rise with time.
 */
export async function timelines(
  db: Pick<Database, 'read'>,
  organizationId: string,
  groups: readonly (readonly string[])[],
  { limit, after }: { limit: number; after: string | null },
): Promise<TimelineRow[][]> {
  const entityIds = groups.flat();
  const positions = groups.flatMap((ids, position) => ids.map(() => position));
  const older = after === null ? '' : 'AND e.id < $4::uuid';
  const rows = await db.read<TimelineRow & { group: number }>(
    organizationId,
    prepared(
      `SELECT g.position AS "group", e.*
         FROM (SELECT DISTINCT position FROM unnest($2::integer[]) position) g
        CROSS JOIN LATERAL (
          SELECT e.id, e.at, e.type, e.actor_kind AS "actorKind", e.actor_name AS "actorName", e.via, e.reason, e.before, e.after
            FROM events e
           WHERE e.organization_id = $1::uuid ${older}
             AND e.entity_id = ANY (SELECT m.id FROM unnest($3::uuid[], $2::integer[]) AS m (id, position) WHERE m.position = g.position)
           ORDER BY e.id DESC LIMIT ${limit}) e
        ORDER BY g.position, e.id DESC`,
      after === null ? [organizationId, positions, entityIds] : [organizationId, positions, entityIds, after],
    ),
  );
  const found: TimelineRow[][] = groups.map(() => []);
  for (const { group, ...row } of rows) found[group]!.push(row);
  return found;
}
