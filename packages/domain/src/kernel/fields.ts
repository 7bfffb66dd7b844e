import type { Permission } from '../access/permissions.js';

/** What a field holds; it decides the operators, the operator input, the format and the alignment of its column. */
export const FIELD_KINDS = [
  'TEXT',
  'LONG_TEXT',
  'CHOICE',
  'BOOLEAN',
  'NUMBER',
  'MONEY',
  'DATE',
  'DATE_TIME',
  'DURATION',
  'REFERENCE',
  'STATUS',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Everything a filter can ask of one field. Ranges are half-open by convention: `gte` and `lt`. */
export const OPERATORS = ['eq', 'neq', 'in', 'notIn', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte', 'isEmpty'] as const;
export type Operator = (typeof OPERATORS)[number];

const WORDS: readonly Operator[] = ['eq', 'neq', 'in', 'contains', 'startsWith'];
const ONE_OF: readonly Operator[] = ['eq', 'neq', 'in', 'notIn'];
const RANGE: readonly Operator[] = ['gt', 'gte', 'lt', 'lte'];

const OPERATORS_OF_KIND: Record<FieldKind, readonly Operator[]> = {
  TEXT: WORDS,
  LONG_TEXT: WORDS,
  CHOICE: ONE_OF,
  STATUS: ONE_OF,
  REFERENCE: ONE_OF,
  BOOLEAN: ['eq'],
  NUMBER: ['eq', 'neq', ...RANGE],
  MONEY: ['eq', 'neq', ...RANGE],
  DURATION: ['eq', 'neq', ...RANGE],
  DATE: RANGE,
  DATE_TIME: RANGE,
};

/** How an option is coloured; the word always stands beside the colour. */
export type Tone = 'green' | 'violet' | 'blue' | 'yellow' | 'red' | 'grey' | 'outline' | 'pencil';

export type FieldOption = { value: string; label: string; tone?: Tone };

/** One column of a grid: what it is. Where it is stored is said by the persistence half, which a test holds to this one. */
export type Field<Name extends string = string> = {
  name: Name;
  label: string;
  kind: FieldKind;
  /** May be without a value; only then `isEmpty` can be asked. An empty text counts as empty. */
  nullable: boolean;
  sortable: boolean;
  /** Who may see it, sort by it or filter by it, beyond the list's own permission. */
  seenWith: Permission | null;
  /** The action that changes it and the right that action needs; null when nobody edits it in place. */
  editedBy: { action: string; permission: Permission } | null;
  /** Says something about a person: hidden, exported and erased under privacy rules. */
  personalData: boolean;
  /** Compared without regard to case: the query's value is lowered, and so is what is stored. */
  ignoresCase: boolean;
  defaultVisible: boolean;
  /** In CSS pixels. */
  width: number;
  /** The values of a CHOICE or STATUS; null when the list is open. */
  options: readonly FieldOption[] | null;
  /** What a REFERENCE points at, such as `CUSTOMER`. */
  referenceEntity: string | null;
  /** The selection that holds the value to show, such as `['booker', 'name']`. */
  path: readonly string[];
};

type FieldDraft<Name extends string> = Pick<Field<Name>, 'name' | 'label' | 'kind'> & Partial<Field<Name>>;

export type FieldList<Name extends string = string> = {
  entity: string;
  /** Who may see the list at all. */
  permission: Permission;
  fields: readonly Field<Name>[];
  byName: ReadonlyMap<string, Field<Name>>;
};

/** Fills in what most fields share. Names are unique. */
export function fieldList<const Name extends string>(
  entity: string,
  permission: Permission,
  drafts: readonly FieldDraft<Name>[],
): FieldList<Name> {
  const fields = drafts.map(
    (draft): Field<Name> => ({
      nullable: false,
      sortable: false,
      seenWith: null,
      editedBy: null,
      personalData: false,
      ignoresCase: false,
      defaultVisible: false,
      width: 140,
      options: null,
      referenceEntity: null,
      path: [draft.name],
      ...draft,
    }),
  );
  const byName = new Map(fields.map((field) => [field.name as string, field]));
  if (byName.size !== fields.length) throw new Error(`Two fields of ${entity} have the same name`);
  return { entity, permission, fields, byName };
}

/** What a filter may ask of this field. */
export const operatorsOf = (field: Field): readonly Operator[] =>
  field.nullable ? [...OPERATORS_OF_KIND[field.kind], 'isEmpty'] : OPERATORS_OF_KIND[field.kind];

/** `NO_SHOW` as people read it: `No show`. */
export function wordsOf(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Options in the order of the values, labelled by their words. */
export const optionsOf = (values: readonly string[], tones: Record<string, Tone> = {}): FieldOption[] =>
  values.map((value) => ({ value, label: wordsOf(value), ...(tones[value] ? { tone: tones[value] } : {}) }));
