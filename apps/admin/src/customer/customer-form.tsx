import type { ReferenceValue } from '@bookwright/smart-grid';
import { Modal, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { CustomerRecordQuery } from '../gql/graphql.js';
import { FormFrame } from '../record/form-frame.js';
import { useFormOutcome } from '../record/use-form-outcome.js';
import { AccountsField } from './accounts-field.js';
import { useCustomerChanges } from './use-customer-changes.js';

type Customer = NonNullable<CustomerRecordQuery['customer']>;

type CustomerFormProps = {
  /** Who is changed; left out for somebody new. */
  customer?: Customer;
  /** `accountsChanged`: they belong to other accounts than before. */
  onDone: (id: string, accountsChanged: boolean) => void;
  onClose: () => void;
};

const FIELDS = ['givenName', 'familyName', 'company', 'email', 'phone', 'accountIds'];

const valuesOf = (customer?: Customer) => ({
  givenName: customer?.givenName ?? '',
  familyName: customer?.familyName ?? '',
  company: customer?.company ?? '',
  email: customer?.email ?? '',
  phone: customer?.phone ?? '',
  accountIds: (customer?.accounts ?? []).map(({ id, name }): ReferenceValue => ({ id, label: name })),
});

/** Writes somebody down, or changes what is known of them and whom they belong to. */
export const CustomerForm = ({ customer, onDone, onClose }: CustomerFormProps) => {
  const { create, change } = useCustomerChanges();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({ initialValues: valuesOf(customer) });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const onSubmit = form.onSubmit(async ({ accountIds, ...values }) => {
    let id = customer?.id;
    const ids = accountIds.map((account) => account.id);
    const details = { ...values, accountIds: ids };
    const done = await send(async () => {
      if (customer) return (await change({ id: customer.id, expectedVersion: customer.version, ...details })).userErrors;
      const made = await create({ idempotencyKey: `${idempotencyKey} ${values.email}`.slice(0, 200), ...details });
      id = made.customer?.id;
      return made.userErrors;
    });
    const before = (customer?.accounts ?? []).map((account) => account.id);
    if (done) onDone(id!, before.join() !== ids.join());
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={customer ? `Change ${customer.name}` : 'New customer'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={customer ? 'Save' : 'Write down'}
        submitting={form.submitting}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
          <TextInput label="Given name" data-autofocus autoComplete="off" {...form.getInputProps('givenName')} />
          <TextInput label="Family name" autoComplete="off" {...form.getInputProps('familyName')} />
        </SimpleGrid>
        <TextInput label="Company" autoComplete="off" {...form.getInputProps('company')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
          <TextInput label="Email" type="email" autoComplete="off" {...form.getInputProps('email')} />
          <TextInput label="Phone" type="tel" autoComplete="off" {...form.getInputProps('phone')} />
        </SimpleGrid>
        <AccountsField
          value={form.getValues().accountIds}
          onChange={(accounts) => form.setFieldValue('accountIds', accounts)}
          error={form.errors.accountIds}
        />
      </FormFrame>
    </Modal>
  );
};
