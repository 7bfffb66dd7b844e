import type { Deciding } from '../access/index.js';
import { accepted, type Change, clean, type Decision, type DomainEvent, patch, refusedWith, remove } from '../kernel/index.js';
import type { Order, OrderLine } from '../orders/order.js';
import { totalsWithout } from '../orders/order.totals.js';
import type { PlacedBooking, PlacedFacts } from './booking.facts.js';
import type { Booking } from './booking.js';
import { releasePlaces } from './booking.places.js';
import { type BookingCommand, bookingFor } from './booking.subject.js';

export type PurgeCommand = BookingCommand & {
  /** What was typed: the reference, or of many bookings how many they are. */
  confirmation: string;
  /** How many are erased together; null for one on its own. */
  together?: number | null;
};

type ById<R> = ReadonlyMap<string, R>;
type OfBooking = { id: string; bookingId: string | null };

/** Tables of which rows go with their booking. */
export const PURGED_WITH = [
  'booking_attendees',
  'booking_assignees',
  'tasks',
  'series_occurrences',
  'messages',
  'action_links',
] as const;

/** A booking with everything that is erased with it, the fee that was kept of it included. */
export type PurgeFacts = Omit<PlacedFacts, 'bookings'> & { bookings: ById<PlacedBooking & Pick<Booking, 'reference'>> } & {
  [Table in (typeof PURGED_WITH)[number]]: ById<OfBooking>;
};

/** Lines go with their booking, unless money has moved for them: then they stay without it, because the ledger names them. */
function linesWithout(lines: readonly OrderLine[], order: Order | undefined): Change[] {
  const stay = lines.some(({ paidMinor }) => paidMinor > 0);
  const counted = lines.filter(({ active, kind }) => active && (!stay || kind === 'SALE'));
  const totals = order && counted.reduce<ReturnType<typeof totalsWithout>>(totalsWithout, order);
  const sums = counted.length > 0 ? totals : {};
  return [
    ...lines.map((line) =>
      stay
        ? patch('order_lines', line, { bookingId: null, active: line.active && line.kind === 'FEE' })
        : remove('order_lines', line.id),
    ),
    ...(order ? [patch<Order>('orders', order, { ...sums, bookingCount: order.bookingCount - 1 })] : []),
  ];
}

/**
 * Erases a booking (C-1): its row, its people, its line in the order. What stays is an event that says who did it and when,
 * without personal data, and the money that has moved. The reference has to be typed; for many at once, their number.
 */
export function decidePurge(facts: PurgeFacts, command: PurgeCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'PURGE', deciding);
  if (refusal) return refusal;
  const { together = null } = command;
  const expected = together === null ? booking.reference : String(together);
  if (clean(command.confirmation)?.toUpperCase() !== expected) {
    return refusedWith(command.id, 'CONFIRMATION_REQUIRED', ['confirmation'], together === null ? undefined : { together });
  }
  const released = releasePlaces(facts, booking).filter(({ entity }) => entity !== 'order_lines' && entity !== 'orders');
  const lines = [...facts.order_lines.values()].filter(({ bookingId }) => bookingId === booking.id);
  const children = PURGED_WITH.flatMap((table) =>
    [...facts[table].values()].filter(({ bookingId }) => bookingId === booking.id).map(({ id }) => remove(table, id)),
  );
  const event: DomainEvent = { type: 'booking.purged', entity: 'bookings', entityId: booking.id };
  return accepted(
    booking.id,
    [...released, ...children, ...linesWithout(lines, facts.orders.get(booking.orderId)), remove('bookings', booking.id)],
    [event],
    { reference: booking.reference },
  );
}
