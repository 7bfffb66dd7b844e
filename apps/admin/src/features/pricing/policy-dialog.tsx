import { Checkbox, Modal, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { CancellationPolicyPartsFragment } from '../../gql/graphql.js';
import { FormFrame } from '../../record/form-frame.js';
import { fromMinor, toMinor } from '../../record/minor-units.js';
import { MoneyField } from '../../record/money-field.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { policySentence } from './policy-sentence.js';
import { usePricingChanges } from './use-pricing-changes.js';

type Draft = { name: string; hours: number | string; percent: number | string; fee: number | string; active: boolean };
type PolicyDialogProps = { policy: CancellationPolicyPartsFragment | null; onClose: () => void };

/** Makes a cancellation policy, or changes it for what is placed from now on; says in words what it comes to. */
export const PolicyDialog = ({ policy, onClose }: PolicyDialogProps) => {
  const { organization } = useViewer();
  const { currency } = organization;
  const { createPolicy, changePolicy } = usePricingChanges();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm<Draft>({
    initialValues: {
      name: policy?.name ?? '',
      hours: policy?.freeUntilHours ?? 48,
      percent: policy ? policy.percentBp / 100 : 50,
      fee: policy ? fromMinor(policy.feeMinor, currency) : 0,
      active: policy?.active ?? true,
    },
  });
  const { outcome, send } = useFormOutcome(form, ['name', 'freeUntilHours', 'percentBp', 'feeMinor']);
  const valuesOf = ({ name, hours, percent, fee }: Draft) => ({
    name,
    freeUntilHours: Number(hours || 0),
    percentBp: Math.round(Number(percent || 0) * 100),
    feeMinor: toMinor(fee, currency),
  });
  const onSubmit = form.onSubmit(async (draft) => {
    const values = valuesOf(draft);
    const done = await send(() =>
      policy
        ? changePolicy({ ...values, id: policy.id, expectedVersion: policy.version, active: draft.active })
        : createPolicy({ ...values, idempotencyKey: `${key} ${JSON.stringify(values)}`.slice(0, 200) }),
    );
    if (!done) return;
    say({ message: policy ? 'The policy is changed.' : 'The policy is there.' });
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={policy ? `Policy ${policy.name}` : 'New cancellation policy'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Save" submitting={form.submitting}>
        <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
        <NumberInput label="Free until so many hours before" min={0} allowDecimal={false} {...form.getInputProps('hours')} />
        <NumberInput
          label="Then so many percent are kept"
          min={0}
          max={100}
          decimalScale={2}
          hideControls
          {...form.getInputProps('percent')}
        />
        <MoneyField label="And a fee" currency={currency} {...form.getInputProps('fee')} />
        <p className="quiet" aria-live="polite">
          {policySentence(valuesOf(form.getValues()), organization)} Never more than the price.
        </p>
        {policy && (
          <Checkbox
            label="Can be chosen for services"
            description="What was ordered keeps what was agreed."
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        )}
      </FormFrame>
    </Modal>
  );
};
