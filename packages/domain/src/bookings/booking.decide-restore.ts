import type { Deciding } from '../access/index.js';
import { takeWish } from '../availability/index.js';
import { type Change, type Decision, patch, refused } from '../kernel/index.js';
import { totalsWith } from '../orders/order.totals.js';
import { seatRefusals } from '../sessions/index.js';
import { placeFor } from './booking.decide-move.js';
import type { MoveFacts } from './booking.facts.js';
import { occupies } from './booking.js';
import { type BookingCommand, bookingFor, changeBooking } from './booking.subject.js';

/**
 * Takes a deletion back within the time the organization gives for it (C-2): the booking gets its place and its line back,
 * or is refused and names who has the place now.
 */
export function decideRestore(facts: MoveFacts, command: BookingCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'RESTORE', deciding);
  if (refusal) return refusal;
  const { holdExpiresAt: expiresAt } = booking;
  const decision = changeBooking(booking, { deletedAt: null, deletedReason: null }, 'booking.restored');
  if (!occupies({ status: booking.status, deletedAt: null })) return decision;
  const places: Change[] = [];
  const session = booking.sessionId ? facts.event_sessions.get(booking.sessionId) : undefined;
  if (session) {
    const full = seatRefusals(session, 1, 0, deciding.now);
    if (full.length > 0) return refused(command.id, ...full);
    places.push(patch('event_sessions', session, { taken: session.taken + 1 }));
  } else if (booking.resourceId) {
    // Hours and rules were kept when it was made: only who has the time now matters.
    const found = placeFor(facts, booking, new Set(), { ...booking, override: true }, deciding);
    if (found && !found.answer.place) return refused(command.id, ...found.answer.refusals.map((why) => ({ ...why, path: [] })));
    if (found?.answer.place) {
      places.push(...takeWish(found.answer.place, { bookingId: booking.id, expiresAt }, found.wish, deciding.newId));
    }
  }
  const line = booking.lineId ? facts.order_lines.get(booking.lineId) : undefined;
  const order = facts.orders.get(booking.orderId);
  if (line && order && !line.active) {
    places.push(patch('order_lines', line, { active: true }), patch('orders', order, totalsWith(order, line)));
  }
  return { ...decision, changes: [...decision.changes, ...places] };
}
