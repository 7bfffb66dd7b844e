import type { Database } from '../connection/database.js';
import { canonicalInstant } from '../connection/value-types.js';
import { prepared } from '../query/statement.js';

/** A time at which a resource is away, as it is shown. */
export type ShownTimeOff = { id: string; startsAt: string; endsAt: string; source: string; reason: string | null };

/** Absences of one resource that are shown at most. */
const SHOWN_AT_MOST = 200;

/** When resources are away, from what ends after an instant on, in order of time; for many resources in one statement. */
export async function timeOffOf(
  db: Pick<Database, 'cells'>,
  organizationId: string,
  resourceIds: readonly string[],
  after: string,
): Promise<Map<string, ShownTimeOff[]>> {
  const text = `SELECT r.id, b.id, b.starts_at, b.ends_at, b.source, b.reason FROM unnest($2::uuid[]) AS r(id)
    CROSS JOIN LATERAL (
      SELECT t.id, t.starts_at, t.ends_at, t.source, t.reason FROM busy_times t
      WHERE t.organization_id = $1::uuid AND t.resource_id = r.id AND t.ends_at > $3::timestamptz
      ORDER BY t.starts_at, t.id LIMIT ${SHOWN_AT_MOST}
    ) b ORDER BY b.starts_at, b.id`;
  const found = new Map<string, ShownTimeOff[]>(resourceIds.map((id) => [id, []]));
  const rows = (await db.cells(organizationId, prepared(text, [organizationId, resourceIds, after]))) as string[][];
  for (const [resourceId, id, startsAt, endsAt, source, reason] of rows) {
    found.get(resourceId!)!.push({
      ...{ id: id!, startsAt: canonicalInstant(startsAt!), endsAt: canonicalInstant(endsAt!), source: source! },
      reason: reason ?? null,
    });
  }
  return found;
}
