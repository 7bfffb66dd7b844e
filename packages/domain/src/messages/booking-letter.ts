import type { Booking, CancelKind } from '../bookings/booking.js';
import type { MessageKind } from './message-kind.js';

/** Events of a booking that its booker may hear of (JZ-47 to JZ-51, C-17). Its placement is told by the order's letter. */
export const TOLD_EVENTS = [
  'booking.approved',
  'booking.confirmed',
  'booking.steps_completed',
  'booking.declined',
  'booking.cancelled',
  'booking.expired',
  'booking.hold_ending',
  'booking.deleted',
  'booking.restored',
  'booking.rescheduled',
  'booking.arrived',
  'booking.started',
  'booking.completed',
  'booking.no_show',
] as const;

const ENDINGS: Partial<Record<CancelKind, MessageKind>> = {
  DECLINED: 'BOOKING_DECLINED',
  EXPIRED: 'BOOKING_EXPIRED',
  PAYMENT_FAILED: 'PAYMENT_FAILED',
  SESSION_CANCELLED: 'SESSION_CALLED_OFF',
};

/**
 * The letter an event causes, as the booking is when the letter is written: what it says is true then, whatever happened
 * in between. Null when there is nothing to say any more.
 */
export function letterOf(
  eventType: string,
  { status, cancelKind, deletedAt }: Pick<Booking, 'status' | 'cancelKind' | 'deletedAt'>,
): MessageKind | null {
  if (eventType === 'booking.hold_ending' && (status !== 'PENCILLED_IN' || deletedAt !== null)) return null;
  if (deletedAt !== null) return 'BOOKING_CANCELLED';
  if (status === 'CANCELLED') return (cancelKind && ENDINGS[cancelKind]) ?? 'BOOKING_CANCELLED';
  if (eventType === 'booking.restored') return 'BOOKING_RESTORED';
  if (eventType === 'booking.rescheduled') return 'BOOKING_MOVED';
  if (eventType === 'booking.hold_ending') return 'BOOKING_EXPIRING';
  if (status === 'PENCILLED_IN') return 'BOOKING_PENCILLED_IN';
  return status === 'CONFIRMED' ? 'BOOKING_CONFIRMED' : 'BOOKING_STATUS';
}
