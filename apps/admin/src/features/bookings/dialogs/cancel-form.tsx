import { useQuery } from '@apollo/client/react';
import { formatMoney } from '@bookwright/web-kit';
import { Checkbox, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { CancellationFeeDocument } from '../../../gql/graphql.js';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { useViewer } from '../../../shell/viewer.js';
import { sayDone } from '../action-subject.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

/** Says what cancelling keeps of the price, lets it be waived, and asks why (CRM-21, SV-52). */
export const CancelForm = ({ booking, onClose }: ActionFormProps) => {
  const run = useBookingAction();
  const { organization } = useViewer();
  const { data } = useQuery(CancellationFeeDocument, { variables: { id: booking.id }, fetchPolicy: 'network-only' });
  const fee = data?.booking?.cancelFee;
  const form = useForm({
    initialValues: { reason: '', waive: false },
    validate: { reason: (value) => (value.trim() === '' ? 'Say why: the reason is kept with the booking.' : null) },
  });
  const { outcome, send } = useFormOutcome(form, ['reason']);
  const { waive } = form.getValues();
  const money = (amount: { amountMinor: number; currency: string }) => formatMoney(amount, organization.locale);
  const back = fee ? (waive ? { ...fee.of, amountMinor: fee.refund.amountMinor + fee.keeps.amountMinor } : fee.refund) : null;
  const onSubmit = form.onSubmit(async ({ reason, waive: waived }) => {
    const input = { id: booking.id, expectedVersion: booking.version, reason: reason.trim() };
    const done = await send(() => run('CANCEL', { ...input, fee: waived ? 'WAIVE' : 'KEEP' }));
    if (!done) return;
    sayDone('CANCEL', booking.reference);
    onClose();
  });
  return (
    <FormFrame
      onSubmit={onSubmit}
      onClose={onClose}
      outcome={outcome}
      submitLabel="Cancel the booking"
      submitting={form.submitting}
      danger
    >
      <Text>The booking is cancelled and its time is free again.</Text>
      {fee && fee.keeps.amountMinor > 0 && (
        <>
          <Text fw={600}>
            {waive
              ? `Its fee of ${money(fee.keeps)} is waived.`
              : `Cancelling now keeps ${money(fee.keeps)} of ${money(fee.of)}.`}
          </Text>
          <Checkbox label="Waive the fee" {...form.getInputProps('waive', { type: 'checkbox' })} />
        </>
      )}
      {fee && back && fee.refund.amountMinor > 0 && (
        <Text className="quiet">{money(back)} of what was paid is then to be given back.</Text>
      )}
      <Textarea label="Reason" required autosize minRows={2} maxRows={6} data-autofocus {...form.getInputProps('reason')} />
    </FormFrame>
  );
};
