import { useQuery } from '@apollo/client/react';
import { MultiSelect, Switch } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { ResourceOptionsDocument } from '../../gql/graphql.js';
import type { BookableService, DraftForm } from './draft-form.js';

type Named = { value: string; label: string };

type ResourceFieldsProps = {
  form: DraftForm;
  service: BookableService | undefined;
  /** What is chosen when it opens, by name. */
  initial?: readonly { id: string; label: string }[];
};

/** Who and what takes part: those the service asks for first, then everybody and everything else. */
export const ResourceFields = ({ form, service, initial = [] }: ResourceFieldsProps) => {
  const [search, setSearch] = useState('');
  const [text] = useDebouncedValue(search, 200);
  const { data } = useQuery(ResourceOptionsDocument, { variables: { where: { search: text, active: { eq: true } } } });
  const { unassigned, resourceIds } = form.getValues();
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map(initial.map(({ id, label }) => [id, label])));
  const suited = (service?.resources ?? []).map(({ id, name }): Named => ({ value: id, label: name }));
  const found = (data?.resources.nodes ?? []).map(({ id, name }): Named => ({ value: id, label: name }));
  const others = found.filter(({ value }) => !suited.some((one) => one.value === value));
  const kept = resourceIds
    .filter((id) => ![...suited, ...others].some(({ value }) => value === id))
    .map((id): Named => ({ value: id, label: known.get(id) ?? id }));
  const groups = [
    { group: 'For this service', items: suited },
    { group: suited.length > 0 ? 'In addition' : 'Everybody and everything', items: [...kept, ...others] },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <MultiSelect
        label="With"
        placeholder={resourceIds.length > 0 || unassigned ? undefined : 'Whoever and whatever is free'}
        data={groups}
        disabled={unassigned}
        value={resourceIds}
        onChange={(ids) => {
          setKnown(new Map([...known, ...[...suited, ...others].map(({ value, label }) => [value, label] as const)]));
          form.setFieldValue('resourceIds', ids);
        }}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        hidePickedOptions
        clearable
        clearButtonProps={{ 'aria-label': 'Whoever and whatever is free' }}
        nothingFoundMessage="Nobody and nothing of that name"
        maxDropdownHeight={260}
        comboboxProps={{ withinPortal: true }}
        error={form.errors.resourceIds}
      />
      <Switch label="Leave unassigned for now" {...form.getInputProps('unassigned', { type: 'checkbox' })} />
    </>
  );
};
