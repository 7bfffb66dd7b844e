import type { Deciding } from '../access/index.js';
import {
  type Change,
  type Decision,
  type DomainEvent,
  type Instant,
  refusedWith,
  unchanged,
  workingCopy,
} from '../kernel/index.js';
import { awaitsPayment } from '../payments/awaits-payment.js';
import { hasRunOut } from './booking.actions.js';
import type { PlacedBooking, PlacedFacts } from './booking.facts.js';
import type { CancelKind } from './booking.js';
import { BOOKING_LIFECYCLE } from './booking.lifecycle.js';
import { paymentOnceReleased, releasePlaces } from './booking.places.js';
import { changeBooking } from './booking.subject.js';

export type ExpireCommand = { id: string };

/** The end of a pencilled-in booking that nobody completed or paid in time: its place is free, its price counts no more. */
export function ending(
  facts: PlacedFacts,
  booking: PlacedBooking,
  now: Instant,
  cancelKind: CancelKind = awaitsPayment(booking) ? 'PAYMENT_FAILED' : 'EXPIRED',
): Decision {
  const status = BOOKING_LIFECYCLE.next(booking.status, 'EXPIRE')!;
  const decision = changeBooking(booking, { status, cancelledAt: now, cancelKind }, 'booking.expired', {
    silent: paymentOnceReleased(facts, booking),
  });
  return { ...decision, changes: [...decision.changes, ...releasePlaces(facts, booking)] };
}

/** Ends a pencilled-in booking whose time is up (JZ-43); one that was completed or ended meanwhile stays as it is. */
export function decideExpire(facts: PlacedFacts, { id }: ExpireCommand, { now }: Deciding): Decision {
  const booking = facts.bookings.get(id);
  if (!booking) return refusedWith(id, 'NOT_FOUND', ['id']);
  if (booking.deletedAt !== null || !hasRunOut(booking, now)) return unchanged(id);
  return ending(facts, booking, now);
}

/** Bookings of which some may have run out, with their orders; a decision that was given none looks at none. */
export type LapsedFacts = Partial<Pick<PlacedFacts, 'bookings' | 'orders' | 'order_lines'>>;

/** Ends the pencilled-in bookings on a session whose time is up, for somebody who wants a seat now. Its seats are the caller's. */
export function lapsedSeats(
  { bookings = new Map(), orders = new Map(), order_lines = new Map() }: LapsedFacts,
  sessionId: string,
  now: Instant,
): { seats: number; changes: Change[]; events: DomainEvent[] } {
  const present = workingCopy<PlacedFacts>({ bookings, orders, order_lines, event_sessions: new Map() });
  const lapsed = [...bookings.values()].filter(
    (booking) => booking.sessionId === sessionId && booking.deletedAt === null && hasRunOut(booking, now),
  );
  const decisions = lapsed.map((booking) => {
    const decision = ending(present.facts, booking, now);
    present.absorb(decision.changes);
    return decision;
  });
  return {
    seats: lapsed.length,
    changes: decisions.flatMap((decision) => decision.changes),
    events: decisions.flatMap((decision) => decision.events),
  };
}
