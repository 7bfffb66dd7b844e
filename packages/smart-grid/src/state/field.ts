/** What a field holds; it decides the filter, the format and the alignment of its column. */
export type FieldKind =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'CHOICE'
  | 'BOOLEAN'
  | 'NUMBER'
  | 'MONEY'
  | 'DATE'
  | 'DATE_TIME'
  | 'DURATION'
  | 'REFERENCE'
  | 'STATUS';

/** The operators of the API's filter inputs: `where: { status: { in: [...] } }`. */
export type Operator = 'eq' | 'neq' | 'in' | 'notIn' | 'contains' | 'startsWith' | 'gt' | 'gte' | 'lt' | 'lte' | 'isEmpty';

export const OPERATORS: readonly Operator[] = [
  'eq',
  'neq',
  'in',
  'notIn',
  'contains',
  'startsWith',
  'gt',
  'gte',
  'lt',
  'lte',
  'isEmpty',
];

export type FieldOption = { value: string; label: string; tone?: string };

/** A field as the server publishes it: `grid(entity) { fields { … } }`. */
export type GridField = {
  name: string;
  label: string;
  kind: FieldKind;
  operators: Operator[];
  sortable: boolean;
  editable: boolean;
  nullable: boolean;
  defaultVisible: boolean;
  /** In CSS pixels. */
  defaultWidth?: number;
  options?: FieldOption[];
  /** The entity a REFERENCE points at. */
  referenceEntity?: string;
};

/** A row as the grid shows it; the other keys are field names. */
export type GridRow = { id: string; [field: string]: unknown };

/** The value of a MONEY cell. Filters on money are plain integers in minor units. */
export type MoneyValue = { amountMinor: number; currency: string };

/** The value of a REFERENCE cell, and what a reference picker offers. */
export type ReferenceValue = { id: string; label: string };

const DEFAULT_WIDTHS: Record<FieldKind, number> = {
  TEXT: 160,
  LONG_TEXT: 240,
  CHOICE: 130,
  BOOLEAN: 90,
  NUMBER: 100,
  MONEY: 110,
  DATE: 120,
  DATE_TIME: 150,
  DURATION: 110,
  REFERENCE: 160,
  STATUS: 150,
};

/** The width a column starts with, in CSS pixels. */
export const fieldWidth = (field: GridField): number => field.defaultWidth ?? DEFAULT_WIDTHS[field.kind];

/** Kinds whose values are compared as digits, and so stand at the right edge of their column. */
export const isRightAligned = (kind: FieldKind): boolean => kind === 'NUMBER' || kind === 'MONEY' || kind === 'DURATION';
