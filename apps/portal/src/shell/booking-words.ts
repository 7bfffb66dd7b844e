import type { BookingStatus, CancelKind, PaymentType } from '../gql/graphql.js';

/** A booking's status as the customer reads it: a word, and what it means for them where that is not plain. */
export const customerStatus: Record<BookingStatus, { word: string; meaning: string | null }> = {
  PENCILLED_IN: { word: 'Pencilled in', meaning: 'The time is held for you but not confirmed yet.' },
  AWAITING_APPROVAL: { word: 'Waiting for approval', meaning: 'We look at it and write to you. The time is held until then.' },
  PENDING: { word: 'Received', meaning: 'Not confirmed yet; we write to you when it is.' },
  SCHEDULED: { word: 'Booked', meaning: null },
  RESCHEDULED: { word: 'Moved', meaning: 'This is the new time.' },
  CONFIRMED: { word: 'Confirmed', meaning: null },
  ARRIVED: { word: 'Checked in', meaning: null },
  IN_PROGRESS: { word: 'In progress', meaning: null },
  COMPLETED: { word: 'Done', meaning: null },
  NO_SHOW: { word: 'Missed', meaning: null },
  CANCELLED: { word: 'Cancelled', meaning: null },
};

/** Why it is cancelled, where that was not the customer's own wish. */
const cancelled: Partial<Record<CancelKind, { word: string; meaning: string }>> = {
  DECLINED: { word: 'Declined', meaning: 'We could not take this one.' },
  PAYMENT_FAILED: { word: 'Not paid', meaning: 'It was not paid in time, so the place is free for others again.' },
  EXPIRED: { word: 'Run out', meaning: 'It was not completed in time, so the time is free for others again.' },
};

/** Pencilled in until it is paid: nothing else is missing. */
const unpaid = { word: 'Waiting for payment', meaning: 'The place is held for you. It is yours once it is paid.' };

type Ended = { status: BookingStatus; cancelKind: CancelKind | null; paymentType?: PaymentType; canComplete?: boolean };

export const wordsFor = ({ status, cancelKind, paymentType, canComplete }: Ended): { word: string; meaning: string | null } =>
  (status === 'PENCILLED_IN' && paymentType === 'PAY_NOW' && !canComplete && unpaid) ||
  (status === 'CANCELLED' && cancelKind && cancelled[cancelKind]) ||
  customerStatus[status];
