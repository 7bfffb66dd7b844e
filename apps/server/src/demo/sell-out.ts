import { GUEST } from '@bookwright/domain/access';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import type { Owner } from './owner.js';
import { placeVisits, type Visit, type VisitMaker, visitBy } from './year.js';

/** Services whose next session is in demand, and how many seats of it are left. */
const LEFT: Record<string, number> = { 'First aid at work': 0, 'Manual handling': 1, 'Pilates, beginners': 2 };

type Session = { id: string; serviceId: string; name: string; free: number };

/** The first session of each service that starts more than two days from now. */
const nextSessions = (owner: Owner, organizationId: string, now: string): Promise<Session[]> =>
  owner.rows<Session>(
    `SELECT DISTINCT ON (v.name) s.id, s.service_id AS "serviceId", v.name, s.capacity - s.taken AS free
     FROM event_sessions s JOIN services v ON v.organization_id = s.organization_id AND v.id = s.service_id
     WHERE s.organization_id = $1 AND s.starts_at > $2::timestamptz + interval '2 days' ORDER BY v.name, s.starts_at`,
    [organizationId, now],
  );

function visitsTo(session: Session, maker: VisitMaker, seats: number): Visit[] {
  if (seats <= 0) return [];
  const quantity = Math.min(seats, maker.chance.between(1, 3));
  const visit = visitBy(maker, GUEST, (basketId) => [
    { lineId: newId(), basketId, serviceId: session.serviceId, sessionId: session.id, quantity },
  ]);
  return [visit, ...visitsTo(session, maker, seats - quantity)];
}

/** Sells the sessions that are in demand: one to the last seat, two nearly. */
export async function sellOut(desk: Context, owner: Owner, maker: VisitMaker): Promise<void> {
  const sessions = await nextSessions(owner, desk.organization!.id, desk.clock.now());
  const wanted = sessions.filter(({ name }) => name in LEFT);
  await placeVisits(
    desk,
    wanted.flatMap((session) => visitsTo(session, maker, session.free - LEFT[session.name]!)),
  );
}
