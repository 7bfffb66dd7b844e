import { can, type Deciding, type Permission } from '../access/index.js';
import { addMinutes, type Refusal, refusal } from '../kernel/index.js';
import type { Booking } from './booking.js';
import { BOOKING_LIFECYCLE, isCorrection, type StatusAction } from './booking.lifecycle.js';

/** What people can do to a booking. The order is the order of the buttons. */
export const BOOKING_ACTIONS = [
  'APPROVE',
  'DECLINE',
  'CONFIRM',
  'CHECK_IN',
  'START',
  'COMPLETE',
  'MARK_NO_SHOW',
  'RESCHEDULE',
  'CHANGE_BOOKER',
  'ASSIGN',
  'EDIT_DETAILS',
  'CHANGE_PO_NUMBER',
  'CANCEL',
  'DELETE',
] as const;
export type BookingAction = (typeof BOOKING_ACTIONS)[number];

export const ACTION_PERMISSION: Record<BookingAction, Permission> = {
  APPROVE: 'booking.approve',
  DECLINE: 'booking.approve',
  CONFIRM: 'booking.setStatus',
  CHECK_IN: 'booking.setStatus',
  START: 'booking.setStatus',
  COMPLETE: 'booking.setStatus',
  MARK_NO_SHOW: 'booking.setStatus',
  RESCHEDULE: 'booking.updateTime',
  CHANGE_BOOKER: 'booking.update',
  ASSIGN: 'booking.assign',
  EDIT_DETAILS: 'booking.update',
  CHANGE_PO_NUMBER: 'order.editPo',
  CANCEL: 'booking.cancel',
  DELETE: 'booking.delete',
};

/** What the question "may this be done now?" needs to know of a booking. */
export type BookingActionFacts = Pick<Booking, 'orderId' | 'status' | 'startsAt' | 'sessionId' | 'deletedAt' | 'arrivedAt'>;

export type ActionContext = Pick<Deciding, 'actor' | 'now' | 'settings'>;

const isStatusAction = (action: BookingAction): action is BookingAction & StatusAction =>
  !['CHANGE_BOOKER', 'ASSIGN', 'EDIT_DETAILS', 'CHANGE_PO_NUMBER', 'DELETE'].includes(action);

/** Who may: staff by permission, a customer only to move or cancel a booking of the order they hold, and in time. */
function personRefusals(action: BookingAction, booking: BookingActionFacts, { actor, now, settings }: ActionContext): Refusal[] {
  if (actor.kind !== 'CUSTOMER') return can(actor, ACTION_PERMISSION[action]) ? [] : [refusal('FORBIDDEN_FOR_ACTOR')];
  if (booking.orderId !== actor.orderId) return [refusal('FORBIDDEN_FOR_ACTOR')];
  const before = (hours: number) => addMinutes(booking.startsAt, -60 * hours);
  if (action === 'CANCEL') {
    const until = before(settings.customerCancelHours);
    return now < until ? [] : [refusal('CANCEL_TOO_LATE', [], { until })];
  }
  if (action !== 'RESCHEDULE') return [refusal('FORBIDDEN_FOR_ACTOR')];
  const until = before(settings.customerRescheduleHours);
  return now < until ? [] : [refusal('RESCHEDULE_TOO_LATE', [], { until })];
}

function statusRefusals(action: StatusAction, booking: BookingActionFacts, { actor, now, settings }: ActionContext): Refusal[] {
  const allowedFrom = BOOKING_LIFECYCLE.from(action);
  if (!allowedFrom.includes(booking.status)) {
    return [refusal('TRANSITION_NOT_ALLOWED', [], { action, status: booking.status, allowedFrom })];
  }
  if (isCorrection(booking.status, action) && !can(actor, 'booking.correct')) {
    return [refusal('FORBIDDEN_FOR_ACTOR', [], { permission: 'booking.correct' })];
  }
  if (action === 'RESCHEDULE' && booking.sessionId !== null) return [refusal('SESSION_TIME_FIXED', ['startsAt'])];
  if (action === 'MARK_NO_SHOW' && now < booking.startsAt)
    return [refusal('NOT_STARTED_YET', [], { startsAt: booking.startsAt })];
  if (action === 'CHECK_IN') {
    const from = addMinutes(booking.startsAt, -settings.checkInEarlyMinutes);
    if (now < from) return [refusal('TOO_EARLY_TO_CHECK_IN', [], { from })];
  }
  return [];
}

/** Every reason why an action is not possible now; empty when it is. The one function that buttons and mutations ask. */
export function actionRefusals(action: BookingAction, booking: BookingActionFacts, context: ActionContext): Refusal[] {
  const person = personRefusals(action, booking, context);
  if (person.length > 0) return person;
  if (booking.deletedAt !== null) return [refusal('BOOKING_DELETED', [], { deletedAt: booking.deletedAt })];
  if (action === 'DELETE' && booking.arrivedAt !== null && !can(context.actor, 'booking.deleteArrived')) {
    return [refusal('DELETE_ARRIVED_NOT_ALLOWED', [], { permission: 'booking.deleteArrived' })];
  }
  return isStatusAction(action) ? statusRefusals(action, booking, context) : [];
}

/** What can be done to a booking now, and why the rest cannot. */
export function bookingActions(
  booking: BookingActionFacts,
  context: ActionContext,
): { available: BookingAction[]; unavailable: { action: BookingAction; reasons: Refusal[] }[] } {
  const available: BookingAction[] = [];
  const unavailable: { action: BookingAction; reasons: Refusal[] }[] = [];
  for (const action of BOOKING_ACTIONS) {
    const reasons = actionRefusals(action, booking, context);
    if (reasons.length === 0) available.push(action);
    else unavailable.push({ action, reasons });
  }
  return { available, unavailable };
}
