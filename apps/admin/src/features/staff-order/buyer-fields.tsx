import { useQuery } from '@apollo/client/react';
import { Anchor, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CustomerForm } from '../../customer/customer-form.js';
import { CustomerToBillDocument } from '../../gql/graphql.js';
import { ReferencePicker } from '../../grid/reference-picker.js';
import { type OrderDraft, PRIVATELY } from './order-draft.js';

type BuyerFieldsProps = {
  draft: OrderDraft;
  errors: Record<string, string>;
  onChange: (change: Partial<OrderDraft>) => void;
};

/** Who orders, known or written down here, and who is billed (SV-25, AP-12). */
export const BuyerFields = ({ draft, errors, onChange }: BuyerFieldsProps) => {
  const [making, setMaking] = useState(false);
  const [turn, setTurn] = useState(0);
  const id = draft.customer?.id ?? '';
  const { data } = useQuery(CustomerToBillDocument, { variables: { id }, skip: !id, fetchPolicy: 'cache-and-network' });
  const customer = data?.customer;
  const accounts = customer?.accounts ?? [];
  const account = accounts.find((one) => one.id === draft.billedTo);
  const initial = draft.customer && { id, label: draft.customer.label || (customer?.name ?? '') };
  return (
    <>
      <div>
        <ReferencePicker
          key={`${turn} ${initial?.label}`}
          entity="CUSTOMER"
          label="Customer"
          placeholder="Name, email or phone"
          required
          initial={initial ?? undefined}
          error={errors.customerId}
          onChoose={(chosen) => onChange({ customer: chosen, billedTo: PRIVATELY })}
        />
        <Anchor component="button" type="button" size="sm" onClick={() => setMaking(true)}>
          Somebody new
        </Anchor>
      </div>
      <Select
        label="Billed to"
        allowDeselect={false}
        data={[
          { value: PRIVATELY, label: 'Themselves: private' },
          ...accounts.map(({ id: accountId, name }) => ({ value: accountId, label: name })),
        ]}
        value={draft.billedTo}
        error={errors.accountId}
        onChange={(billedTo) => onChange({ billedTo: billedTo ?? PRIVATELY })}
      />
      {account && (
        <TextInput
          label="PO number"
          required={account.poRequired}
          value={draft.poNumber}
          error={errors.poNumber}
          onChange={(event) => onChange({ poNumber: event.currentTarget.value })}
        />
      )}
      {making && (
        <CustomerForm
          onClose={() => setMaking(false)}
          onDone={(madeId) => {
            onChange({ customer: { id: madeId, label: '' }, billedTo: PRIVATELY });
            setMaking(false);
            setTurn(turn + 1);
          }}
        />
      )}
    </>
  );
};
