import type { Deciding } from '../access/index.js';
import { takeWish } from '../availability/index.js';
import { type Change, type Instant, patch, type Refusal } from '../kernel/index.js';
import { seatRefusals } from '../sessions/index.js';
import { placeFor } from './booking.decide-move.js';
import type { MovableBooking, MoveFacts } from './booking.facts.js';

/** What gives a booking its seat or its units again, held until `expiresAt` or for good, and with whom; or who has them now. */
export function takeAgain(
  facts: MoveFacts,
  booking: MovableBooking,
  expiresAt: Instant | null,
  deciding: Deciding,
): { changes: Change[]; resourceId: string | null } | { refusals: Refusal[] } {
  const { resourceId } = booking;
  const session = booking.sessionId ? facts.event_sessions.get(booking.sessionId) : undefined;
  if (session) {
    const refusals = seatRefusals(session, 1, 0, deciding.now);
    if (refusals.length > 0) return { refusals };
    return { changes: [patch('event_sessions', session, { taken: session.taken + 1 })], resourceId };
  }
  if (!resourceId) return { changes: [], resourceId };
  // Hours and rules were kept when it was made: only who has the time now matters.
  const found = placeFor(facts, booking, new Set(), { ...booking, override: true }, deciding);
  if (!found) return { changes: [], resourceId };
  if (!found.answer.place) return { refusals: found.answer.refusals.map((why) => ({ ...why, path: [] })) };
  return {
    changes: takeWish(found.answer.place, { bookingId: booking.id, expiresAt }, found.wish, deciding.newId),
    resourceId: found.answer.place.resourceId,
  };
}
