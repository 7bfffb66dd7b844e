import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Decision,
  type DomainEvent,
  difference,
  patch,
  refused,
  refusedWith,
  unchanged,
} from '../kernel/index.js';
import { actionRefusals, type BookingAction } from './booking.actions.js';
import type { BookingCore } from './booking.facts.js';
import type { Booking } from './booking.js';

/** A command about one booking. A version that is given must still be the booking's. */
export type BookingCommand = { id: string; expectedVersion?: number | null };

/** The booking a command is about, if it exists, is the version the caller saw, and allows the action now. */
export function bookingFor<B extends BookingCore>(
  bookings: ReadonlyMap<string, B>,
  command: BookingCommand,
  action: BookingAction,
  deciding: Deciding,
): { booking: B; refusal: null } | { booking: null; refusal: Decision } {
  const booking = bookings.get(command.id);
  if (!booking) return { booking: null, refusal: refusedWith(command.id, 'NOT_FOUND', ['id']) };
  if (command.expectedVersion != null && command.expectedVersion !== booking.version) {
    return {
      booking: null,
      refusal: refusedWith(command.id, 'STALE_VERSION', ['expectedVersion'], { version: booking.version }),
    };
  }
  const refusals = actionRefusals(action, booking, deciding);
  return refusals.length > 0 ? { booking: null, refusal: refused(command.id, ...refusals) } : { booking, refusal: null };
}

/** Patches a booking and says so in its history; nothing happens when nothing differs. */
export function changeBooking(
  booking: BookingCore & Partial<Booking>,
  set: Partial<Booking>,
  type: string,
  options: { reason?: string | null; silent?: Partial<Booking> } = {},
): Decision {
  const changed = difference<Partial<Booking>>(booking, set);
  if (!changed) return unchanged(booking.id);
  const event: DomainEvent = { type, entity: 'bookings', entityId: booking.id, ...changed, reason: options.reason ?? null };
  return accepted(
    booking.id,
    [patch<BookingCore & Partial<Booking>>('bookings', booking, { ...changed.after, ...options.silent })],
    [event],
  );
}
