import { isCurrency, isLocalDate, isTimeZone } from '@bookwright/domain/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 date and time with an offset, as a canonical instant; null when it is none or does not exist. */
export function toInstant(text: string): string | null {
  if (!RFC_3339.test(text)) return null;
  const millis = Date.parse(text);
  if (Number.isNaN(millis)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? new Date(millis).toISOString() : null;
}

type TextScalar = {
  name: string;
  description: string;
  specifiedByURL?: string;
  read: (text: string) => string | null;
  example: string;
};

/** A scalar that is a text with a form. It is checked when it comes in; what goes out is ours and is passed through. */
function textScalar({ name, description, specifiedByURL, read, example }: TextScalar): GraphQLScalarType<string, unknown> {
  const parse = (value: unknown, node?: ValueNode): string => {
    const found = typeof value === 'string' ? read(value) : null;
    if (found === null) throw new GraphQLError(`${name} is written like ${example}.`, { nodes: node });
    return found;
  };
  return new GraphQLScalarType<string, unknown>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
}

export const DateTime = textScalar({
  name: 'DateTime',
  description: 'An instant, RFC 3339. Taken with any offset; given in UTC with milliseconds, such as `2026-11-23T10:00:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  read: toInstant,
  example: '2026-11-23T10:00:00Z',
});

export const LocalDate = textScalar({
  name: 'LocalDate',
  description: 'A calendar date without a time zone, such as `2026-11-23`.',
  read: (text) => (isLocalDate(text) ? text : null),
  example: '2026-11-23',
});

export const TimeZone = textScalar({
  name: 'TimeZone',
  description: 'A time zone of the IANA database, such as `Europe/London`.',
  read: (text) => (isTimeZone(text) ? text : null),
  example: 'Europe/London',
});

export const CurrencyCode = textScalar({
  name: 'CurrencyCode',
  description: 'A currency by its ISO 4217 code, such as `GBP`.',
  read: (text) => (isCurrency(text) ? text : null),
  example: 'GBP',
});

const wholeNumber = (value: unknown, node?: ValueNode): number => {
  const number = node?.kind === Kind.INT ? Number(node.value) : value;
  if (!Number.isSafeInteger(number))
    throw new GraphQLError('SafeInt is a whole number between -(2^53 - 1) and 2^53 - 1.', { nodes: node });
  return number as number;
};

export const SafeInt = new GraphQLScalarType<number, number>({
  name: 'SafeInt',
  description: 'A whole number that JavaScript holds exactly: between -(2^53 - 1) and 2^53 - 1.',
  serialize: (value) => wholeNumber(value),
  parseValue: (value) => wholeNumber(value),
  parseLiteral: (node) => wholeNumber(null, node),
});

function literal(node: ValueNode, variables?: Record<string, unknown> | null): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map((item) => literal(item, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value, variables)]));
    case Kind.VARIABLE:
      return variables?.[node.name.value];
    default:
      return node.value;
  }
}

export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
});
