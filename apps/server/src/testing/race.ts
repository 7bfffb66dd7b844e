import type { Facts } from '@bookwright/domain/kernel';
import { type Database, openDatabase } from '@bookwright/persistence/connection';
import type { UseCase } from '../use-case/index.js';
import type { SmallShop } from './small-shop.js';

/** A gate that opens when as many have come: whoever comes waits for the others, later ones pass. */
export function barrier(parties: number): () => Promise<void> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived >= parties) open();
    return opened;
  };
}

/**
 * A use case as it is, or without its locks, each call on its own: how often it loaded what it decides on (more often than
 * it was called: transactions were tried again), and how often its rules said no (less often than callers were refused: a
 * constraint did). `meet` is called between loading and deciding.
 */
export function watched<C, F extends Facts>(
  original: UseCase<C, F>,
  { locked, meet }: { locked: boolean; meet?: () => Promise<void> },
): { useCase: UseCase<C, F>; seen: { loads: number; refusedByRule: number } } {
  const seen = { loads: 0, refusedByRule: 0 };
  const useCase: UseCase<C, F> = {
    ...original,
    contendsFor: undefined,
    locks: locked ? original.locks : () => [],
    load: async (tx, commands, now) => {
      seen.loads += 1;
      const facts = await original.load(tx, commands, now);
      await meet?.();
      return facts;
    },
    decide: (facts, command, deciding) => {
      const decision = original.decide(facts, command, deciding);
      seen.refusedByRule += decision.refusals.length;
      return decision;
    },
  };
  return { useCase, seen };
}

/** Databases with pools and queues of their own on one PostgreSQL, as several server processes have them. */
export async function severalServers(
  shop: SmallShop,
  count: number,
  poolSize = 6,
): Promise<{ dbs: Database[]; close(): Promise<void> }> {
  const dbs = await Promise.all(Array.from({ length: count }, () => openDatabase({ url: shop.database.url, poolSize })));
  return {
    dbs,
    close: async () => {
      await Promise.all(dbs.map((db) => db.close()));
    },
  };
}

/** What must hold after whatever happened at the same time, as queries that find what does not. */
const BROKEN: Record<string, string> = {
  'a session counts other seats than its bookings and holds have': `
    SELECT s.id FROM event_sessions s
    WHERE s.taken <> (SELECT count(*) FROM bookings b
                      WHERE b.organization_id = s.organization_id AND b.session_id = s.id AND b.status <> 'CANCELLED' AND b.deleted_at IS NULL AND b.takes_seat)
                   + (SELECT coalesce(sum(l.quantity), 0) FROM basket_lines l
                      WHERE l.organization_id = s.organization_id AND l.session_id = s.id AND l.hold_expires_at IS NOT NULL)`,
  'a session is oversold': 'SELECT id FROM event_sessions WHERE taken > capacity OR taken < 0',
  'a unit is taken twice at a time': `
    SELECT a.id FROM allocations a JOIN allocations b ON b.organization_id = a.organization_id AND b.unit_id = a.unit_id AND b.id > a.id
    WHERE a.starts_at < b.ends_at AND b.starts_at < a.ends_at`,
  'a booking does not occupy just the time it has': `
    SELECT b.id FROM bookings b LEFT JOIN allocations a ON a.organization_id = b.organization_id AND a.booking_id = b.id
    WHERE b.resource_id IS NOT NULL GROUP BY b.organization_id, b.id, b.status, b.deleted_at, b.starts_at, b.ends_at, b.service_id
    HAVING count(a.id) <> (CASE WHEN b.status = 'CANCELLED' OR b.deleted_at IS NOT NULL THEN 0 ELSE
                             (SELECT sum(q.quantity) FROM service_requirements q WHERE q.organization_id = b.organization_id AND q.service_id = b.service_id) END)
        OR bool_or(a.starts_at > b.starts_at OR a.ends_at < b.ends_at)`,
  'a session has taken something at another time than its own, or although it is called off': `
    SELECT s.id FROM event_sessions s JOIN allocations a ON a.organization_id = s.organization_id AND a.session_id = s.id
    WHERE s.status = 'CANCELLED' OR a.service_starts_at <> s.starts_at OR a.starts_at > s.starts_at OR a.ends_at < s.ends_at`,
  'an order adds up to something else than its lines': `
    SELECT o.id FROM orders o LEFT JOIN order_lines l ON l.organization_id = o.organization_id AND l.order_id = o.id
    GROUP BY o.organization_id, o.id, o.internal_total_minor, o.booking_count
    HAVING o.internal_total_minor <> coalesce(sum(l.quantity * l.unit_price_minor) FILTER (WHERE l.active), 0) OR o.booking_count <> count(l.booking_id)`,
  'a basket has become other than one order': `
    SELECT b.id FROM baskets b LEFT JOIN orders o ON o.organization_id = b.organization_id AND o.basket_id = b.id
    GROUP BY b.organization_id, b.id, b.order_id HAVING count(o.id) <> (CASE WHEN b.order_id IS NULL THEN 0 ELSE 1 END)`,
};

/** Everything that does not add up; empty when all is well. */
export async function brokenRules(shop: Pick<SmallShop, 'rows'>): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, query] of Object.entries(BROKEN)) {
    const found = await shop.rows<{ id: string }>(query);
    if (found.length > 0) broken.push(`${rule}: ${found.map(({ id }) => id)}`);
  }
  return broken;
}
