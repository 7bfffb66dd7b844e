import { Radio } from '@mantine/core';
import { type FilterEditorProps, filterValue } from './filter-editor.types.js';

/** BOOLEAN: yes, no, or either. */
export const BooleanFilter = ({ field, filters, onChange }: FilterEditorProps) => {
  const value = filterValue(filters, 'eq');
  return (
    <Radio.Group
      aria-label={field.label}
      value={value === undefined ? 'any' : String(value)}
      onChange={(next) => onChange(next === 'any' ? [] : [{ operator: 'eq', value: next === 'true' }])}
    >
      <div className="sg-options">
        <Radio size="xs" value="true" label="Yes" data-autofocus={value !== false || undefined} />
        <Radio size="xs" value="false" label="No" data-autofocus={value === false || undefined} />
        <Radio size="xs" value="any" label="Either" />
      </div>
    </Radio.Group>
  );
};
