import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Ids and other values by the name of the argument or input field that takes them. */
export type Values = Record<string, unknown>;

export type Operation = { name: string; kind: 'query' | 'mutation'; text: string; variables: Record<string, unknown> };

const SCALARS: Record<string, unknown> = {
  String: 'x',
  Int: 1,
  SafeInt: 1,
  Boolean: false,
  DateTime: '2026-11-27T10:00:00.000Z',
  LocalDate: '2026-11-27',
  CurrencyCode: 'GBP',
  JSON: {},
};

const isRequired = (field: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(field.type) && field.defaultValue === undefined;

/** The smallest value an input takes: what it must have, and whatever has a name we know. */
function sampleOf(type: GraphQLInputType, name: string, values: Values): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  const fits = !isEnumType(inner) || inner.getValue(String(values[name])) !== undefined;
  if (name in values && fits) return isListType(inner) ? [values[name]] : values[name];
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return SCALARS[inner.toString()] ?? 'x';
  const fields = Object.values(inner.getFields());
  const wanted = inner.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isRequired(field) || field.name in values);
  return Object.fromEntries(wanted.map((field) => [field.name, sampleOf(field.type, field.name, values)]));
}

/** Everything that can be selected without arguments, a few levels deep. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((field) => !field.args.some(isRequired));
  const parts = fields.flatMap((field) => {
    const leaf = !isObjectType(getNamedType(field.type));
    if (!leaf && depth === 0) return [];
    const inner = selectionOf(field.type, depth - 1);
    return leaf || inner ? [`${field.name}${inner}`] : [];
  });
  return parts.length > 0 ? ` { ${parts.join(' ')} }` : '';
}

function operationOf(kind: Operation['kind'], field: GraphQLField<unknown, unknown>, values: Values): Operation {
  const args = field.args.filter((arg) => isRequired(arg) || arg.name in values);
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = args.length > 0 ? `${kind} (${declared})` : kind;
  const text = `${head} { ${field.name}${args.length > 0 ? `(${passed})` : ''}${selectionOf(field.type, 2)} }`;
  return {
    name: field.name,
    kind,
    text,
    variables: Object.fromEntries(args.map((arg) => [arg.name, sampleOf(arg.type, arg.name, values)])),
  };
}

/** One call of everything the schema offers, with values that name real things. `valuesOf` may differ by operation. */
export function everyOperation(schema: GraphQLSchema, valuesOf: (name: string) => Values): Operation[] {
  const of = (kind: Operation['kind'], fields: Record<string, GraphQLField<unknown, unknown>>) =>
    Object.values(fields).map((field) => operationOf(kind, field, valuesOf(field.name)));
  return [...of('query', schema.getQueryType()!.getFields()), ...of('mutation', schema.getMutationType()!.getFields())];
}
