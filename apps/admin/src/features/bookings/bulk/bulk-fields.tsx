import { bookingActionWords } from '@bookwright/web-kit';
import { Radio, SegmentedControl, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { ReferencePicker } from '../../../grid/reference-picker.js';
import { DETAIL_LABELS } from '../booking-detail-fields.js';
import {
  asksReason,
  BULK_DETAILS,
  BULK_STATUS_ACTIONS,
  BULK_SUBJECTS,
  type BulkDetail,
  type BulkDraft,
  type BulkStatusAction,
  type BulkSubject,
  type DraftErrors,
  SUBJECT_LABELS,
} from './bulk-draft.js';
import type { BulkKind } from './bulk-request.js';

type FieldsProps = { draft: BulkDraft; errors: DraftErrors; onChange: (change: Partial<BulkDraft>) => void };

const Reason = ({ draft, errors, onChange }: FieldsProps) => (
  <Textarea
    label="Reason"
    required
    autosize
    minRows={2}
    maxRows={6}
    value={draft.reason}
    error={errors.reason}
    onChange={(event) => onChange({ reason: event.currentTarget.value })}
  />
);

const StatusFields = (props: FieldsProps) => {
  const { draft, errors, onChange } = props;
  return (
    <>
      <Radio.Group
        label="What to do"
        value={draft.action}
        error={errors.action}
        onChange={(action) => onChange({ action: action as BulkStatusAction })}
      >
        <SimpleGrid cols={2} spacing="xs" mt={6}>
          {BULK_STATUS_ACTIONS.map((action) => (
            <Radio key={action} value={action} label={bookingActionWords[action]} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      {asksReason(draft.action) && <Reason {...props} />}
    </>
  );
};

const subjects: Record<BulkSubject, (props: FieldsProps) => React.ReactNode> = {
  BOOKER: ({ draft, errors, onChange }) => (
    <ReferencePicker
      entity="CUSTOMER"
      label="New booker"
      placeholder="Name, email or company"
      required
      initial={draft.customer ?? undefined}
      onChoose={(customer) => onChange({ customer })}
      error={errors.customer}
    />
  ),
  ASSIGNEE: ({ draft, onChange }) => (
    <ReferencePicker
      entity="STAFF_MEMBER"
      label="Assigned to"
      placeholder="Nobody"
      clearable
      initial={draft.staffMember ?? undefined}
      onChoose={(staffMember) => onChange({ staffMember })}
    />
  ),
  PO_NUMBER: ({ draft, onChange }) => (
    <TextInput
      label="PO number"
      description="Of the orders the bookings belong to. Empty takes it off."
      value={draft.poNumber}
      onChange={(event) => onChange({ poNumber: event.currentTarget.value })}
    />
  ),
  DETAILS: ({ draft, errors, onChange }) => (
    <>
      <Select
        label="Which"
        data={BULK_DETAILS.map((detail) => ({ value: detail, label: DETAIL_LABELS[detail] }))}
        value={draft.detail}
        allowDeselect={false}
        onChange={(detail) => onChange({ detail: detail as BulkDetail })}
      />
      <Textarea
        label="New value"
        description="Empty clears it."
        autosize
        minRows={1}
        maxRows={6}
        value={draft.detailValue}
        error={errors.detailValue}
        onChange={(event) => onChange({ detailValue: event.currentTarget.value })}
      />
    </>
  ),
};

const SubjectFields = (props: FieldsProps) => {
  const Fields = subjects[props.draft.subject];
  return (
    <>
      <SegmentedControl
        aria-label="What to change"
        fullWidth
        data={BULK_SUBJECTS.map((subject) => ({ value: subject, label: SUBJECT_LABELS[subject] }))}
        value={props.draft.subject}
        onChange={(subject) => props.onChange({ subject: subject as BulkSubject })}
      />
      <Fields {...props} />
    </>
  );
};

/** What a bulk change asks for, by its kind. */
export const BulkFields = ({ kind, erases, ...props }: FieldsProps & { kind: BulkKind; erases: boolean }) => {
  if (kind === 'STATUS') return <StatusFields {...props} />;
  if (kind === 'CHANGE') return <SubjectFields {...props} />;
  if (!erases) return <Reason {...props} />;
  return (
    <Text>
      The bookings, their people and what their history says of them are erased and cannot be brought back. That they were erased,
      when and by whom, stays in the history.
    </Text>
  );
};
