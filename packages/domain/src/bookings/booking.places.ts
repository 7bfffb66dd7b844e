import { type Change, insert, patch, remove } from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { totalsWith, totalsWithout } from '../orders/order.totals.js';
import { paymentStateOfLines } from '../payments/standing.js';
import type { PlacedBooking, PlacedFacts } from './booking.facts.js';
import { type Booking, occupies } from './booking.js';

/** What was sold with a booking. */
export const lineOf = (
  { order_lines }: Pick<PlacedFacts, 'order_lines'>,
  { lineId }: Pick<PlacedBooking, 'lineId'>,
): OrderLine | undefined => (lineId ? order_lines.get(lineId) : undefined);

/**
 * Gives back a booking's units or seat and takes its line out of the order's totals (JZ-46); a fee that is kept of it takes
 * its place there. Nothing if it holds nothing.
 */
export function releasePlaces(facts: PlacedFacts, booking: PlacedBooking, kept: OrderLine | null = null): Change[] {
  if (!occupies(booking)) return [];
  const changes: Change[] = booking.allocationIds.map((id) => remove('allocations', id));
  const session = booking.sessionId ? facts.event_sessions.get(booking.sessionId) : undefined;
  if (session && booking.takesSeat !== false) changes.push(patch('event_sessions', session, { taken: session.taken - 1 }));

  const line = lineOf(facts, booking);
  const order = facts.orders.get(booking.orderId);
  if (line?.active && order) {
    const without = totalsWithout(order, line);
    changes.push(
      patch('order_lines', line, { active: false }),
      patch('orders', order, kept ? totalsWith(without, kept) : without),
    );
    if (kept) changes.push(insert('order_lines', kept));
  }
  return changes;
}

/** The facet of a booking once its place is given back: what was paid is to go back, but for the fee that is kept. */
export function paymentOnceReleased(
  facts: Pick<PlacedFacts, 'order_lines'>,
  booking: PlacedBooking,
  kept: OrderLine | null = null,
): Partial<Pick<Booking, 'paymentStatus'>> {
  if (!occupies(booking)) return {};
  const line = lineOf(facts, booking);
  const lines = [...(line ? [{ ...line, active: false }] : []), ...(kept ? [kept] : [])];
  return { paymentStatus: paymentStateOfLines(lines) };
}
