import type { ReferenceValue } from '@bookwright/smart-grid';
import { opportunityStageWords } from '@bookwright/web-kit';
import { Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { OpportunityPartsFragment, OpportunityStage } from '../../gql/graphql.js';
import { ReferencePicker } from '../../grid/reference-picker.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { emptyItem, type ItemDraft, OpportunityItemsField } from './opportunity-items-field.js';
import { useOpportunityChanges } from './use-opportunity-changes.js';

type OpportunityFormProps = {
  /** Which is changed; left out for a new one. */
  opportunity?: OpportunityPartsFragment;
  onDone: (id: string) => void;
  onClose: () => void;
};

const FIELDS = ['name', 'customerId', 'ownerId', 'note', 'items'];

const draftsOf = (opportunity?: OpportunityPartsFragment): ItemDraft[] => {
  const open = (opportunity?.items ?? []).filter(({ order }) => order === null);
  if (!opportunity) return [emptyItem()];
  return open.map(({ id, service, session, quantity }) => ({
    ...{ key: id, id, serviceId: service.id, sessionId: session?.id ?? null, quantity },
  }));
};

const named = (record: { id: string; name?: string; displayName?: string } | null | undefined): ReferenceValue | undefined =>
  record ? { id: record.id, label: record.name ?? record.displayName ?? '' } : undefined;

/** Notes down what somebody may come to book, or changes it (AP-40). */
export const OpportunityForm = ({ opportunity, onDone, onClose }: OpportunityFormProps) => {
  const { create, change } = useOpportunityChanges();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({
    initialValues: {
      name: opportunity?.name ?? '',
      customerId: opportunity?.customer.id ?? null,
      ownerId: opportunity?.owner?.id ?? null,
      stage: (opportunity?.stage ?? 'NEW') as OpportunityStage,
      note: opportunity?.note ?? '',
      items: draftsOf(opportunity),
    },
    validate: {
      name: (value) => (value.trim() ? null : 'What is it called?'),
      customerId: (value) => (value ? null : 'Choose a customer.'),
    },
  });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const onSubmit = form.onSubmit(async ({ items, customerId, ...values }) => {
    let id = opportunity?.id;
    const wanted = items.flatMap(({ id: itemId, serviceId, sessionId, quantity }) =>
      serviceId ? [{ ...(itemId && { id: itemId }), serviceId, sessionId, quantity: Number(quantity) || 0 }] : [],
    );
    const details = { ...values, customerId: customerId!, items: wanted };
    const done = await send(async () => {
      if (opportunity) {
        return (await change({ id: opportunity.id, expectedVersion: opportunity.version, ...details })).userErrors;
      }
      const made = await create({ idempotencyKey: key, ...details });
      id = made.opportunity?.id;
      return made.userErrors;
    });
    if (done) onDone(id!);
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={opportunity ? `Change ${opportunity.name}` : 'New opportunity'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={opportunity ? 'Save' : 'Note it down'}
        submitting={form.submitting}
      >
        <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
        <ReferencePicker
          entity="CUSTOMER"
          label="Customer"
          placeholder="Name, email or phone"
          required
          initial={named(opportunity?.customer)}
          {...form.getInputProps('customerId')}
        />
        <OpportunityItemsField
          value={form.getValues().items}
          onChange={(items) => form.setFieldValue('items', items)}
          error={form.errors.items}
        />
        <Select
          label="Stage"
          allowDeselect={false}
          data={Object.entries(opportunityStageWords).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('stage')}
        />
        <ReferencePicker
          entity="STAFF_MEMBER"
          label="Owner"
          placeholder="Nobody"
          clearable
          initial={named(opportunity?.owner)}
          {...form.getInputProps('ownerId')}
        />
        <Textarea label="Note" autosize minRows={1} maxRows={5} {...form.getInputProps('note')} />
      </FormFrame>
    </Modal>
  );
};
