import type { Deciding } from '../access/index.js';
import { type Change, type Decision, patch, refused } from '../kernel/index.js';
import { totalsWith } from '../orders/order.totals.js';
import { paymentStateOfLines } from '../payments/standing.js';
import { holdsWhile } from './booking.decide-move.js';
import type { BookingCore, MoveFacts } from './booking.facts.js';
import { occupies } from './booking.js';
import { type BookingCommand, bookingFor, changeBooking } from './booking.subject.js';
import { takeAgain } from './booking.take-again.js';

/** A request that held nothing when it was deleted holds nothing again. */
const holdsNothing = ({ status, sessionId, takesSeat }: BookingCore, deciding: Pick<Deciding, 'settings'>): boolean =>
  sessionId === null ? !holdsWhile(status, deciding) : takesSeat === false;

/**
 * Takes a deletion back within the time the organization gives for it (C-2): the booking gets its place and its line back,
 * or is refused and names who has the place now.
 */
export function decideRestore(facts: MoveFacts, command: BookingCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'RESTORE', deciding);
  if (refusal) return refusal;
  const restored = { deletedAt: null, deletedReason: null };
  if (!occupies({ status: booking.status, deletedAt: null })) return changeBooking(booking, restored, 'booking.restored');
  const again = holdsNothing(booking, deciding)
    ? { changes: [], resourceId: booking.resourceId }
    : takeAgain(facts, booking, booking.holdExpiresAt, deciding);
  if ('refusals' in again) return refused(command.id, ...again.refusals);
  const line = booking.lineId ? facts.order_lines.get(booking.lineId) : undefined;
  const decision = changeBooking(booking, { ...restored, resourceId: again.resourceId }, 'booking.restored', {
    silent: line ? { paymentStatus: paymentStateOfLines([{ ...line, active: true }]) } : {},
  });
  const places: Change[] = [...again.changes];
  const order = facts.orders.get(booking.orderId);
  if (line && order && !line.active) {
    places.push(patch('order_lines', line, { active: true }), patch('orders', order, totalsWith(order, line)));
  }
  return { ...decision, changes: [...decision.changes, ...places] };
}
