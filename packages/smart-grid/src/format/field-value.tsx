import type { GridField } from '../state/field.js';
import type { Formatters } from './formatters.js';
import { StatusBadge } from './status-badge.js';

export type FieldValueProps = { field: GridField; value: unknown; formatters: Formatters; empty?: string };

/** Any value by the kind of its field, as a cell or a fact of a record shows it. */
export const FieldValue = ({ field, value, formatters, empty = '' }: FieldValueProps) => {
  if (field.kind === 'STATUS' && typeof value === 'string') return <StatusBadge value={value} options={field.options} />;
  return formatters.field(field, value) || empty;
};
