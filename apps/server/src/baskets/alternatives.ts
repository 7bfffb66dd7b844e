import type { Refusal, RefusalCode } from '@bookwright/domain/kernel';
import { comingSessions } from '@bookwright/persistence/shop';
import type { Context } from '../context.js';
import { type Alternative, nearestTimes } from '../shop/slots.js';

const MOST = 3;

async function sessionsWithSeats(visitor: Context, serviceId: string, seats: number): Promise<Alternative[]> {
  const now = visitor.clock.now();
  const sessions = await visitor.db.write(visitor.organization!.id, (tx) => comingSessions(tx, [serviceId], now, 20));
  return sessions
    .filter((session) => session.capacity - session.taken >= seats)
    .slice(0, MOST)
    .map(({ id, startsAt, endsAt }) => ({ startsAt, endsAt, sessionId: id }));
}

/** Another time would help. */
const ABOUT_TIME: ReadonlySet<RefusalCode> = new Set([
  'RESOURCE_TAKEN',
  'OUTSIDE_OPENING_HOURS',
  'NOT_A_SLOT',
  'RESOURCE_AWAY',
  'NOTICE_TOO_SHORT',
  'TOO_FAR_AHEAD',
  'WEEKDAY_NOT_ALLOWED',
  'DATE_BLOCKED',
  'DAY_FULL',
  'GAP_TOO_SHORT',
  'NOT_REACHABLE',
]);

/** Refusals of a taken time or a full session, with the nearest that are free, so that nobody meets a dead end. */
export async function withAlternatives(
  visitor: Context,
  refusals: Refusal[],
  wish: { serviceId: string; startsAt?: string | null; quantity?: number },
): Promise<Refusal[]> {
  return Promise.all(
    refusals.map(async (why) => {
      if (ABOUT_TIME.has(why.code) && wish.startsAt)
        return {
          ...why,
          details: { ...why.details, alternatives: await nearestTimes(visitor, wish.serviceId, wish.startsAt, MOST) },
        };
      if (why.code !== 'SESSION_FULL') return why;
      return {
        ...why,
        details: { ...why.details, alternatives: await sessionsWithSeats(visitor, wish.serviceId, wish.quantity ?? 1) },
      };
    }),
  );
}
