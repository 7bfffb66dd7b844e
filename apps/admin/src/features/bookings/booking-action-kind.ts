import type { BookingAction } from '../../gql/graphql.js';

/** Actions that need nothing but the booking. */
export const IMMEDIATE = [
  'COMPLETE_STEPS',
  'CONFIRM',
  'APPROVE',
  'CHECK_IN',
  'START',
  'COMPLETE',
  'MARK_NO_SHOW',
  'RESTORE',
] as const satisfies BookingAction[];
export type ImmediateAction = (typeof IMMEDIATE)[number];

/** Actions that are kept with a reason. */
export const WITH_REASON = ['DECLINE', 'CANCEL', 'DELETE'] as const satisfies BookingAction[];
export type ReasonAction = (typeof WITH_REASON)[number];

/** The order in which actions are offered: what moves a booking on first, what ends it last. */
export const ACTION_ORDER: readonly BookingAction[] = [
  'APPROVE',
  'COMPLETE_STEPS',
  'CONFIRM',
  'CHECK_IN',
  'START',
  'COMPLETE',
  'DECLINE',
  'RESCHEDULE',
  'MARK_NO_SHOW',
  'CANCEL',
  'EDIT_DETAILS',
  'CHANGE_BOOKER',
  'ASSIGN',
  'CHANGE_PO_NUMBER',
  'CHANGE_BILLING',
  'RESTORE',
  'DELETE',
  'PURGE',
];

/** Those that stand as buttons on the record; the rest is behind "More". */
export const BUTTONS: readonly BookingAction[] = ACTION_ORDER.slice(0, ACTION_ORDER.indexOf('EDIT_DETAILS'));

export const isImmediate = (action: BookingAction): action is ImmediateAction =>
  (IMMEDIATE as readonly string[]).includes(action);
export const needsReason = (action: BookingAction): action is ReasonAction => (WITH_REASON as readonly string[]).includes(action);

/** What a notification says was done. */
export const DONE: Record<BookingAction, string> = {
  COMPLETE_STEPS: 'completed for the customer',
  CONFIRM: 'confirmed',
  APPROVE: 'approved',
  DECLINE: 'declined',
  CHECK_IN: 'checked in',
  START: 'started',
  COMPLETE: 'completed',
  MARK_NO_SHOW: 'marked as no-show',
  CANCEL: 'cancelled',
  RESCHEDULE: 'moved',
  CHANGE_BOOKER: 'given another booker',
  ASSIGN: 'assigned',
  EDIT_DETAILS: 'changed',
  CHANGE_PO_NUMBER: 'given another PO number',
  CHANGE_BILLING: 'billed anew',
  DELETE: 'deleted',
  RESTORE: 'brought back',
  PURGE: 'erased',
  SWAP: 'swapped',
};
