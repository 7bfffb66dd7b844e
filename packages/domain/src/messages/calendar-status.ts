import type { Booking, BookingStatus } from '../bookings/booking.js';

/** A booking's standing as calendars know it (RFC 5545, 3.8.1.11). */
export type CalendarStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

const TENTATIVE: ReadonlySet<BookingStatus> = new Set(['PENCILLED_IN', 'AWAITING_APPROVAL', 'PENDING']);

/** The calendar's word for where a booking is in its life; what was deleted is cancelled. */
export function calendarStatus({ status, deletedAt }: Pick<Booking, 'status' | 'deletedAt'>): CalendarStatus {
  if (status === 'CANCELLED' || deletedAt !== null) return 'CANCELLED';
  return TENTATIVE.has(status) ? 'TENTATIVE' : 'CONFIRMED';
}
