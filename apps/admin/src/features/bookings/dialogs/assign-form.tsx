import { useForm } from '@mantine/form';
import { ReferencePicker } from '../../../grid/reference-picker.js';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { sayDone } from '../action-subject.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

/** Says who looks after a booking, or that nobody does. */
export const AssignForm = ({ booking, onClose }: ActionFormProps) => {
  const run = useBookingAction();
  const { assignee } = booking;
  const form = useForm<{ staffMemberId: string | null }>({ initialValues: { staffMemberId: assignee?.id ?? null } });
  const { outcome, send } = useFormOutcome(form, ['staffMemberId']);
  const onSubmit = form.onSubmit(async ({ staffMemberId }) => {
    const done = await send(() => run('ASSIGN', { id: booking.id, expectedVersion: booking.version, staffMemberId }));
    if (!done) return;
    sayDone('ASSIGN', booking.reference);
    onClose();
  });
  return (
    <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Assign" submitting={form.submitting}>
      <ReferencePicker
        entity="STAFF_MEMBER"
        label="Assigned to"
        placeholder="Nobody"
        clearable
        initial={assignee ? { id: assignee.id, label: assignee.displayName } : undefined}
        {...form.getInputProps('staffMemberId')}
      />
    </FormFrame>
  );
};
