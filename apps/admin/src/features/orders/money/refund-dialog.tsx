import { formatMoney, paymentMethodWords } from '@bookwright/web-kit';
import { Modal, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { PaymentMethod, PaymentPartsFragment } from '../../../gql/graphql.js';
import { FormFrame } from '../../../record/form-frame.js';
import { fromMinor, toMinor } from '../../../record/minor-units.js';
import { MoneyField } from '../../../record/money-field.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { say } from '../../../shell/say.js';
import { useViewer } from '../../../shell/viewer.js';
import type { OrderRecord } from '../order-panel.js';
import { useOrderMoney } from './use-order-money.js';

type Draft = { amount: number | string; method: PaymentMethod | 'PROVIDER'; reason: string };

type RefundDialogProps = { order: OrderRecord; payment: PaymentPartsFragment; onClose: () => void };

/** Gives money of one payment back; what is overpaid is offered first. */
export const RefundDialog = ({ order, payment, onClose }: RefundDialogProps) => {
  const { organization } = useViewer();
  const { refund } = useOrderMoney();
  const [key] = useState(() => crypto.randomUUID());
  const { currency } = order.customerTotal;
  const left = payment.refundable?.amountMinor ?? 0;
  const overpaid = Math.max(0, -(order.due?.amountMinor ?? 0));
  const byHand = payment.provider === 'MANUAL';
  const form = useForm<Draft>({
    initialValues: {
      amount: fromMinor(overpaid > 0 ? Math.min(left, overpaid) : left, currency),
      method: byHand ? (payment.method ?? 'CASH') : 'PROVIDER',
      reason: '',
    },
    validate: { reason: (value) => (value.trim() === '' ? 'Say why: the reason is kept with the order.' : null) },
  });
  const { outcome, send } = useFormOutcome(form, ['amount', 'reason']);
  const onSubmit = form.onSubmit(async ({ amount, method, reason }) => {
    const back = { amountMinor: toMinor(amount, currency), currency };
    const done = await send(() =>
      refund({
        idempotencyKey: `${key} ${back.amountMinor} ${method} ${reason}`.slice(0, 200),
        paymentId: payment.id,
        amount: back,
        method: method === 'PROVIDER' ? null : method,
        reason: reason.trim(),
      }),
    );
    if (!done) return;
    say({
      message: `${formatMoney(back, organization.locale)} ${method === 'PROVIDER' ? 'asked to be given back' : 'given back'}.`,
    });
    onClose();
  });
  const ways = [
    ...(byHand ? [] : [{ value: 'PROVIDER', label: 'The way it was paid' }]),
    ...Object.entries(paymentMethodWords).map(([value, label]) => ({ value, label })),
  ];
  return (
    <Modal opened onClose={onClose} title="Give money back" closeButtonProps={{ 'aria-label': 'Close' }} radius="lg" centered>
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel="Give it back"
        submitting={form.submitting}
        danger
      >
        <MoneyField label="Amount" currency={currency} required {...form.getInputProps('amount')} />
        <Select label="How" data={ways} allowDeselect={false} {...form.getInputProps('method')} />
        <Textarea label="Reason" required autosize minRows={2} maxRows={6} data-autofocus {...form.getInputProps('reason')} />
      </FormFrame>
    </Modal>
  );
};
