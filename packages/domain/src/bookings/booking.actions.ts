import { can, type Deciding, type Permission } from '../access/index.js';
import { addMinutes, type Instant, type Refusal, refusal } from '../kernel/index.js';
import type { OrganizationSettings, ReadOnlySetting } from '../organizations/index.js';
import { awaitsPayment } from '../payments/awaits-payment.js';
import { holdsMoney } from '../payments/payment-state.js';
import type { Booking } from './booking.js';
import { BOOKING_LIFECYCLE, isCorrection, STATUS_ACTIONS, type StatusAction } from './booking.lifecycle.js';

/** What people can do to a booking. The order is the order of the buttons. */
export const BOOKING_ACTIONS = [
  'APPROVE',
  'DECLINE',
  'COMPLETE_STEPS',
  'CONFIRM',
  'CHECK_IN',
  'START',
  'COMPLETE',
  'MARK_NO_SHOW',
  'RESCHEDULE',
  'SWAP',
  'CHANGE_BOOKER',
  'ASSIGN',
  'EDIT_DETAILS',
  'CHANGE_PO_NUMBER',
  'CHANGE_BILLING',
  'CANCEL',
  'DELETE',
  'RESTORE',
  'PURGE',
] as const;
export type BookingAction = (typeof BOOKING_ACTIONS)[number];

export const ACTION_PERMISSION: Record<BookingAction, Permission> = {
  APPROVE: 'booking.approve',
  DECLINE: 'booking.approve',
  COMPLETE_STEPS: 'booking.setStatus',
  CONFIRM: 'booking.setStatus',
  CHECK_IN: 'booking.setStatus',
  START: 'booking.setStatus',
  COMPLETE: 'booking.setStatus',
  MARK_NO_SHOW: 'booking.setStatus',
  RESCHEDULE: 'booking.updateTime',
  SWAP: 'booking.updateTime',
  CHANGE_BOOKER: 'booking.update',
  ASSIGN: 'booking.assign',
  EDIT_DETAILS: 'booking.update',
  CHANGE_PO_NUMBER: 'order.editPo',
  CHANGE_BILLING: 'order.editPo',
  CANCEL: 'booking.cancel',
  DELETE: 'booking.delete',
  RESTORE: 'booking.delete',
  PURGE: 'booking.purge',
};

/** What the question "may this be done now?" needs to know of a booking. */
export type BookingActionFacts = Pick<
  Booking,
  | 'orderId'
  | 'status'
  | 'startsAt'
  | 'sessionId'
  | 'deletedAt'
  | 'arrivedAt'
  | 'holdExpiresAt'
  | 'cancelKind'
  | 'paymentType'
  | 'paymentStatus'
>;

export type ActionContext = Pick<Deciding, 'actor' | 'now' | 'settings'>;

const isStatusAction = (action: BookingAction): action is BookingAction & StatusAction =>
  (STATUS_ACTIONS as readonly string[]).includes(action);

/** A pencilled-in booking whose time to be completed is over: others may have its place. */
export const hasRunOut = ({ status, holdExpiresAt }: Pick<Booking, 'status' | 'holdExpiresAt'>, now: Instant): boolean =>
  status === 'PENCILLED_IN' && holdExpiresAt !== null && holdExpiresAt <= now;

/** Who may: staff by permission, a customer only to complete, move or cancel a booking of the order they hold, and in time. */
function personRefusals(action: BookingAction, booking: BookingActionFacts, { actor, now, settings }: ActionContext): Refusal[] {
  if (actor.kind !== 'CUSTOMER') {
    // Where deleting means erasing, it takes the right to erase (C-1).
    const erases = action === 'DELETE' && settings.deleteMeans === 'PURGE';
    const allowed = can(actor, ACTION_PERMISSION[action]) && (!erases || can(actor, ACTION_PERMISSION.PURGE));
    return allowed ? [] : [refusal('FORBIDDEN_FOR_ACTOR')];
  }
  if (booking.orderId !== actor.orderId) return [refusal('FORBIDDEN_FOR_ACTOR')];
  // Whoever has to pay completes it by paying.
  if (action === 'COMPLETE_STEPS') return awaitsPayment(booking) ? [refusal('PAYMENT_REQUIRED')] : [];
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
  const expired = booking.status === 'CANCELLED' && booking.cancelKind === 'EXPIRED';
  if (action !== 'CANCEL' && (hasRunOut(booking, now) || (expired && action === 'COMPLETE_STEPS'))) {
    return [refusal('HOLD_RUN_OUT', [], { until: booking.holdExpiresAt })];
  }
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

/** What an organization can keep from being edited (AP-47), by the setting that says so. */
const READ_ONLY: Partial<Record<BookingAction, ReadOnlySetting>> = {
  CHANGE_BILLING: 'accountReadOnly',
  CHANGE_PO_NUMBER: 'poNumberReadOnly',
  CHANGE_BOOKER: 'bookerReadOnly',
  ASSIGN: 'assigneeReadOnly',
  EDIT_DETAILS: 'detailsReadOnly',
};

/** Whether the organization has set the field that an action edits read-only. */
export function isReadOnly(action: BookingAction, settings: Pick<OrganizationSettings, ReadOnlySetting>): boolean {
  const setting = READ_ONLY[action];
  return setting !== undefined && settings[setting];
}

/** Every reason why an action is not possible now; empty when it is. The one function that buttons and mutations ask. */
export function actionRefusals(action: BookingAction, booking: BookingActionFacts, context: ActionContext): Refusal[] {
  const person = personRefusals(action, booking, context);
  if (person.length > 0) return person;
  if (isReadOnly(action, context.settings)) return [refusal('FIELD_READ_ONLY')];
  if (action === 'RESTORE') return restoreRefusals(booking, context);
  if (action === 'PURGE') return deleteRefusals(booking, context);
  if (booking.deletedAt !== null) return [refusal('BOOKING_DELETED', [], { deletedAt: booking.deletedAt })];
  if (action === 'DELETE') return deleteRefusals(booking, context);
  // Both change times, so both may be moved.
  if (action === 'SWAP') return statusRefusals('RESCHEDULE', booking, context);
  return isStatusAction(action) ? statusRefusals(action, booking, context) : [];
}

/** What has been paid (AL-33) or was attended (AL-34) needs a right of its own. */
function deleteRefusals(booking: BookingActionFacts, { actor }: ActionContext): Refusal[] {
  const refusals: Refusal[] = [];
  if (booking.arrivedAt !== null && !can(actor, 'booking.deleteArrived')) {
    refusals.push(refusal('DELETE_ARRIVED_NOT_ALLOWED', [], { permission: 'booking.deleteArrived' }));
  }
  if (holdsMoney(booking.paymentStatus) && !can(actor, 'booking.deletePaid')) {
    refusals.push(refusal('DELETE_PAID_NOT_ALLOWED', [], { permission: 'booking.deletePaid' }));
  }
  return refusals;
}

/** A tombstone is final, unless the organization gives some minutes to undo it (AL-32, C-2). */
function restoreRefusals(booking: BookingActionFacts, { now, settings }: ActionContext): Refusal[] {
  if (booking.deletedAt === null) return [refusal('TRANSITION_NOT_ALLOWED', [], { action: 'RESTORE', status: booking.status })];
  if (settings.restorePolicy === 'NEVER') return [refusal('RESTORE_NOT_ALLOWED', [], { deletedAt: booking.deletedAt })];
  const until = addMinutes(booking.deletedAt, settings.restoreMinutes);
  return now < until ? [] : [refusal('RESTORE_NOT_ALLOWED', [], { deletedAt: booking.deletedAt, until })];
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
