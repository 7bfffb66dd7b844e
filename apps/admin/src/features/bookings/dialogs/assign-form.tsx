import { useQuery } from '@apollo/client/react';
import { MultiSelect, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { SetBookingAssigneesDocument, StaffOptionsDocument } from '../../../gql/graphql.js';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { usePermission } from '../../../shell/viewer.js';
import { sayDone } from '../action-subject.js';
import { useBookingChange } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

/** Says who looks after a booking, the first one first, or that nobody does; whoever is busy is assigned only with a reason. */
export const AssignForm = ({ booking, onClose }: ActionFormProps) => {
  const change = useBookingChange();
  const mayGoBeyond = usePermission('booking.overrideRules');
  const [busy, setBusy] = useState(false);
  const { assignee, furtherAssignees } = booking;
  const present = [...(assignee ? [assignee] : []), ...furtherAssignees.map(({ staffMember }) => staffMember)];
  const { data } = useQuery(StaffOptionsDocument, { variables: { search: '' } });
  const active = (data?.staffMembers ?? []).filter((member) => member.active);
  const known = new Map([...active, ...present].map(({ id, displayName }) => [id, displayName]));
  const form = useForm({
    initialValues: { staffMemberIds: present.map(({ id }) => id), override: false, reason: '' },
    validate: { reason: (value, { override }) => (override && !value.trim() ? 'Say why: it is kept with the booking.' : null) },
  });
  const { outcome, send } = useFormOutcome(form, ['staffMemberIds', 'override', 'reason']);
  const onSubmit = form.onSubmit(async ({ staffMemberIds, override, reason }) => {
    const input = { id: booking.id, expectedVersion: booking.version, staffMemberIds, ...(override && { override, reason }) };
    const done = await send(async () => {
      const errors = await change(SetBookingAssigneesDocument, input);
      setBusy(override || errors.some(({ code }) => code === 'RESOURCE_TAKEN'));
      return errors.map((error) => ({ ...error, path: error.path.slice(0, 1) }));
    });
    if (!done) return;
    sayDone('ASSIGN', booking.reference);
    onClose();
  });
  return (
    <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Assign" submitting={form.submitting}>
      <MultiSelect
        label="Assigned to"
        description="The first one leads."
        placeholder={form.getValues().staffMemberIds.length > 0 ? undefined : 'Nobody'}
        data={[...known].map(([value, label]) => ({ value, label }))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Nobody' }}
        hidePickedOptions
        nothingFoundMessage="Nobody of that name"
        maxDropdownHeight={260}
        comboboxProps={{ withinPortal: true }}
        {...form.getInputProps('staffMemberIds')}
      />
      {busy && mayGoBeyond && (
        <>
          <Switch label="Assign them all the same" {...form.getInputProps('override', { type: 'checkbox' })} />
          {form.getValues().override && <TextInput label="Why" required {...form.getInputProps('reason')} />}
        </>
      )}
    </FormFrame>
  );
};
