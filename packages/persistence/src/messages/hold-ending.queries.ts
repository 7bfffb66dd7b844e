import { type HoldEndingFacts, holdKey } from '@bookwright/domain/messages';
import { loadCoreFacts } from '../bookings/index.js';
import { loadAll } from '../changes/index.js';
import type { Database, Tx } from '../connection/index.js';

/** Organizations in which a pencilled-in booking runs out by a moment. */
export const organizationsWithEndingHolds = async (db: Database, at: string): Promise<string[]> => {
  const name = 'organizations_with_ending_holds';
  return (await db.outside<{ id: string }>({ name, text: `SELECT ${name}($1) AS id`, values: [at] })).map(({ id }) => id);
};

const ENDING = "status = 'PENCILLED_IN' AND deleted_at IS NULL AND hold_expires_at > $2 AND hold_expires_at <= $3";

const NOT_ANNOUNCED = `NOT EXISTS (SELECT 1 FROM events e WHERE e.organization_id = bookings.organization_id AND e.entity_id = bookings.id
  AND e.type = 'booking.hold_ending' AND (e.after->>'holdExpiresAt')::timestamptz = bookings.hold_expires_at)`;

/** Pencilled-in bookings whose hold ends within (now, until] and whose customer has not been told of that end. */
export const bookingsToRemind = (tx: Tx, now: string, until: string, most: number): Promise<{ id: string }[]> =>
  loadAll<{ id: string }>(
    tx,
    'bookings',
    `${ENDING} AND ${NOT_ANNOUNCED} ORDER BY hold_expires_at LIMIT $4`,
    [now, until, most],
    ['id'],
  );

/** The bookings, and which of their holds were announced. */
export async function loadHoldEndingFacts(tx: Tx, ids: readonly string[]): Promise<HoldEndingFacts> {
  const announced = await loadAll<{ entityId: string; after: { holdExpiresAt: string } }>(
    tx,
    'events',
    "entity_id = ANY($2::uuid[]) AND type = 'booking.hold_ending'",
    [ids],
    ['entityId', 'after'],
  );
  return {
    ...(await loadCoreFacts(tx, ids)),
    announced: new Map(announced.map(({ entityId, after }) => [holdKey(entityId, after.holdExpiresAt), { id: entityId }])),
  };
}
