import type { BookingStatus } from '@bookwright/api-types';
import type { Tone } from './tone.js';

/** Every status as a word for staff. */
export const bookingStatusWords: Record<BookingStatus, string> = {
  PENCILLED_IN: 'Pencilled in',
  AWAITING_APPROVAL: 'Awaiting approval',
  PENDING: 'Pending',
  SCHEDULED: 'Scheduled',
  RESCHEDULED: 'Rescheduled',
  CONFIRMED: 'Confirmed',
  ARRIVED: 'Arrived',
  IN_PROGRESS: 'In progress',
  COMPLETED: 'Completed',
  NO_SHOW: 'No-show',
  CANCELLED: 'Cancelled',
};

/** Every status as a colour. */
export const bookingStatusTones: Record<BookingStatus, Tone> = {
  PENCILLED_IN: 'outline',
  AWAITING_APPROVAL: 'violet',
  PENDING: 'yellow',
  SCHEDULED: 'outline',
  RESCHEDULED: 'yellow',
  CONFIRMED: 'green',
  ARRIVED: 'blue',
  IN_PROGRESS: 'blue',
  COMPLETED: 'grey',
  NO_SHOW: 'red',
  CANCELLED: 'red',
};
