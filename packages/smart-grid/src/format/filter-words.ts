import type { GridField, Operator } from '../state/field.js';
import type { GridFilter } from '../state/grid-state.js';
import { isRelativeValue, relativeDateLabel } from '../state/relative-date.js';
import type { Formatters } from './formatters.js';

export type FieldFilter = Omit<GridFilter, 'field'>;

/** Says a condition in words; `labelOf` names the values of a reference. */
export type FilterWording = { formatters: Formatters; labelOf: (field: GridField, id: string) => string | undefined };

const MAX_NAMED = 2;

const one = (field: GridField, value: unknown, { formatters, labelOf }: FilterWording): string => {
  if (isRelativeValue(value)) return relativeDateLabel(value.relative);
  if (field.kind === 'REFERENCE') return labelOf(field, String(value)) ?? String(value);
  if (field.kind === 'DATE_TIME' && typeof value === 'string' && value.length === 10) return formatters.date(value);
  return formatters.field(field, value);
};

const named = (field: GridField, values: readonly unknown[], wording: FilterWording): string => {
  const words = values.slice(0, MAX_NAMED).map((value) => one(field, value, wording));
  const more = values.length - words.length;
  return more > 0 ? `${words.join(', ')} +${more}` : words.join(' or ');
};

const TEXTUAL: Partial<Record<Operator, string>> = { contains: 'contains', startsWith: 'starts with', eq: 'is', neq: 'is not' };
const isDated = (field: GridField): boolean => field.kind === 'DATE' || field.kind === 'DATE_TIME';

const COMPARISON: Partial<Record<Operator, [ofNumbers: string, ofDates: string]>> = {
  eq: ['is', 'on'],
  neq: ['is not', 'not on'],
  gt: ['>', 'after'],
  gte: ['≥', 'from'],
  lt: ['<', 'before'],
  lte: ['≤', 'until'],
};

const condition = (field: GridField, { operator, value }: FieldFilter, wording: FilterWording): string => {
  if (operator === 'isEmpty') return value ? 'is empty' : 'is not empty';
  if (operator === 'in') return named(field, value as unknown[], wording);
  if (operator === 'notIn') return `not ${named(field, value as unknown[], wording)}`;
  if (isRelativeValue(value)) return one(field, value, wording);
  const words = one(field, value, wording);
  if (operator === 'contains' || operator === 'startsWith' || field.kind === 'TEXT' || field.kind === 'LONG_TEXT') {
    return `${TEXTUAL[operator] ?? operator} “${operator === 'contains' || operator === 'startsWith' ? String(value) : words}”`;
  }
  if (field.kind === 'CHOICE' || field.kind === 'STATUS' || field.kind === 'REFERENCE' || field.kind === 'BOOLEAN') {
    return operator === 'neq' ? `not ${words}` : words;
  }
  return `${COMPARISON[operator]?.[isDated(field) ? 1 : 0] ?? operator} ${words}`;
};

/** What the conditions on one field say together: "next 30 days", "not Cancelled", "£50.00 – £100.00". */
export const filterWords = (field: GridField, filters: readonly FieldFilter[], wording: FilterWording): string => {
  const from = filters.find(({ operator }) => operator === 'gte');
  const to = filters.find(({ operator }) => operator === 'lte');
  if (filters.length === 2 && from && to) return `${one(field, from.value, wording)} – ${one(field, to.value, wording)}`;
  return filters.map((filter) => condition(field, filter, wording)).join(' and ');
};

/** The conditions of a state by field, in the order they were made. */
export const filtersByField = (filters: readonly GridFilter[]): Map<string, FieldFilter[]> => {
  const grouped = new Map<string, FieldFilter[]>();
  for (const { field, operator, value } of filters) grouped.set(field, [...(grouped.get(field) ?? []), { operator, value }]);
  return grouped;
};
