import { bookingStatusWords } from '@bookwright/web-kit';
import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { StartingStatus } from '../../gql/graphql.js';
import { ReferencePicker } from '../../grid/reference-picker.js';
import { useViewer } from '../../shell/viewer.js';
import type { DraftForm } from './draft-form.js';

const STATUSES: readonly StartingStatus[] = [
  'SCHEDULED',
  'CONFIRMED',
  'PENCILLED_IN',
  'AWAITING_APPROVAL',
  'PENDING',
  'COMPLETED',
  'CANCELLED',
];

/** What most bookings do without. */
export const MoreFields = ({ form, staffMember }: { form: DraftForm; staffMember?: { id: string; label: string } }) => {
  const { organization } = useViewer();
  const { serviceId, status } = form.getValues();
  return (
    <>
      <Select
        label="Status"
        placeholder="As usual for this service"
        data={STATUSES.map((value) => ({ value, label: bookingStatusWords[value] }))}
        clearable
        clearButtonProps={{ 'aria-label': 'As usual' }}
        comboboxProps={{ withinPortal: true }}
        {...form.getInputProps('status')}
      />
      {status === 'CANCELLED' && <TextInput label="Reason" {...form.getInputProps('reason')} />}
      <ReferencePicker
        entity="STAFF_MEMBER"
        label="Responsible"
        placeholder="Nobody"
        initial={staffMember}
        clearable
        {...form.getInputProps('staffMemberId')}
      />
      {serviceId && <TextInput label="Title" placeholder="The name of the service" {...form.getInputProps('title')} />}
      <NumberInput
        label={`Price in ${organization.currency}`}
        placeholder="The price of the service"
        min={0}
        decimalScale={2}
        hideControls
        {...form.getInputProps('price')}
      />
      <Textarea label="Description" autosize minRows={2} {...form.getInputProps('description')} />
      <Textarea label="Remark for staff" autosize minRows={2} {...form.getInputProps('comment')} />
    </>
  );
};
