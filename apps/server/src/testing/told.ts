import { addMinutes, type Instant, overlaps } from '@bookwright/domain/kernel';
import type { Fullness, Occupied } from './occupied-times.js';

/** What somebody asked for, and when they asked and were answered by the clock of the machine. */
export type Refused = {
  since: number;
  until: number;
  staff: boolean;
  serviceId?: string;
  sessionId?: string;
  startsAt?: Instant;
  /** Seats wanted, and seats held by the same basket already. */
  quantity?: number;
  held?: number;
  /** The booking or session that is to move: it is not in its own way. */
  mover?: string;
  /** What a session would take, which names what it uses. */
  taking?: Taking;
};

type UserError = { code: string; details?: { resources?: Named[]; rival?: Named['rival'] } };
type Rival = { bookingId: string | null; sessionId?: string; startsAt: Instant; endsAt: Instant };
type Named = { resourceId: string; code: string; rival?: Rival };

/** One answer: what was refused, and what went wrong altogether (a code of the API, such as INTERNAL). */
export type Told = { deed: string; codes: string[]; errors: UserError[]; problem: string | null } & Refused;

/** What the API answers; what was asked for is called `it`. */
export type Body = {
  // biome-ignore lint/suspicious/noExplicitAny: what is asked for decides what one gets
  data?: { it?: ({ userErrors?: UserError[] } & Record<string, any>) | null } | null;
  errors?: { message: string; extensions: { code: string } }[];
};

export function refusedIn({ data, errors }: Body, asked: Refused): Omit<Told, 'deed'> {
  const refusals = data?.it?.userErrors ?? [];
  const problem = errors?.[0] ? `${errors[0].extensions.code}: ${errors[0].message}` : null;
  return { ...asked, codes: refusals.map(({ code }) => code), errors: refusals, problem };
}

/** What a service takes: its length with buffers, and for each need its units by resource. */
export type Taking = { minutes: number; before: number; after: number; needs: { quantity: number; units: string[] }[] };

/** Notes are made within a transaction, and count when it has ended: so long that takes at most. */
const SLACK_MS = 2000;

const wasThere = (one: Occupied, { since, until }: Refused): boolean => one.since <= until && one.until >= since - SLACK_MS;

const isMover = ({ bookingId, sessionId }: Occupied, { mover }: Refused): boolean =>
  mover !== undefined && (bookingId === mover || sessionId === mover);

/** Why a refusal is not believed; null when somebody was really in the way. */
export function unfounded(
  told: Told,
  { occupied, fullness }: { occupied: readonly Occupied[]; fullness: readonly Fullness[] },
  takings: ReadonlyMap<string, Taking>,
  capacities: ReadonlyMap<string, number>,
): string | null {
  if (told.codes.includes('SESSION_FULL') && told.sessionId) {
    const capacity = capacities.get(told.sessionId)!;
    const wanted = (told.quantity ?? 1) - (told.held ?? 0);
    const states = fullness.filter((state, i) => {
      const next = fullness.find((later, j) => j > i && later.sessionId === state.sessionId);
      return (
        state.sessionId === told.sessionId && state.since <= told.until && (next?.since ?? Infinity) >= told.since - SLACK_MS
      );
    });
    return states.some(({ taken, waiting }) => waiting || taken + wanted > capacity) ? null : 'there were seats';
  }
  if (!told.codes.includes('RESOURCE_TAKEN') || !told.startsAt || !told.serviceId) return null;
  const taking = told.taking ?? takings.get(told.serviceId)!;
  const wish = {
    startsAt: addMinutes(told.startsAt, -taking.before),
    endsAt: addMinutes(told.startsAt, taking.minutes + taking.after),
  };
  const inTheWay = occupied.filter((one) => overlaps(one, wish) && wasThere(one, told) && !isMover(one, told));
  const isFree = (unit: string) => !inTheWay.some(({ unitId }) => unitId === unit);
  if (taking.needs.every(({ units, quantity }) => units.filter(isFree).length >= quantity)) return 'nobody was in the way';
  if (!told.staff) return null;
  const rivals = told.errors.flatMap(({ details }) => details?.resources ?? []).filter(({ code }) => code === 'RESOURCE_TAKEN');
  if (rivals.length === 0) return 'nobody was named';
  const isReal = ({ resourceId, rival }: Named) =>
    inTheWay.some(
      (one) =>
        one.resourceId === resourceId &&
        one.bookingId === rival?.bookingId &&
        one.sessionId === (rival?.sessionId ?? null) &&
        one.startsAt === rival?.startsAt &&
        one.endsAt === rival?.endsAt,
    );
  return rivals.every(isReal) ? null : `${JSON.stringify(rivals.find((one) => !isReal(one)))} was not there`;
}
