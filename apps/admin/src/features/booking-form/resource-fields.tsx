import { Switch } from '@mantine/core';
import { ResourcesPicker } from '../../slots/resources-picker.js';
import type { BookableService, DraftForm } from './draft-form.js';

type ResourceFieldsProps = {
  form: DraftForm;
  service: BookableService | undefined;
  /** What is chosen when it opens, by name. */
  initial?: readonly { id: string; label: string }[];
};

/** Who and what takes part: those the service asks for first, then everybody and everything else. */
export const ResourceFields = ({ form, service, initial = [] }: ResourceFieldsProps) => {
  const { unassigned, resourceIds } = form.getValues();
  return (
    <>
      <ResourcesPicker
        label="With"
        placeholder="Whoever and whatever is free"
        suited={{ heading: 'For this service', resources: service?.resources ?? [] }}
        known={initial.map(({ id, label }) => ({ id, name: label }))}
        value={resourceIds}
        onChange={(ids) => form.setFieldValue('resourceIds', ids)}
        disabled={unassigned}
        error={form.errors.resourceIds}
      />
      <Switch label="Leave unassigned for now" {...form.getInputProps('unassigned', { type: 'checkbox' })} />
    </>
  );
};
