import { Checkbox } from '@mantine/core';
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

/** The conditions on one field: an editor by its kind, and empty or not where it can be empty. */
export const FieldEditor = (props: FilterEditorProps) => {
  const { field, filters, onChange } = props;
  const Editor = EDITORS[field.kind];
  const empty = filterValue(filters, 'isEmpty');
  const choose = (value: boolean, chosen: boolean) => onChange(chosen ? [{ operator: 'isEmpty', value }] : []);
  return (
    <div className="sg-field-editor">
      {empty === undefined && <Editor key={field.name} {...props} />}
      {field.nullable && field.operators.includes('isEmpty') && (
        <div className="sg-filter-row sg-filter-empty">
          <Checkbox
            size="xs"
            radius={4}
            label="is empty"
            checked={empty === true}
            onChange={(event) => choose(true, event.currentTarget.checked)}
          />
          <Checkbox
            size="xs"
            radius={4}
            label="is not empty"
            checked={empty === false}
            onChange={(event) => choose(false, event.currentTarget.checked)}
          />
        </div>
      )}
    </div>
  );
};
