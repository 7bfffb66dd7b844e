import { useApolloClient } from '@apollo/client/react';
import type { ReferenceValue } from '@bookwright/smart-grid';
import { problemOf } from '@bookwright/web-kit';
import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { type FoundReference, searchReferences } from './reference-options.js';

type ReferencePickerProps = {
  entity: 'CUSTOMER' | 'STAFF_MEMBER' | 'ACCOUNT' | 'SERVICE';
  label: string;
  placeholder?: string;
  required?: boolean;
  clearable?: boolean;
  /** What is chosen when it opens. */
  initial?: ReferenceValue;
  value?: string | null;
  disabled?: boolean;
  onChange?: (id: string | null) => void;
  /** Also told the label of what was chosen. */
  onChoose?: (value: ReferenceValue | null) => void;
  error?: ReactNode;
};

/** The list itself scrolls, so that it is known as what the field controls. */
const LIST_STYLES = { options: { maxHeight: 260, overflowY: 'auto' } } as const;

/** Chooses a record by searching for it on the server. */
export const ReferencePicker = ({ entity, initial, onChange, onChoose, error, ...select }: ReferencePickerProps) => {
  const client = useApolloClient();
  const [search, setSearch] = useState(initial?.label ?? '');
  const [text] = useDebouncedValue(search, 200);
  const [options, setOptions] = useState<readonly FoundReference[]>(initial ? [initial] : []);
  const [chosen, setChosen] = useState<ReferenceValue | null>(initial ?? null);
  const [failure, setFailure] = useState<string>();
  const [loading, setLoading] = useState(false);
  const wanted = text === chosen?.label ? '' : text;

  useEffect(() => {
    const abort = new AbortController();
    const load = async () => {
      setLoading(true);
      try {
        const found = await searchReferences(client, { referenceEntity: entity }, wanted, abort.signal);
        if (!abort.signal.aborted) setOptions(found);
        setFailure(undefined);
      } catch (problem) {
        if (!abort.signal.aborted) setFailure(problemOf(problem).sentence);
      } finally {
        if (!abort.signal.aborted) setLoading(false);
      }
    };
    void load();
    return () => abort.abort();
  }, [client, entity, wanted]);

  const shown: readonly FoundReference[] = chosen && !options.some(({ id }) => id === chosen.id) ? [chosen, ...options] : options;
  return (
    <Select
      {...select}
      data={shown.map(({ id, label }) => ({ value: id, label }))}
      onChange={(id) => {
        const value = shown.find((option) => option.id === id) ?? null;
        setChosen(value);
        onChange?.(id);
        onChoose?.(value);
      }}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: found }) => found}
      renderOption={({ option }) => {
        const note = shown.find(({ id }) => id === option.value)?.note;
        return (
          <span>
            {option.label} {note && <span className="quiet">{note}</span>}
          </span>
        );
      }}
      nothingFoundMessage={failure ?? (loading ? 'Searching' : 'Nobody found')}
      rightSection={loading ? <Loader size={14} /> : undefined}
      error={error ?? failure}
      withScrollArea={false}
      styles={LIST_STYLES}
      comboboxProps={{ withinPortal: true }}
    />
  );
};
