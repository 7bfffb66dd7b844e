import { Modal, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { AccountRecordQuery } from '../../gql/graphql.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { useAccountChanges } from './use-account-changes.js';

type AccountFormProps = {
  /** Which is changed; left out for a new one. */
  account?: NonNullable<AccountRecordQuery['account']>;
  onDone: (id: string) => void;
  onClose: () => void;
};

const FIELDS = ['name', 'number', 'billingAddress', 'taxId'];

/** Makes an account, or changes what is known of it. */
export const AccountForm = ({ account, onDone, onClose }: AccountFormProps) => {
  const { create, change } = useAccountChanges();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({
    initialValues: {
      name: account?.name ?? '',
      number: account?.number ?? '',
      poRequired: account?.poRequired ?? false,
      billingAddress: account?.billingAddress ?? '',
      taxId: account?.taxId ?? '',
    },
    validate: {
      name: (value) => (value.trim() ? null : 'An account needs a name.'),
      number: (value) => (value.trim() ? null : 'An account needs a number of its own.'),
    },
  });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const onSubmit = form.onSubmit(async (values) => {
    let id = account?.id;
    const done = await send(async () => {
      if (account) return (await change({ id: account.id, expectedVersion: account.version ?? 1, ...values })).userErrors;
      const made = await create({ idempotencyKey: `${key} ${values.number}`.slice(0, 200), ...values });
      id = made.account?.id;
      return made.userErrors;
    });
    if (done) onDone(id!);
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={account ? `Change ${account.name}` : 'New account'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={account ? 'Save' : 'Make it'}
        submitting={form.submitting}
      >
        <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
        <TextInput label="Account ID" required {...form.getInputProps('number')} />
        <Textarea label="Billing address" autosize minRows={2} maxRows={6} {...form.getInputProps('billingAddress')} />
        <TextInput label="Tax ID" {...form.getInputProps('taxId')} />
        <Switch label="Orders need a PO number" {...form.getInputProps('poRequired', { type: 'checkbox' })} />
      </FormFrame>
    </Modal>
  );
};
