import { Button } from '@mantine/core';
import { FieldEditor } from './field-editor.js';
import type { FilterEditorProps } from './filter-editor.types.js';

/** The filter of one column, with a way to clear it. */
export const FilterForm = (props: FilterEditorProps) => (
  <div className="sg-filter-form">
    <div className="sg-filter-title">{props.field.label}</div>
    <FieldEditor {...props} />
    <div className="sg-filter-foot">
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        disabled={props.filters.length === 0}
        onClick={() => props.onChange([])}
      >
        Clear
      </Button>
      <Button size="compact-xs" variant="light" onClick={props.onDone}>
        Done
      </Button>
    </div>
  </div>
);
