import {
  type FieldKind,
  type FieldList,
  type Field as GridField,
  OPERATORS,
  type Operator,
  operatorsOf,
} from '@bookwright/domain/kernel';
import { FILTER_LIMITS } from '@bookwright/persistence/query';
import { type ClassType, Field, ID, InputType } from 'type-graphql';
import { enumOf, SortDirectionEnum } from './enums.js';
import { DateTime, SafeInt } from './scalars.js';

type InputField = { name: string; type: () => unknown; description: string; nullable?: boolean; defaultValue?: unknown };

/** Makes an input type of a list of fields. */
function inputType(name: string, description: string, fields: () => InputField[]): ClassType<object> {
  const target = { [name]: class {} }[name]!;
  InputType(name, { description })(target);
  for (const { name: field, type, description: meaning, nullable = true, defaultValue } of fields()) {
    Field(type as () => StringConstructor, {
      nullable: defaultValue === undefined && nullable,
      description: meaning,
      defaultValue: defaultValue as never,
    })(target.prototype, field);
  }
  return target;
}

const MEANINGS: Record<Operator, string> = {
  eq: 'Is exactly this.',
  neq: 'Is anything but this, or has no value.',
  in: `Is one of these, at most ${FILTER_LIMITS.values}.`,
  notIn: `Is none of these, at most ${FILTER_LIMITS.values}, or has no value.`,
  contains: 'Has this anywhere in it; ignores case.',
  startsWith: 'Begins with this; ignores case.',
  gt: 'Is greater, or later, than this.',
  gte: 'Is this or greater, or later.',
  lt: 'Is less, or earlier, than this.',
  lte: 'Is this or less, or earlier.',
  isEmpty: 'True: has no value. False: has one. Only for fields that may be without a value.',
};

/** The operator input of a kind of value: its operators, each taking that value or a list of it. */
function operatorInput(
  name: string,
  description: string,
  value: () => unknown,
  operators: readonly Operator[],
): ClassType<object> {
  const typeOf = (operator: Operator) => {
    if (operator === 'isEmpty') return () => Boolean;
    return operator === 'in' || operator === 'notIn' ? () => [value()] : value;
  };
  const ordered = OPERATORS.filter((operator) => operators.includes(operator));
  return inputType(name, description, () =>
    ordered.map((operator) => ({ name: operator, type: typeOf(operator), description: MEANINGS[operator] })),
  );
}

const KINDS = [
  { input: 'TextFilter', kinds: ['TEXT', 'LONG_TEXT'], value: () => String, what: 'Texts' },
  { input: 'ChoiceFilter', kinds: ['CHOICE', 'STATUS'], value: () => String, what: 'One of a list of values' },
  {
    input: 'NumberFilter',
    kinds: ['NUMBER', 'MONEY', 'DURATION'],
    value: () => SafeInt,
    what: 'Numbers; amounts in minor units, durations in minutes',
  },
  { input: 'DateTimeFilter', kinds: ['DATE_TIME'], value: () => DateTime, what: 'Instants' },
  { input: 'ReferenceFilter', kinds: ['REFERENCE'], value: () => ID, what: 'Other things, by their ids' },
  { input: 'BooleanFilter', kinds: ['BOOLEAN'], value: () => Boolean, what: 'Yes or no' },
] as const satisfies readonly { input: string; kinds: readonly FieldKind[]; value: () => unknown; what: string }[];

const INPUT_OF_KIND = new Map<FieldKind, ClassType<object>>(
  KINDS.flatMap(({ input, kinds, value, what }) => {
    const field = { kind: kinds[0], nullable: true } as GridField;
    const type = operatorInput(input, `Asks about a field. ${what}. Several operators must all hold.`, value, operatorsOf(field));
    return kinds.map((kind) => [kind, type] as const);
  }),
);

/** `BookingWhere` of the booking fields: one key per field, and `and`, `or`, `not`, `search`. */
export function whereInput(name: string, list: FieldList, searched: string): ClassType<object> {
  const { depth, nodes } = FILTER_LIMITS;
  const description = `Which rows: every key must hold. At most ${depth} levels deep and ${nodes} conditions; more is BAD_USER_INPUT.`;
  const where: ClassType<object> = inputType(name, description, () => []);
  const fields: InputField[] = [
    { name: 'and', type: () => [where], description: 'All of these hold. An empty list holds for every row.' },
    { name: 'or', type: () => [where], description: 'At least one of these holds. An empty list holds for no row.' },
    { name: 'not', type: () => where, description: 'This does not hold.' },
    {
      name: 'search',
      type: () => String,
      description: `${searched} Every word must be found; ignores case and accents. Only at the top.`,
    },
    ...list.fields.map((field) => ({
      name: field.name,
      type: () => INPUT_OF_KIND.get(field.kind),
      description: describe(field),
    })),
  ];
  for (const { name: field, type, description: meaning } of fields) {
    Field(type as () => StringConstructor, { nullable: true, description: meaning })(where.prototype, field);
  }
  return where;
}

function describe(field: GridField): string {
  const hidden = field.seenWith ? ` FORBIDDEN without the right \`${field.seenWith}\`.` : '';
  const values = field.options ? ` One of ${field.options.map(({ value }) => value).join(', ')}.` : '';
  return `${field.label}.${values}${hidden}`;
}

/** `STARTS_AT` for `startsAt`. */
const constantCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** `BookingOrder` with the enum `BookingOrderField` of the sortable fields; the enum's values are the fields' names. */
export function orderInput(name: string, list: FieldList): ClassType<object> {
  const sortable = list.fields.filter((field) => field.sortable);
  const names = Object.fromEntries(sortable.map((field) => [constantCase(field.name), field.name]));
  const field = enumOf(
    `${name}Field`,
    sortable.map((one) => constantCase(one.name)),
    'What the list can be sorted by.',
    Object.fromEntries(sortable.map((one) => [constantCase(one.name), `${one.label}.`])),
    names,
  );
  return inputType(name, 'One key of a sort. The id always ends it, so that the order is complete.', () => [
    { name: 'field', type: () => field, nullable: false, description: 'What to sort by.' },
    { name: 'direction', type: () => SortDirectionEnum, nullable: false, defaultValue: 'ASC', description: 'Which way.' },
  ]);
}
