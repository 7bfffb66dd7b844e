import type { Instant } from '../kernel/index.js';

export const ATTENDEE_STATUSES = ['EXPECTED', 'ARRIVED', 'NO_SHOW', 'REMOVED'] as const;
export type AttendeeStatus = (typeof ATTENDEE_STATUSES)[number];

/** Somebody who comes to an appointment besides the one its booking names (CRM-98). Who was removed stays in the history. */
export type BookingAttendee = {
  id: string;
  version: number;
  bookingId: string;
  /** The one whom the booking itself names is the first. */
  position: number;
  name: string;
  email: string | null;
  phone: string | null;
  status: AttendeeStatus;
  removedAt: Instant | null;
};
