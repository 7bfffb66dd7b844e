import type { Rule } from '@bookwright/domain/rules';
import type { EventSession } from '@bookwright/domain/sessions';
import { loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadRules } from '../resources/room-facts.js';

/** What it takes to judge seats: the rules, and of each session the seats of what has run out, which belong to whoever asks next. */
export type SeatFacts = { booking_rules: Map<string, Rule>; freed: Map<string, number> };

export async function loadSeatFacts(tx: Tx, sessionIds: readonly string[], now: string): Promise<SeatFacts> {
  const rows = await tx.query<{ id: string; freed: number }>(
    `SELECT wanted.id,
            ((SELECT coalesce(sum(l.quantity), 0) FROM basket_lines l
              WHERE l.organization_id = $1 AND l.session_id = wanted.id AND l.hold_expires_at <= $3)
           + (SELECT count(*) FROM bookings b
              WHERE b.organization_id = $1 AND b.session_id = wanted.id AND b.status = 'PENCILLED_IN' AND b.deleted_at IS NULL
                AND b.hold_expires_at <= $3))::integer AS freed
     FROM unnest($2::uuid[]) AS wanted(id)`,
    [tx.organizationId, sessionIds, now],
  );
  return { booking_rules: await loadRules(tx), freed: new Map(rows.map(({ id, freed }) => [id, freed])) };
}

/** A session of a service; undefined when the service has none with this id. */
export async function sessionOfService(tx: Tx, serviceId: string, sessionId: string): Promise<EventSession | undefined> {
  const session = (await loadById<EventSession>(tx, 'event_sessions', [sessionId])).get(sessionId);
  return session?.serviceId === serviceId ? session : undefined;
}
