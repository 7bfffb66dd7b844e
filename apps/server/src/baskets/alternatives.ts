import type { Refusal } from '@bookwright/domain/kernel';
import { comingSessions } from '@bookwright/persistence/shop';
import type { Context } from '../context.js';
import { type Alternative, nearestSlots } from '../shop/slots.js';

const MOST = 3;

async function sessionsWithSeats(visitor: Context, serviceId: string, seats: number): Promise<Alternative[]> {
  const now = visitor.clock.now();
  const sessions = await visitor.db.write(visitor.organization!.id, (tx) => comingSessions(tx, [serviceId], now, 20));
  return sessions
    .filter((session) => session.capacity - session.taken >= seats)
    .slice(0, MOST)
    .map(({ id, startsAt, endsAt }) => ({ startsAt, endsAt, sessionId: id }));
}

/** Refusals of a taken time or a full session, with the nearest that are free, so that nobody meets a dead end. */
export async function withAlternatives(
  visitor: Context,
  refusals: Refusal[],
  wish: { serviceId: string; startsAt?: string | null; quantity?: number },
): Promise<Refusal[]> {
  return Promise.all(
    refusals.map(async (why) => {
      const taken = why.code === 'RESOURCE_TAKEN' || why.code === 'OUTSIDE_OPENING_HOURS' || why.code === 'NOT_A_SLOT';
      if (taken && wish.startsAt)
        return {
          ...why,
          details: { ...why.details, alternatives: await nearestSlots(visitor, wish.serviceId, wish.startsAt, MOST) },
        };
      if (why.code !== 'SESSION_FULL') return why;
      return {
        ...why,
        details: { ...why.details, alternatives: await sessionsWithSeats(visitor, wish.serviceId, wish.quantity ?? 1) },
      };
    }),
  );
}
