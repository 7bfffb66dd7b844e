import { useApolloClient } from '@apollo/client/react';
import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFrame } from '../../../record/form-frame.js';
import { useChangePoNumber } from '../../../record/use-change-po-number.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { sayDone } from '../action-subject.js';
import type { ActionFormProps } from './action-form.js';

/** Changes the purchase order number of the booking's order (AP-29). */
export const PoNumberForm = ({ booking: { id, order, reference }, onClose }: ActionFormProps) => {
  const change = useChangePoNumber();
  const client = useApolloClient();
  const form = useForm({ initialValues: { poNumber: order.poNumber ?? '' } });
  const { outcome, send } = useFormOutcome(form, ['poNumber']);
  const onSubmit = form.onSubmit(async ({ poNumber }) => {
    const done = await send(() => change({ id: order.id, version: order.version }, poNumber));
    if (!done) return;
    client.cache.evict({ id: client.cache.identify({ __typename: 'Booking', id }), fieldName: 'timeline' });
    sayDone('CHANGE_PO_NUMBER', reference);
    onClose();
  });
  const others = order.bookingCount - 1;
  return (
    <FormFrame
      onSubmit={onSubmit}
      onClose={onClose}
      outcome={outcome}
      submitLabel="Save the PO number"
      submitting={form.submitting}
    >
      <Text>
        It belongs to order {order.reference}
        {others > 0 && ` and so to its ${others === 1 ? 'other booking' : `${others} other bookings`} as well`}.
      </Text>
      <TextInput label="PO number" data-autofocus {...form.getInputProps('poNumber')} />
    </FormFrame>
  );
};
