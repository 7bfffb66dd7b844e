import { Modal, NumberInput, SegmentedControl, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { FormFrame } from '../../../record/form-frame.js';
import { toMinor } from '../../../record/minor-units.js';
import { MoneyField } from '../../../record/money-field.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { say } from '../../../shell/say.js';
import type { OrderRecord } from '../order-panel.js';
import { useOrderMoney } from './use-order-money.js';

type Draft = {
  kind: 'AMOUNT' | 'PERCENT';
  amount: number | string;
  percent: number | string;
  line: string | null;
  reason: string;
};

/** Takes something off an order or one of its lines; nothing takes a discount back. */
export const DiscountDialog = ({ order, onClose }: { order: OrderRecord; onClose: () => void }) => {
  const { discount } = useOrderMoney();
  const [key] = useState(() => crypto.randomUUID());
  const { currency } = order.customerTotal;
  const form = useForm<Draft>({
    initialValues: { kind: 'PERCENT', amount: '', percent: 10, line: null, reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? 'Say why: the reason is kept with the order.' : null) },
  });
  const { kind } = form.getValues();
  const { outcome, send } = useFormOutcome(form, ['amount', 'reason']);
  const onSubmit = form.onSubmit(async ({ amount, percent, line, reason, ...draft }) => {
    const value =
      draft.kind === 'AMOUNT'
        ? { amount: { amountMinor: toMinor(amount, currency), currency } }
        : { percentBp: Math.round(Number(percent || 0) * 100) };
    const done = await send(() =>
      discount({
        idempotencyKey: `${key} ${JSON.stringify(value)} ${line} ${reason}`.slice(0, 200),
        orderId: order.id,
        lineIds: line ? [line] : null,
        ...value,
        reason: reason.trim(),
      }),
    );
    if (!done) return;
    say({ message: 'The discount is changed.' });
    onClose();
  });
  const lines = order.lines.filter((line) => line.active && line.kind === 'SALE');
  return (
    <Modal opened onClose={onClose} title="Discount" closeButtonProps={{ 'aria-label': 'Close' }} radius="lg" centered>
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel="Set the discount"
        submitting={form.submitting}
      >
        <p className="quiet">It takes the place of the discount there is. Zero takes it back.</p>
        <SegmentedControl
          aria-label="Kind of discount"
          data={[
            { value: 'PERCENT', label: 'Percent' },
            { value: 'AMOUNT', label: 'Amount' },
          ]}
          {...form.getInputProps('kind')}
        />
        {kind === 'PERCENT' ? (
          <NumberInput label="Percent off" min={0} max={100} decimalScale={2} hideControls {...form.getInputProps('percent')} />
        ) : (
          <MoneyField label="Off altogether" currency={currency} {...form.getInputProps('amount')} />
        )}
        {lines.length > 1 && (
          <Select
            label="On"
            placeholder="The whole order"
            data={lines.map(({ id, description }) => ({ value: id, label: description }))}
            clearable
            {...form.getInputProps('line')}
          />
        )}
        <Textarea label="Reason" required autosize minRows={2} maxRows={6} {...form.getInputProps('reason')} />
      </FormFrame>
    </Modal>
  );
};
