import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { ResourceOptionsDocument } from '../gql/graphql.js';

export type NamedResource = { id: string; name: string };

type ResourcesPickerProps = {
  label: string;
  description?: string;
  placeholder: string;
  /** Those that come first, under a heading of their own. */
  suited?: { heading: string; resources: readonly NamedResource[] };
  /** Names of what is chosen already. */
  known?: readonly NamedResource[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  disabled?: boolean;
  error?: ReactNode;
};

type Named = { value: string; label: string };

const named = (resources: readonly NamedResource[]): Named[] => resources.map(({ id, name }) => ({ value: id, label: name }));

/** Chooses several people, rooms, vehicles and pieces of equipment among all that are in use. */
export const ResourcesPicker = ({
  suited = { heading: '', resources: [] },
  known = [],
  value,
  onChange,
  ...field
}: ResourcesPickerProps) => {
  const [search, setSearch] = useState('');
  const [text] = useDebouncedValue(search, 200);
  const { data } = useQuery(ResourceOptionsDocument, { variables: { where: { search: text, active: { eq: true } } } });
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map(known.map(({ id, name }) => [id, name])));
  const first = named(suited.resources);
  const others = named(data?.resources.nodes ?? []).filter(({ value: id }) => !first.some((one) => one.value === id));
  const kept = value
    .filter((id) => ![...first, ...others].some((one) => one.value === id))
    .map((id): Named => ({ value: id, label: names.get(id) ?? id }));
  const groups = [
    { group: suited.heading, items: first },
    { group: first.length > 0 ? 'In addition' : 'Everybody and everything', items: [...kept, ...others] },
  ].filter(({ items }) => items.length > 0);
  return (
    <MultiSelect
      {...field}
      placeholder={value.length > 0 || field.disabled ? undefined : field.placeholder}
      data={groups}
      value={[...value]}
      onChange={(ids) => {
        setNames(new Map([...names, ...[...first, ...others].map((one) => [one.value, one.label] as const)]));
        onChange(ids);
      }}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      hidePickedOptions
      clearable
      clearButtonProps={{ 'aria-label': field.placeholder }}
      nothingFoundMessage="Nobody and nothing of that name"
      maxDropdownHeight={260}
      comboboxProps={{ withinPortal: true }}
    />
  );
};
