import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { StatusBadge } from '../../format/status-badge.js';
import { type FilterEditorProps, filterValue } from './filter-editor.types.js';

const SEARCH_FROM = 9;

/** CHOICE and STATUS: any of several, or none of several. */
export const ChoiceFilter = ({ field, filters, onChange }: FilterEditorProps) => {
  const excluded = filterValue(filters, 'notIn') as string[] | undefined;
  const single = (filterValue(filters, 'eq') ?? filterValue(filters, 'neq')) as string | undefined;
  const [mode, setMode] = useState<'in' | 'notIn'>(excluded || filterValue(filters, 'neq') ? 'notIn' : 'in');
  const [search, setSearch] = useState('');
  const values = excluded ?? (filterValue(filters, 'in') as string[] | undefined) ?? (single ? [single] : []);
  const tell = (how: 'in' | 'notIn', next: string[]) => onChange(next.length > 0 ? [{ operator: how, value: next }] : []);
  const options = (field.options ?? []).filter((option) => option.label.toLowerCase().includes(search.trim().toLowerCase()));
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
            tell(next as 'in' | 'notIn', values);
          }}
        />
      )}
      {(field.options?.length ?? 0) >= SEARCH_FROM && (
        <TextInput
          size="xs"
          aria-label={`Search ${field.label}`}
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <fieldset className="sg-options" aria-label={field.label}>
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            size="xs"
            radius={4}
            data-autofocus={index === 0 || undefined}
            label={field.kind === 'STATUS' ? <StatusBadge value={option.value} options={field.options} /> : option.label}
            checked={values.includes(option.value)}
            onChange={(event) =>
              tell(
                mode,
                event.currentTarget.checked ? [...values, option.value] : values.filter((value) => value !== option.value),
              )
            }
          />
        ))}
      </fieldset>
    </div>
  );
};
