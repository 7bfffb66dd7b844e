import type { Database, Tx } from '../connection/index.js';

/** An event on its way to one handler, claimed by one worker for a while. */
export type ClaimedDelivery = {
  eventId: string;
  handler: string;
  /** 1 for the first try. */
  attempt: number;
  type: string;
  entity: string;
  entityId: string;
  at: string;
  after: Record<string, unknown> | null;
  correlationId: string;
};

/** What became of a try. A delivery that is still PENDING is tried again at `nextAt`. */
export type DeliveryOutcome = {
  eventId: string;
  handler: string;
  attempt: number;
  status: 'PENDING' | 'DONE' | 'FAILED';
  nextAt: string;
  error: string | null;
};

const DUE = `
SELECT d.event_id AS "eventId", d.handler, d.attempts + 1 AS attempt,
       e.type, e.entity, e.entity_id AS "entityId", e.at, e.after, e.correlation_id AS "correlationId"
FROM deliveries d
JOIN events e ON e.organization_id = d.organization_id AND e.id = d.event_id
WHERE d.organization_id = $1 AND d.status = 'PENDING' AND d.next_at <= $2
ORDER BY d.next_at, d.event_id
LIMIT $3
FOR UPDATE OF d SKIP LOCKED`;

const CLAIM = `
UPDATE deliveries d SET attempts = c.attempt, next_at = $2
FROM unnest($3::uuid[], $4::text[], $5::integer[]) AS c(event_id, handler, attempt)
WHERE d.organization_id = $1 AND d.event_id = c.event_id AND d.handler = c.handler`;

/**
 * Takes due deliveries so that no other worker takes them before `leaseUntil`. A worker that dies meanwhile has used
 * up one try; what it held is due again when the lease ends.
 */
export async function claimDeliveries(
  tx: Tx,
  { now, leaseUntil, limit }: { now: string; leaseUntil: string; limit: number },
): Promise<ClaimedDelivery[]> {
  const due = await tx.query<ClaimedDelivery>(DUE, [tx.organizationId, now, limit]);
  if (due.length === 0) return due;
  await tx.query(CLAIM, [
    tx.organizationId,
    leaseUntil,
    due.map(({ eventId }) => eventId),
    due.map(({ handler }) => handler),
    due.map(({ attempt }) => attempt),
  ]);
  return due;
}

const SETTLE = `
UPDATE deliveries d SET status = o.status, next_at = o.next_at, error = o.error
FROM unnest($2::uuid[], $3::text[], $4::integer[], $5::text[], $6::timestamptz[], $7::text[])
  AS o(event_id, handler, attempt, status, next_at, error)
WHERE d.organization_id = $1 AND d.event_id = o.event_id AND d.handler = o.handler
  AND d.status = 'PENDING' AND d.attempts = o.attempt`;

/** Records outcomes. One whose lease ran out and was claimed again is no longer ours and stays as it is. */
export async function settleDeliveries(tx: Tx, outcomes: readonly DeliveryOutcome[]): Promise<void> {
  await tx.query(SETTLE, [
    tx.organizationId,
    outcomes.map(({ eventId }) => eventId),
    outcomes.map(({ handler }) => handler),
    outcomes.map(({ attempt }) => attempt),
    outcomes.map(({ status }) => status),
    outcomes.map(({ nextAt }) => nextAt),
    outcomes.map(({ error }) => error),
  ]);
}

const idsOf = async (db: Database, name: string, now: string): Promise<string[]> =>
  (await db.outside<{ id: string }>({ name, text: `SELECT ${name}($1) AS id`, values: [now] })).map(({ id }) => id);

/** Organizations in which a delivery is due: what a lost wake-up or a dead worker left. */
export const organizationsWithDueDeliveries = (db: Database, now: string): Promise<string[]> =>
  idsOf(db, 'organizations_with_due_deliveries', now);

/** Organizations in which a basket still holds a place although its time is over. */
export const organizationsWithExpiredHolds = (db: Database, now: string): Promise<string[]> =>
  idsOf(db, 'organizations_with_expired_holds', now);
