import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { sayDone } from '../action-subject.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

/** Says what is lost for good, and asks for the reference before a booking is erased (C-1). */
export const PurgeForm = ({ booking, onClose }: ActionFormProps) => {
  const run = useBookingAction();
  const form = useForm({ initialValues: { confirmation: '' } });
  const { outcome, send } = useFormOutcome(form, ['confirmation']);
  const onSubmit = form.onSubmit(async ({ confirmation }) => {
    const input = { id: booking.id, expectedVersion: booking.version, confirmation };
    if (!(await send(() => run('PURGE', input)))) return;
    sayDone('PURGE', booking.reference);
    onClose();
  });
  return (
    <FormFrame
      onSubmit={onSubmit}
      onClose={onClose}
      outcome={outcome}
      submitLabel="Erase for good"
      submitting={form.submitting}
      danger
    >
      <Text>
        The booking, its people and what its history says of them are erased and cannot be brought back. That it was erased, when
        and by whom, stays in the history.
      </Text>
      <TextInput
        label={`Type ${booking.reference} to confirm`}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('confirmation')}
      />
    </FormFrame>
  );
};
