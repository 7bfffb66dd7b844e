import type { Actor } from '../access/index.js';
import { lifecycle } from '../kernel/index.js';
import type { OrganizationSettings } from '../organizations/index.js';
import type { BookingStatus, Workflow } from './booking.js';

/** What leads from one status to another. */
export const STATUS_ACTIONS = [
  'SCHEDULE',
  'CONFIRM',
  'APPROVE',
  'APPROVE_AWAITING_CUSTOMER',
  'DECLINE',
  'COMPLETE_STEPS',
  'COMPLETE_STEPS_AWAITING_APPROVAL',
  'EXPIRE',
  'CHECK_IN',
  'START',
  'COMPLETE',
  'MARK_NO_SHOW',
  'CANCEL',
  'RESCHEDULE',
] as const;
export type StatusAction = (typeof STATUS_ACTIONS)[number];

/** The whole life of a booking (domain model, section 3). Nothing else decides where a status may go. */
export const BOOKING_LIFECYCLE = lifecycle<BookingStatus, StatusAction>([
  { action: 'COMPLETE_STEPS', from: ['PENCILLED_IN'], to: 'CONFIRMED' },
  { action: 'COMPLETE_STEPS_AWAITING_APPROVAL', from: ['PENCILLED_IN'], to: 'AWAITING_APPROVAL' },
  { action: 'EXPIRE', from: ['PENCILLED_IN'], to: 'CANCELLED' },
  { action: 'APPROVE', from: ['AWAITING_APPROVAL'], to: 'CONFIRMED' },
  { action: 'APPROVE_AWAITING_CUSTOMER', from: ['AWAITING_APPROVAL'], to: 'PENCILLED_IN' },
  { action: 'DECLINE', from: ['AWAITING_APPROVAL'], to: 'CANCELLED' },
  { action: 'SCHEDULE', from: ['PENDING'], to: 'SCHEDULED' },
  { action: 'CONFIRM', from: ['PENDING', 'SCHEDULED', 'RESCHEDULED'], to: 'CONFIRMED' },
  { action: 'RESCHEDULE', from: ['PENDING', 'SCHEDULED', 'CONFIRMED', 'RESCHEDULED'], to: 'RESCHEDULED' },
  { action: 'RESCHEDULE', from: ['AWAITING_APPROVAL'], to: 'AWAITING_APPROVAL' },
  { action: 'RESCHEDULE', from: ['PENCILLED_IN'], to: 'PENCILLED_IN' },
  { action: 'CHECK_IN', from: ['PENDING', 'SCHEDULED', 'RESCHEDULED', 'CONFIRMED', 'NO_SHOW'], to: 'ARRIVED' },
  { action: 'START', from: ['CONFIRMED', 'ARRIVED'], to: 'IN_PROGRESS' },
  { action: 'COMPLETE', from: ['SCHEDULED', 'CONFIRMED', 'ARRIVED', 'IN_PROGRESS'], to: 'COMPLETED' },
  { action: 'MARK_NO_SHOW', from: ['PENDING', 'SCHEDULED', 'RESCHEDULED', 'CONFIRMED', 'ARRIVED'], to: 'NO_SHOW' },
  {
    action: 'CANCEL',
    from: ['PENCILLED_IN', 'AWAITING_APPROVAL', 'PENDING', 'SCHEDULED', 'RESCHEDULED', 'CONFIRMED', 'ARRIVED', 'IN_PROGRESS'],
    to: 'CANCELLED',
  },
]);

/** Transitions that put a mistake right; they need `booking.correct` and are always in the history. */
export const isCorrection = (from: BookingStatus, action: StatusAction): boolean =>
  (from === 'NO_SHOW' && action === 'CHECK_IN') || (from === 'ARRIVED' && action === 'MARK_NO_SHOW');

/** What a new booking starts as: by its workflow when customers book, by the organization's scheme when staff do (C-8). */
export function initialStatus(
  workflow: Workflow,
  takenBy: Actor['kind'],
  settings: Pick<OrganizationSettings, 'staffStatus'>,
): BookingStatus {
  if (workflow === 'ADMIN_APPROVAL') return takenBy === 'STAFF' ? settings.staffStatus : 'AWAITING_APPROVAL';
  if (workflow === 'PENCILLED_IN') return 'PENCILLED_IN';
  return takenBy === 'STAFF' ? settings.staffStatus : 'CONFIRMED';
}
