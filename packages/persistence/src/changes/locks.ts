import type { Tx } from '../connection/index.js';
import { idsAmong } from './load.js';

/** The tables whose rows are locked, in the order in which everybody locks them (docs/locking.md). */
const LOCK_ORDER = [
  'event_sessions',
  'booking_rules',
  'resources',
  'resource_units',
  'baskets',
  'accounts',
  'customers',
  'orders',
  'bookings',
  'payments',
] as const;

export type LockTarget = { table: (typeof LOCK_ORDER)[number]; ids: Iterable<string | null | undefined> };

/**
 * Locks what a transaction will consume, before it reads what it decides on: tables in one order, ids ascending, so that
 * two transactions never wait for each other in a circle. Rows that do not exist are passed over.
 */
export async function lock(tx: Tx, targets: readonly LockTarget[]): Promise<void> {
  for (const table of LOCK_ORDER) {
    const ids = idsAmong(targets.flatMap((target) => (target.table === table ? [...target.ids] : [])));
    if (ids.length === 0) continue;
    await tx.query(
      `SELECT count(*) FROM (SELECT id FROM ${table} WHERE organization_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE) AS locked`,
      [tx.organizationId, ids.sort()],
    );
  }
}
