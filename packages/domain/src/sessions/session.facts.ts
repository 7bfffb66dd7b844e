import type { RoomFacts } from '../availability/index.js';
import type { BasketLine } from '../baskets/basket.js';
import type { PlacedBooking } from '../bookings/booking.facts.js';
import type { Booking } from '../bookings/booking.js';
import type { Service } from '../catalog/index.js';
import type { Order, OrderLine } from '../orders/order.js';
import type { Allocation } from '../resources/index.js';
import type { StaffMember } from '../staff/index.js';
import type { EventSession } from './event-session.js';

type ById<R> = ReadonlyMap<string, R>;

/** What follows its session when that is moved: besides what every change of a booking looks at. */
export const SEAT_PROPERTIES = [
  'endsAt',
  'timeZone',
  'rescheduleCount',
  'locationText',
  'meetingUrl',
] as const satisfies readonly (keyof Booking)[];

/** A place on a session. */
export type SeatBooking = PlacedBooking & Pick<Booking, (typeof SEAT_PROPERTIES)[number]>;

/** Enough to make sessions. */
export type NewSessionFacts = RoomFacts & { services: ById<Service>; staff_members: ById<StaffMember> };

/** Sessions with everybody on them, and what baskets hold of their seats. */
export type SessionFacts = {
  event_sessions: ById<EventSession>;
  /** The bookings that take a seat. */
  bookings: ById<SeatBooking>;
  orders: ById<Order>;
  order_lines: ById<OrderLine>;
  /** The lines that hold seats, run out or not. */
  basket_lines: ById<BasketLine>;
  /** What the sessions take; for a change, also who is where about the time. */
  allocations: ById<Allocation>;
};

/** Enough to change when sessions are, and whom and what they use. */
export type SessionChangeFacts = SessionFacts & NewSessionFacts;

export const seatsOf = (facts: Pick<SessionFacts, 'bookings'>, sessionId: string): SeatBooking[] =>
  [...facts.bookings.values()].filter((booking) => booking.sessionId === sessionId);

export const holdsOf = (facts: Pick<SessionFacts, 'basket_lines'>, sessionId: string): BasketLine[] =>
  [...facts.basket_lines.values()].filter((line) => line.sessionId === sessionId && line.holdExpiresAt !== null);
