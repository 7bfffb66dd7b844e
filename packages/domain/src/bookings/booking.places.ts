import { type Change, patch, remove } from '../kernel/index.js';
import { totalsWithout } from '../orders/order.totals.js';
import type { PlacedBooking, PlacedFacts } from './booking.facts.js';
import { occupies } from './booking.js';

/** Gives back a booking's units or seat and takes its line out of the order's totals (JZ-46). Nothing if it holds nothing. */
export function releasePlaces(facts: PlacedFacts, booking: PlacedBooking): Change[] {
  if (!occupies(booking)) return [];
  const changes: Change[] = booking.allocationIds.map((id) => remove('allocations', id));
  const session = booking.sessionId ? facts.event_sessions.get(booking.sessionId) : undefined;
  if (session) changes.push(patch('event_sessions', session, { taken: session.taken - 1 }));

  const line = booking.lineId ? facts.order_lines.get(booking.lineId) : undefined;
  const order = facts.orders.get(booking.orderId);
  if (line?.active && order) {
    changes.push(patch('order_lines', line, { active: false }), patch('orders', order, totalsWithout(order, line)));
  }
  return changes;
}
