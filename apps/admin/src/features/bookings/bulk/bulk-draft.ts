import type { ReferenceValue } from '@bookwright/smart-grid';
import { bookingActionWords } from '@bookwright/web-kit';
import type { BookingAction, BookingChange } from '../../../gql/graphql.js';
import { DETAIL_LABELS } from '../booking-detail-fields.js';
import type { BulkKind, ChosenChange } from './bulk-request.js';

export const BULK_SUBJECTS = ['BOOKER', 'ASSIGNEE', 'PO_NUMBER', 'DETAILS'] as const;
export type BulkSubject = (typeof BULK_SUBJECTS)[number];
export const SUBJECT_LABELS: Record<BulkSubject, string> = {
  BOOKER: 'Booker',
  ASSIGNEE: 'Assigned to',
  PO_NUMBER: 'PO number',
  DETAILS: 'Details',
};

/** The details that many bookings can share. */
export const BULK_DETAILS = ['title', 'location', 'meetingUrl', 'description', 'comment'] as const;
export type BulkDetail = (typeof BULK_DETAILS)[number];

export const BULK_STATUS_ACTIONS = [
  'CONFIRM',
  'APPROVE',
  'DECLINE',
  'CHECK_IN',
  'START',
  'COMPLETE',
  'MARK_NO_SHOW',
  'CANCEL',
] as const satisfies BookingAction[];
export type BulkStatusAction = (typeof BULK_STATUS_ACTIONS)[number];

/** What the person has filled in so far, whatever it is about. */
export type BulkDraft = {
  subject: BulkSubject;
  customer: ReferenceValue | null;
  staffMember: ReferenceValue | null;
  poNumber: string;
  detail: BulkDetail;
  detailValue: string;
  action: BulkStatusAction | null;
  reason: string;
};

export const EMPTY_DRAFT: BulkDraft = {
  subject: 'BOOKER',
  customer: null,
  staffMember: null,
  poNumber: '',
  detail: 'location',
  detailValue: '',
  action: null,
  reason: '',
};

export type DraftErrors = Partial<Record<keyof BulkDraft, string>>;
type Read = { chosen: ChosenChange } | { errors: DraftErrors };

export const asksReason = (action: BulkStatusAction | null): action is 'DECLINE' | 'CANCEL' =>
  action === 'DECLINE' || action === 'CANCEL';

const NO_REASON = 'Say why: the reason is kept with every booking.';

const statusChange = (action: BulkStatusAction, reason: string): BookingChange => {
  const changes: Record<BulkStatusAction, BookingChange> = {
    CONFIRM: { confirm: {} },
    APPROVE: { approve: {} },
    DECLINE: { decline: { reason } },
    CHECK_IN: { checkIn: {} },
    START: { start: {} },
    COMPLETE: { complete: {} },
    MARK_NO_SHOW: { markNoShow: {} },
    CANCEL: { cancel: { reason } },
  };
  return changes[action];
};

const readStatus = ({ action, reason }: BulkDraft): Read => {
  if (!action) return { errors: { action: 'Choose what to do.' } };
  if (asksReason(action) && !reason.trim()) return { errors: { reason: NO_REASON } };
  const verb = bookingActionWords[action];
  return { chosen: { change: statusChange(action, reason.trim()), title: `${verb} bookings`, verb, column: 'Status' } };
};

const readSubject = (draft: BulkDraft): Read => {
  const shared = { verb: 'Change', column: SUBJECT_LABELS[draft.subject] };
  switch (draft.subject) {
    case 'BOOKER': {
      const { customer } = draft;
      if (!customer) return { errors: { customer: 'Choose a customer.' } };
      const change = { changeBooker: { customerId: customer.id } };
      return { chosen: { ...shared, change, title: `Change booker to ${customer.label}`, label: customer.label } };
    }
    case 'ASSIGNEE': {
      const { staffMember } = draft;
      const change = { assign: { staffMemberId: staffMember?.id ?? null } };
      const title = staffMember ? `Assign to ${staffMember.label}` : 'Take the assignee off';
      return { chosen: { ...shared, change, title, label: staffMember?.label } };
    }
    case 'PO_NUMBER': {
      const poNumber = draft.poNumber.trim() || null;
      const title = poNumber ? `Change PO number to ${poNumber}` : 'Take the PO number off';
      return { chosen: { ...shared, change: { changePoNumber: { poNumber } }, title } };
    }
    case 'DETAILS': {
      const value = draft.detailValue.trim() || null;
      const name = DETAIL_LABELS[draft.detail];
      if (draft.detail === 'title' && !value) return { errors: { detailValue: 'A booking needs a title.' } };
      const title = value ? `Change ${name.toLowerCase()} to “${value}”` : `Clear ${name.toLowerCase()}`;
      return { chosen: { ...shared, column: name, change: { editDetails: { [draft.detail]: value } }, title } };
    }
  }
};

const ERASING: ChosenChange = {
  change: { delete: {} },
  title: 'Erase bookings for good',
  verb: 'Erase',
  column: 'Status',
  erases: true,
};

/** The change a draft stands for, or what is missing in it. `erases`: deleting means erasing here. */
export const readDraft = (kind: BulkKind, draft: BulkDraft, erases: boolean): Read => {
  if (kind === 'STATUS') return readStatus(draft);
  if (kind === 'CHANGE') return readSubject(draft);
  if (erases) return { chosen: ERASING };
  const reason = draft.reason.trim();
  if (!reason) return { errors: { reason: NO_REASON } };
  return { chosen: { change: { delete: { reason } }, title: 'Delete bookings', verb: 'Delete', column: 'Status' } };
};
