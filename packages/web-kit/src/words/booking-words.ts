import type {
  BillingState,
  BookingAction,
  CancelKind,
  LocationMode,
  MessageStatus,
  OpportunityStage,
  PaymentType,
  ServiceKind,
  SourceMode,
  Workflow,
} from '@bookwright/api-types';

/** What the button of an action says. */
export const bookingActionWords: Record<BookingAction, string> = {
  COMPLETE_STEPS: 'Complete for customer',
  CONFIRM: 'Confirm',
  APPROVE: 'Approve',
  DECLINE: 'Decline',
  CHECK_IN: 'Check in',
  START: 'Start',
  COMPLETE: 'Complete',
  MARK_NO_SHOW: 'Mark no-show',
  CANCEL: 'Cancel',
  RESCHEDULE: 'Move',
  SWAP: 'Swap times',
  CHANGE_BOOKER: 'Change booker',
  ASSIGN: 'Assign',
  EDIT_DETAILS: 'Edit details',
  CHANGE_PO_NUMBER: 'Change PO number',
  CHANGE_BILLING: 'Change who is billed',
  DELETE: 'Delete',
  RESTORE: 'Bring back',
  PURGE: 'Erase',
};

export const billingStateWords: Record<BillingState, string> = {
  ACCOUNT: 'Account',
  PRIVATE: 'Private',
  MISSING_ACCOUNT: 'Account missing',
};

export const opportunityStageWords: Record<OpportunityStage, string> = {
  NEW: 'New',
  QUALIFIED: 'Qualified',
  PROPOSED: 'Proposed',
  WON: 'Won',
  LOST: 'Lost',
};

export const paymentTypeWords: Record<PaymentType, string> = { PAY_NOW: 'Pay now', PAY_LATER: 'Pay later', FREE: 'Free' };

export const workflowWords: Record<Workflow, string> = {
  CONFIRM_NOW: 'Confirmed at once',
  ADMIN_APPROVAL: 'Needs approval',
  PENCILLED_IN: 'Pencilled in first',
};

export const serviceKindWords: Record<ServiceKind, string> = {
  SERVICE: 'Appointment',
  EVENT: 'Event',
  COURSE: 'Course',
  CLASS: 'Class',
  WORKSHOP: 'Workshop',
  GOODS: 'Goods',
};

export const cancelKindWords: Record<CancelKind, string> = {
  BY_CUSTOMER: 'Cancelled by the customer',
  BY_STAFF: 'Cancelled by staff',
  DECLINED: 'Declined',
  EXPIRED: 'Expired',
  PAYMENT_FAILED: 'Payment failed',
  SESSION_CANCELLED: 'Session cancelled',
  EXTERNAL_CALENDAR: 'Removed in a connected calendar',
};

export const sourceModeWords: Record<SourceMode, string> = { ONLINE: 'Online', OFFLINE: 'Offline' };

export const locationModeWords: Record<LocationMode, string> = {
  ONSITE: 'At our place',
  MOBILE: 'At the customer’s place',
  ONLINE: 'Online',
};

export const messageStatusWords: Record<MessageStatus, string> = {
  QUEUED: 'Waiting to be sent',
  SENT: 'Sent',
  CAPTURED: 'Captured, not sent out',
  FAILED: 'Failed',
  NOT_SENT: 'Not sent',
};
