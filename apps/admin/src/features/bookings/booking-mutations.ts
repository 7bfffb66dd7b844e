import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ApproveBookingDocument,
  AssignBookingDocument,
  type BookingAction,
  type BookingPayloadPartsFragment,
  CancelBookingDocument,
  ChangeBookingBillingDocument,
  ChangeBookingBookerDocument,
  CheckInBookingDocument,
  CompleteBookingDocument,
  CompleteBookingStepsDocument,
  ConfirmBookingDocument,
  DeclineBookingDocument,
  DeleteBookingDocument,
  EditBookingDetailsDocument,
  MarkBookingNoShowDocument,
  PurgeBookingDocument,
  RescheduleBookingDocument,
  RestoreBookingDocument,
  StartBookingDocument,
} from '../../gql/graphql.js';

/** The mutation of each action. A purchase order number belongs to the order and is changed there. */
export const bookingMutations = {
  COMPLETE_STEPS: CompleteBookingStepsDocument,
  CONFIRM: ConfirmBookingDocument,
  APPROVE: ApproveBookingDocument,
  DECLINE: DeclineBookingDocument,
  CHECK_IN: CheckInBookingDocument,
  START: StartBookingDocument,
  COMPLETE: CompleteBookingDocument,
  MARK_NO_SHOW: MarkBookingNoShowDocument,
  CANCEL: CancelBookingDocument,
  DELETE: DeleteBookingDocument,
  RESCHEDULE: RescheduleBookingDocument,
  RESTORE: RestoreBookingDocument,
  PURGE: PurgeBookingDocument,
  CHANGE_BOOKER: ChangeBookingBookerDocument,
  ASSIGN: AssignBookingDocument,
  CHANGE_BILLING: ChangeBookingBillingDocument,
  EDIT_DETAILS: EditBookingDetailsDocument,
} as const satisfies Partial<Record<BookingAction, unknown>>;

export type MutatedAction = keyof typeof bookingMutations;

/** What an action's mutation takes. */
export type InputOf<Action extends MutatedAction> =
  (typeof bookingMutations)[Action] extends TypedDocumentNode<infer _, infer Variables>
    ? Variables extends { input: infer Input }
      ? Input
      : never
    : never;

/** The one payload of an action's answer, whatever the mutation is called. */
export const payloadOf = (data: Record<string, BookingPayloadPartsFragment> | undefined): BookingPayloadPartsFragment =>
  Object.values(data!)[0]!;
