import type { FieldFilter } from '../../format/filter-words.js';
import type { GridField, ReferenceValue } from '../../state/field.js';

/** An editor shows the conditions on one field and tells every change at once. */
export type FilterEditorProps = {
  field: GridField;
  filters: readonly FieldFilter[];
  onChange: (filters: FieldFilter[]) => void;
  /** The person is done: Enter in a text. */
  onDone: () => void;
  currency: string;
  locale: string;
  loadOptions?: (field: GridField, text: string, signal: AbortSignal) => Promise<ReferenceValue[]>;
  labelOf: (field: GridField, id: string) => string | undefined;
  onLabels: (field: GridField, options: readonly ReferenceValue[]) => void;
};

export const filterValue = (filters: readonly FieldFilter[], operator: FieldFilter['operator']): unknown =>
  filters.find((filter) => filter.operator === operator)?.value;
