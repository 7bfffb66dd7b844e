import { useMutation } from '@apollo/client/react';
import { Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { OrderRecordDocument, RequestPaymentDocument } from '../../../gql/graphql.js';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import type { OrderRecord } from '../order-panel.js';

type Draft = { booking: string | null };

/** Asks the customer by email to pay online what is due, and shows the link to pass on in another way (JZ-58). */
export const RequestPaymentDialog = ({ order, onClose }: { order: OrderRecord; onClose: () => void }) => {
  const [request] = useMutation(RequestPaymentDocument, { refetchQueries: [OrderRecordDocument] });
  const [key] = useState(() => crypto.randomUUID());
  const [link, setLink] = useState<string | null>(null);
  const form = useForm<Draft>({ initialValues: { booking: null } });
  const { outcome, send } = useFormOutcome(form, ['booking']);
  const onSubmit = form.onSubmit(async ({ booking }) => {
    if (link) return onClose();
    await send(async () => {
      const input = { orderId: order.id, bookingId: booking, idempotencyKey: `${key} ${booking}` };
      const { data } = await request({ variables: { input } });
      setLink(data!.requestPayment.payLink ?? null);
      return data!.requestPayment.userErrors;
    });
  });
  const bookings = order.bookings.map(({ id, title, reference }) => ({ value: id, label: `${title} ${reference}` }));
  return (
    <Modal opened onClose={onClose} title="Ask for payment" closeButtonProps={{ 'aria-label': 'Close' }} radius="lg" centered>
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={link ? 'Done' : 'Send the link'}
        submitting={form.submitting}
      >
        {link ? (
          <>
            <p role="status">The link is on its way by email. A link that was sent before opens nothing any more.</p>
            <TextInput label="Link to pay" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </>
        ) : (
          <>
            <p className="quiet">
              The customer gets an email with a link to pay online what is due. Prices on request are not asked for.
            </p>
            {bookings.length > 1 && (
              <Select label="For" placeholder="All that is due" data={bookings} clearable {...form.getInputProps('booking')} />
            )}
          </>
        )}
      </FormFrame>
    </Modal>
  );
};
