import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { sayDone } from '../action-subject.js';
import { needsReason, type ReasonAction } from '../booking-action-kind.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

const CONSEQUENCE: Record<ReasonAction, { sentence: string; submit: string }> = {
  DECLINE: { sentence: 'The request is turned down and its time is free again.', submit: 'Decline the booking' },
  CANCEL: { sentence: 'The booking is cancelled and its time is free again.', submit: 'Cancel the booking' },
  DELETE: {
    sentence: 'The booking leaves every list but the one of deleted bookings, and its time is free again. Its history stays.',
    submit: 'Delete the booking',
  },
};

/** Asks why, and says what follows, before a booking is declined, cancelled or deleted (CRM-21). */
export const ReasonForm = ({ action, booking, onClose }: ActionFormProps) => {
  const run = useBookingAction();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? 'Say why: the reason is kept with the booking.' : null) },
  });
  const { outcome, send } = useFormOutcome(form, ['reason']);
  if (!needsReason(action)) return null;
  const { sentence, submit } = CONSEQUENCE[action];
  const onSubmit = form.onSubmit(async ({ reason }) => {
    const done = await send(() => run(action, { id: booking.id, expectedVersion: booking.version, reason: reason.trim() }));
    if (!done) return;
    sayDone(action, booking.reference);
    onClose();
  });
  return (
    <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel={submit} submitting={form.submitting} danger>
      <Text>{sentence}</Text>
      <Textarea label="Reason" required autosize minRows={2} maxRows={6} data-autofocus {...form.getInputProps('reason')} />
    </FormFrame>
  );
};
