import { Checkbox, Modal, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { TaxRatePartsFragment } from '../../gql/graphql.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { usePricingChanges } from './use-pricing-changes.js';

/** Makes a rate of tax, or changes it for what is placed from now on. */
export const TaxRateDialog = ({ rate, onClose }: { rate: TaxRatePartsFragment | null; onClose: () => void }) => {
  const { createRate, changeRate } = usePricingChanges();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm<{ name: string; percent: number | string; active: boolean }>({
    initialValues: { name: rate?.name ?? '', percent: rate ? rate.rateBp / 100 : 20, active: rate?.active ?? true },
  });
  const { outcome, send } = useFormOutcome(form, ['name', 'rateBp']);
  const onSubmit = form.onSubmit(async ({ name, percent, active }) => {
    const values = { name, rateBp: Math.round(Number(percent || 0) * 100) };
    const done = await send(() =>
      rate
        ? changeRate({ ...values, id: rate.id, expectedVersion: rate.version, active })
        : createRate({ ...values, idempotencyKey: `${key} ${JSON.stringify(values)}`.slice(0, 200) }),
    );
    if (!done) return;
    say({ message: rate ? 'The tax rate is changed.' : 'The tax rate is there.' });
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={rate ? `Tax rate ${rate.name}` : 'New tax rate'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Save" submitting={form.submitting}>
        <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
        <NumberInput label="Percent" min={0} max={100} decimalScale={2} hideControls {...form.getInputProps('percent')} />
        {rate && (
          <Checkbox
            label="Can be chosen for services"
            description="What was ordered keeps its tax."
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        )}
      </FormFrame>
    </Modal>
  );
};
