import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ReferencePicker } from '../../../grid/reference-picker.js';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { sayDone } from '../action-subject.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

/** Gives a booking another booker (AP-38). */
export const ChangeBookerForm = ({ booking, onClose }: ActionFormProps) => {
  const run = useBookingAction();
  const form = useForm<{ customerId: string | null }>({
    initialValues: { customerId: null },
    validate: { customerId: (value) => (value ? null : 'Choose a customer.') },
  });
  const { outcome, send } = useFormOutcome(form, ['customerId']);
  const onSubmit = form.onSubmit(async ({ customerId }) => {
    const done = await send(() =>
      run('CHANGE_BOOKER', { id: booking.id, expectedVersion: booking.version, customerId: customerId! }),
    );
    if (!done) return;
    sayDone('CHANGE_BOOKER', booking.reference);
    onClose();
  });
  return (
    <FormFrame
      onSubmit={onSubmit}
      onClose={onClose}
      outcome={outcome}
      submitLabel="Change the booker"
      submitting={form.submitting}
    >
      <Text>
        The booker is {booking.booker?.name ?? 'nobody'} now. Messages about this booking go to the new one, those that are
        waiting as well.
      </Text>
      <ReferencePicker
        entity="CUSTOMER"
        label="New booker"
        placeholder="Name, email or company"
        required
        {...form.getInputProps('customerId')}
      />
    </FormFrame>
  );
};
