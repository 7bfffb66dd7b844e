import {
  type FieldKind,
  type FieldList,
  type Field as GridField,
  OPERATORS,
  type Operator,
  operatorsOf,
} from '@bookwright/domain/kernel';
import { FILTER_LIMITS } from '@bookwright/persistence/query';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import type { ClassType } from 'type-graphql';
import { DateTime, SafeInt } from './scalars.js';

type Generated = { type: ClassType<object>; scalar: never };

/**
 * Input types made of field lists, by the class that names each in `@Arg(() => …)`. They are GraphQL's own objects: turning a
 * filter into instances of classes would cost more than reading the filter.
 */
export const GENERATED_INPUTS: Generated[] = [];

/** The class that stands for an input type in decorators. */
function named(type: GraphQLInputObjectType): ClassType<object> {
  const stand = { [type.name]: class {} }[type.name]!;
  GENERATED_INPUTS.push({ type: stand, scalar: type as never });
  return stand;
}

const listOf = (type: GraphQLInputType): GraphQLInputType => new GraphQLList(new GraphQLNonNull(type));

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

function operandOf(operator: Operator, value: GraphQLInputType): GraphQLInputType {
  if (operator === 'isEmpty') return GraphQLBoolean;
  return operator === 'in' || operator === 'notIn' ? listOf(value) : value;
}

/** The operator input of a kind of value: its operators, each taking that value or a list of it. */
function operatorInput(
  name: string,
  what: string,
  value: GraphQLInputType,
  operators: readonly Operator[],
): GraphQLInputObjectType {
  const ordered = OPERATORS.filter((operator) => operators.includes(operator));
  return new GraphQLInputObjectType({
    name,
    description: `Asks about a field. ${what}. Several operators must all hold.`,
    fields: Object.fromEntries(
      ordered.map((operator) => [operator, { type: operandOf(operator, value), description: MEANINGS[operator] }]),
    ),
  });
}

const INPUTS: { name: string; kinds: FieldKind[]; value: GraphQLInputType; what: string }[] = [
  { name: 'TextFilter', kinds: ['TEXT', 'LONG_TEXT'], value: GraphQLString, what: 'Texts' },
  { name: 'ChoiceFilter', kinds: ['CHOICE', 'STATUS'], value: GraphQLString, what: 'One of a list of values' },
  {
    name: 'NumberFilter',
    kinds: ['NUMBER', 'MONEY', 'DURATION'],
    value: SafeInt,
    what: 'Numbers; amounts in minor units, durations in minutes',
  },
  { name: 'DateTimeFilter', kinds: ['DATE_TIME'], value: DateTime, what: 'Instants' },
  { name: 'ReferenceFilter', kinds: ['REFERENCE'], value: GraphQLID, what: 'Other things, by their ids' },
  { name: 'BooleanFilter', kinds: ['BOOLEAN'], value: GraphQLBoolean, what: 'Yes or no' },
];

const INPUT_OF_KIND = new Map<FieldKind, GraphQLInputObjectType>(
  INPUTS.flatMap(({ name, kinds, value, what }) => {
    const input = operatorInput(name, what, value, operatorsOf({ kind: kinds[0], nullable: true } as GridField));
    return kinds.map((kind) => [kind, input] as const);
  }),
);

function describe(field: GridField): string {
  const hidden = field.seenWith ? ` FORBIDDEN without the right \`${field.seenWith}\`.` : '';
  const values = field.options ? ` One of ${field.options.map(({ value }) => value).join(', ')}.` : '';
  return `${field.label}.${values}${hidden}`;
}

/** `BookingWhere` of the booking fields: one key per field, and `and`, `or`, `not`, `search`. */
export function whereInput(name: string, list: FieldList, searched: string): ClassType<object> {
  const { depth, nodes } = FILTER_LIMITS;
  const type: GraphQLInputObjectType = new GraphQLInputObjectType({
    name,
    description: `Which rows: every key must hold. At most ${depth} levels deep and ${nodes} conditions; more is BAD_USER_INPUT.`,
    fields: (): Record<string, GraphQLInputFieldConfig> => ({
      and: { type: listOf(type), description: 'All of these hold. An empty list holds for every row.' },
      or: { type: listOf(type), description: 'At least one of these holds. An empty list holds for no row.' },
      not: { type, description: 'This does not hold.' },
      search: {
        type: GraphQLString,
        description: `${searched} Every word must be found; ignores case and accents. Only at the top.`,
      },
      ...Object.fromEntries(
        list.fields.map((field) => [field.name, { type: INPUT_OF_KIND.get(field.kind)!, description: describe(field) }]),
      ),
    }),
  });
  return named(type);
}

const SortDirection = new GraphQLEnumType({
  name: 'SortDirection',
  description: 'Which way a list is sorted.',
  values: {
    ASC: { description: 'From the smallest up; rows without a value last.' },
    DESC: { description: 'From the greatest down; rows without a value first.' },
  },
});

/** `STARTS_AT` for `startsAt`. */
const constantCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** `BookingOrder` with the enum `BookingOrderField` of the sortable fields; the enum's values are the fields' names. */
export function orderInput(name: string, list: FieldList): ClassType<object> {
  const sortable = list.fields.filter((field) => field.sortable);
  const field = new GraphQLEnumType({
    name: `${name}Field`,
    description: 'What the list can be sorted by.',
    values: Object.fromEntries(
      sortable.map((one) => [constantCase(one.name), { value: one.name, description: `${one.label}.` }]),
    ),
  });
  return named(
    new GraphQLInputObjectType({
      name,
      description: 'One key of a sort. The id always ends it, so that the order is complete.',
      fields: {
        field: { type: new GraphQLNonNull(field), description: 'What to sort by.' },
        direction: { type: new GraphQLNonNull(SortDirection), defaultValue: 'ASC', description: 'Which way.' },
      },
    }),
  );
}
