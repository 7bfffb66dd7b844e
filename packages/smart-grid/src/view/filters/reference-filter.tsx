import { Checkbox, Loader, SegmentedControl, TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReferenceValue } from '../../state/field.js';
import { type FilterEditorProps, filterValue } from './filter-editor.types.js';
import { TextFilter } from './text-filter.js';
import { useSettledText } from './use-settled-text.js';

type Found = { text: string; options: readonly ReferenceValue[]; failed?: boolean };

/** REFERENCE: any of several, found by typing; the chosen ones stay on top. */
const PickedReferences = ({ field, filters, onChange, loadOptions, labelOf, onLabels }: FilterEditorProps) => {
  const excluded = filterValue(filters, 'notIn') as string[] | undefined;
  const [mode, setMode] = useState<'in' | 'notIn'>(excluded ? 'notIn' : 'in');
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Found>();
  const text = useSettledText(search, setSearch);
  const picked = excluded ?? (filterValue(filters, 'in') as string[] | undefined) ?? [];

  const load = useEffectEvent(async (signal: AbortSignal) => {
    try {
      const options = (await loadOptions?.(field, search, signal)) ?? [];
      if (signal.aborted) return;
      onLabels(field, options);
      setFound({ text: search, options });
    } catch {
      if (!signal.aborted) setFound({ text: search, options: [], failed: true });
    }
  });
  useEffect(() => {
    const abort = new AbortController();
    void load(abort.signal);
    return () => abort.abort();
  }, [search]);

  const tell = (how: 'in' | 'notIn', ids: string[]) => onChange(ids.length > 0 ? [{ operator: how, value: ids }] : []);
  const option = (id: string, label: string) => (
    <Checkbox
      key={id}
      size="xs"
      radius={4}
      label={label}
      checked={picked.includes(id)}
      onChange={(event) => tell(mode, event.currentTarget.checked ? [...picked, id] : picked.filter((each) => each !== id))}
    />
  );
  const rest = (found?.options ?? []).filter(({ id }) => !picked.includes(id));
  const loading = found?.text !== search;
  return (
    <div className="sg-filter-column">
      {field.operators.includes('notIn') && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label="Comparison"
          data={[
            { value: 'in', label: 'is any of' },
            { value: 'notIn', label: 'is none of' },
          ]}
          value={mode}
          onChange={(next) => {
            setMode(next as 'in' | 'notIn');
            tell(next as 'in' | 'notIn', picked);
          }}
        />
      )}
      <TextInput
        size="xs"
        aria-label={`Search ${field.label}`}
        placeholder={`Search ${field.label.toLowerCase()}`}
        data-autofocus
        value={text.typed}
        onChange={(event) => text.type(event.currentTarget.value)}
        rightSection={loading ? <Loader size={12} /> : null}
      />
      <fieldset className="sg-options" aria-label={field.label} aria-busy={loading || undefined}>
        {picked.map((id) => option(id, labelOf(field, id) ?? id))}
        {rest.map(({ id, label }) => option(id, label))}
        {!loading && rest.length === 0 && (
          <p className="sg-hint">{found?.failed ? 'The search failed. Type to try again.' : 'Nothing more is found.'}</p>
        )}
      </fieldset>
    </div>
  );
};

/** A reference is picked where its entity can be searched, and filtered by its text where it cannot. */
export const ReferenceFilter = (props: FilterEditorProps) =>
  props.loadOptions && props.field.operators.includes('in') ? <PickedReferences {...props} /> : <TextFilter {...props} />;
