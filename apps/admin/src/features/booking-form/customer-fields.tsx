import { Anchor, Group, SimpleGrid, Switch, Text, TextInput } from '@mantine/core';
import type { CustomerAccountQuery } from '../../gql/graphql.js';
import { ReferencePicker } from '../../grid/reference-picker.js';
import type { DraftForm } from './draft-form.js';

type CustomerFieldsProps = {
  form: DraftForm;
  account: NonNullable<CustomerAccountQuery['customer']>['account'] | undefined;
  initial?: { id: string; label: string };
};

const NewCustomerFields = ({ form }: { form: DraftForm }) => (
  <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
    <TextInput label="Given name" required autoComplete="off" data-autofocus {...form.getInputProps('givenName')} />
    <TextInput label="Family name" required autoComplete="off" {...form.getInputProps('familyName')} />
    <TextInput label="Email" type="email" autoComplete="off" {...form.getInputProps('email')} />
    <TextInput label="Phone" type="tel" autoComplete="off" {...form.getInputProps('phone')} />
  </SimpleGrid>
);

/** Who books: somebody who is known, or somebody new; and whether their account is billed. */
export const CustomerFields = ({ form, account, initial }: CustomerFieldsProps) => {
  const { isNew, billed } = form.getValues();
  const other = (
    <Anchor component="button" type="button" size="sm" onClick={() => form.setFieldValue('isNew', !isNew)}>
      {isNew ? 'Choose somebody known' : 'Somebody new'}
    </Anchor>
  );
  return (
    <>
      {isNew ? (
        <>
          <Group justify="space-between">
            <Text size="sm" fw={600}>
              New customer
            </Text>
            {other}
          </Group>
          <NewCustomerFields form={form} />
        </>
      ) : (
        <div>
          <ReferencePicker
            entity="CUSTOMER"
            label="Customer"
            placeholder="Name, email or phone"
            required
            initial={initial}
            {...form.getInputProps('customerId')}
          />
          {other}
        </div>
      )}
      {!isNew && account && (
        <>
          <Switch label={`Bill to ${account.name}`} {...form.getInputProps('billed', { type: 'checkbox' })} />
          {billed && <TextInput label="PO number" required={account.poRequired} {...form.getInputProps('poNumber')} />}
        </>
      )}
    </>
  );
};
