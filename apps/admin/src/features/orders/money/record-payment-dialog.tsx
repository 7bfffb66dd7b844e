import { formatMoney, paymentMethodWords } from '@bookwright/web-kit';
import { Checkbox, Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { PaymentMethod } from '../../../gql/graphql.js';
import { FormFrame } from '../../../record/form-frame.js';
import { fromMinor, toMinor } from '../../../record/minor-units.js';
import { MoneyField } from '../../../record/money-field.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { say } from '../../../shell/say.js';
import { useViewer } from '../../../shell/viewer.js';
import type { OrderRecord } from '../order-panel.js';
import { useOrderMoney } from './use-order-money.js';

type Draft = { amount: number | string; method: PaymentMethod; booking: string | null; note: string; allowOverpayment: boolean };

const METHODS = Object.entries(paymentMethodWords).map(([value, label]) => ({ value, label }));

/** Notes money that was taken, for the whole order or one of its bookings (JZ-36). */
export const RecordPaymentDialog = ({ order, onClose }: { order: OrderRecord; onClose: () => void }) => {
  const { organization } = useViewer();
  const { record } = useOrderMoney();
  const [key] = useState(() => crypto.randomUUID());
  const { currency } = order.customerTotal;
  const due = Math.max(0, order.due?.amountMinor ?? 0);
  const form = useForm<Draft>({
    initialValues: {
      amount: due ? fromMinor(due, currency) : '',
      method: 'CASH',
      booking: null,
      note: '',
      allowOverpayment: false,
    },
    validate: { amount: (value, draft) => (toMinor(value, draft ? currency : '') > 0 ? null : 'How much was paid?') },
  });
  const { outcome, send } = useFormOutcome(form, ['amount', 'note']);
  const onSubmit = form.onSubmit(async ({ amount, method, booking, note, allowOverpayment }) => {
    const paid = { amountMinor: toMinor(amount, currency), currency };
    const done = await send(() =>
      record({
        idempotencyKey: `${key} ${paid.amountMinor} ${booking} ${method} ${note} ${allowOverpayment}`.slice(0, 200),
        orderId: order.id,
        bookingIds: booking ? [booking] : null,
        amount: paid,
        method,
        note: note.trim() || null,
        allowOverpayment,
      }),
    );
    if (!done) return;
    say({ message: `${formatMoney(paid, organization.locale)} noted.` });
    onClose();
  });
  const bookings = order.bookings.map(({ id, title, reference }) => ({ value: id, label: `${title} ${reference}` }));
  return (
    <Modal opened onClose={onClose} title="Record a payment" closeButtonProps={{ 'aria-label': 'Close' }} radius="lg" centered>
      <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Record it" submitting={form.submitting}>
        <MoneyField label="Amount" currency={currency} required data-autofocus {...form.getInputProps('amount')} />
        <Select label="How" data={METHODS} allowDeselect={false} {...form.getInputProps('method')} />
        {bookings.length > 1 && (
          <Select label="For" placeholder="Whatever is due" data={bookings} clearable {...form.getInputProps('booking')} />
        )}
        <TextInput label="Note" description="Such as the number of a receipt. Optional." {...form.getInputProps('note')} />
        <Checkbox label="It may be more than is due" {...form.getInputProps('allowOverpayment', { type: 'checkbox' })} />
      </FormFrame>
    </Modal>
  );
};
