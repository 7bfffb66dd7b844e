import { Button, Checkbox } from '@mantine/core';
import type { FieldKind } from '../../state/field.js';
import { BooleanFilter } from './boolean-filter.js';
import { ChoiceFilter } from './choice-filter.js';
import { DateFilter } from './date-filter.js';
import { type FilterEditorProps, filterValue } from './filter-editor.types.js';
import { NumberFilter } from './number-filter.js';
import { ReferenceFilter } from './reference-filter.js';
import { TextFilter } from './text-filter.js';

const EDITORS: Record<FieldKind, (props: FilterEditorProps) => React.ReactNode> = {
  TEXT: TextFilter,
  LONG_TEXT: TextFilter,
  CHOICE: ChoiceFilter,
  STATUS: ChoiceFilter,
  BOOLEAN: BooleanFilter,
  NUMBER: NumberFilter,
  MONEY: NumberFilter,
  DURATION: NumberFilter,
  DATE: DateFilter,
  DATE_TIME: DateFilter,
  REFERENCE: ReferenceFilter,
};

/** The filter of one column: its editor by kind, empty or not, and a way to clear it. */
export const FilterForm = (props: FilterEditorProps) => {
  const { field, filters, onChange, onDone } = props;
  const Editor = EDITORS[field.kind];
  const empty = filterValue(filters, 'isEmpty');
  return (
    <div className="sg-filter-form">
      <div className="sg-filter-title">{field.label}</div>
      {empty === undefined && <Editor key={field.name} {...props} />}
      {field.nullable && field.operators.includes('isEmpty') && (
        <div className="sg-filter-row sg-filter-empty">
          <Checkbox
            size="xs"
            label="is empty"
            checked={empty === true}
            onChange={(event) => onChange(event.currentTarget.checked ? [{ operator: 'isEmpty', value: true }] : [])}
          />
          <Checkbox
            size="xs"
            label="is not empty"
            checked={empty === false}
            onChange={(event) => onChange(event.currentTarget.checked ? [{ operator: 'isEmpty', value: false }] : [])}
          />
        </div>
      )}
      <div className="sg-filter-foot">
        <Button size="compact-xs" variant="subtle" color="gray" disabled={filters.length === 0} onClick={() => onChange([])}>
          Clear
        </Button>
        <Button size="compact-xs" variant="light" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
};
