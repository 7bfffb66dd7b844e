import type { Deciding } from '../access/index.js';
import { appointmentAt, askingOf, findPlace, roomOf, takePlace } from '../availability/index.js';
import { type LapsedFacts, lapsedSeats } from '../bookings/booking.decide-expire.js';
import type { Service } from '../catalog/index.js';
import { addMinutes, type Change, type DomainEvent, type Instant, patch, type Refusal, remove } from '../kernel/index.js';
import type { GeoPoint } from '../places/index.js';
import { type EventSession, seatAnswer } from '../sessions/index.js';
import { type BasketFacts, type BasketLine, isHeld } from './basket.js';

/** A hold that can be had: the rows that make it, what it fixes on the line, or why not. */
export type HoldAnswer =
  | {
      refusals: [];
      changes: Change[];
      events?: DomainEvent[];
      line: Pick<BasketLine, 'resourceId' | 'startsAt' | 'endsAt' | 'holdExpiresAt'>;
    }
  | { refusals: Refusal[] };

/** Lines on a session whose time is up; their seats are given to the one who asks now. */
const runOutLines = (facts: BasketFacts, sessionId: string, now: Instant, exceptLineId: string): BasketLine[] =>
  [...facts.basket_lines.values()].filter(
    (line) => line.sessionId === sessionId && line.id !== exceptLineId && line.holdExpiresAt !== null && !isHeld(line, now),
  );

/**
 * Holds seats of a session for a line that may hold some already (`held`). Expired holds of others are ended in the same
 * change, and so are pencilled-in bookings that nobody completed in time: nobody waits for a timer. Rules are asked as for a
 * time.
 */
export function holdSeats(
  facts: BasketFacts & LapsedFacts,
  session: EventSession,
  line: { id: string; quantity: number; held: number; override?: boolean },
  deciding: Deciding,
): HoldAnswer {
  const { now, settings } = deciding;
  const runOut = runOutLines(facts, session.id, now, line.id);
  const lapsed = lapsedSeats(facts, session.id, now);
  const freed = runOut.reduce((seats, other) => seats + other.quantity, lapsed.seats);
  const wish = { seats: line.quantity - line.held, freed, override: line.override };
  const { refusals } = seatAnswer(facts.booking_rules.values(), session, wish, askingOf(deciding), settings);
  if (refusals.length > 0) return { refusals };
  return {
    refusals: [],
    changes: [
      ...runOut.map((other) => patch('basket_lines', other, { holdExpiresAt: null })),
      ...lapsed.changes,
      patch('event_sessions', session, { taken: session.taken - freed + line.quantity - line.held }),
    ],
    events: lapsed.events,
    line: {
      resourceId: null,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      holdExpiresAt: addMinutes(now, settings.holdMinutes),
    },
  };
}

/** Holds a time of whatever the service needs, giving up the allocations in `except` (its own, when the time changes). */
export function holdTime(
  facts: BasketFacts,
  service: Service,
  line: { id: string; startsAt: Instant; resourceId: string | null; point: GeoPoint | null; except: readonly string[] },
  deciding: Deciding,
): HoldAnswer {
  const { now, settings, newId } = deciding;
  const interval = appointmentAt(service, line.startsAt);
  const wish = { ...interval, resourceId: line.resourceId, place: line.point, except: new Set(line.except) };
  const answer = findPlace(roomOf(facts, service), wish, {
    ...askingOf(deciding),
    intervalMin: deciding.organization.slotIntervalMin,
  });
  if (!answer.place) return { refusals: answer.refusals };
  const expiresAt = addMinutes(now, settings.holdMinutes);
  const about = { serviceId: service.id, startsAt: line.startsAt, point: line.point };
  return {
    refusals: [],
    changes: [
      ...line.except.map((id) => remove('allocations', id)),
      ...takePlace(answer.place, { basketLineId: line.id, expiresAt }, about, newId),
    ],
    line: { resourceId: answer.place.resourceId, ...interval, holdExpiresAt: expiresAt },
  };
}

/** The rows that give back what a line holds; none when its hold was ended already. */
export function releaseHold(facts: Pick<BasketFacts, 'event_sessions' | 'allocations'>, line: BasketLine): Change[] {
  if (line.holdExpiresAt === null) return [];
  const session = line.sessionId ? facts.event_sessions.get(line.sessionId) : undefined;
  if (session) return [patch('event_sessions', session, { taken: session.taken - line.quantity })];
  return allocationsOf(facts, line.id).map((id) => remove('allocations', id));
}

export const allocationsOf = (facts: Pick<BasketFacts, 'allocations'>, lineId: string): string[] =>
  [...facts.allocations.values()].filter((allocation) => allocation.basketLineId === lineId).map((allocation) => allocation.id);
