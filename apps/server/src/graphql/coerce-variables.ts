import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
  valueFromAST,
} from 'graphql';

/** Thrown inside when a value does not fit; what is wrong with it is found out by graphql-js. */
const MISFIT = new Error('Does not fit');

type Coerce = (value: unknown) => unknown;

const misfit = (): never => {
  throw MISFIT;
};

const coercers = new WeakMap<GraphQLInputType, Coerce>();

function coercerOf(type: GraphQLInputType): Coerce {
  let coerce = coercers.get(type);
  if (!coerce) {
    coerce = isInputObjectType(type) ? objectCoercer(type) : madeFor(type);
    coercers.set(type, coerce);
  }
  return coerce;
}

function madeFor(type: GraphQLInputType): Coerce {
  if (isNonNullType(type)) {
    const inner = coercerOf(type.ofType);
    return (value) => (value === null || value === undefined ? misfit() : inner(value));
  }
  if (isListType(type)) {
    const item = coercerOf(type.ofType);
    return (value) => (value == null ? null : Array.isArray(value) ? value.map(item) : [item(value)]);
  }
  const leaf = type as Extract<GraphQLInputType, { parseValue: unknown }>;
  return (value) => (value == null ? null : (leaf.parseValue(value) ?? misfit()));
}

/** Looks at the keys that are given, not at all that could be: filters have dozens of fields and are asked of two. */
function objectCoercer(type: GraphQLInputObjectType): Coerce {
  let ready = false;
  const fields = new Map<string, Coerce>();
  const missing: { name: string; defaultValue: unknown }[] = [];
  const prepare = (): void => {
    for (const field of Object.values(type.getFields())) {
      fields.set(field.name, coercerOf(field.type));
      if (field.defaultValue !== undefined || isNonNullType(field.type)) missing.push(field);
    }
    ready = true;
  };
  return (value) => {
    if (value == null) return null;
    if (typeof value !== 'object' || Array.isArray(value) || type.isOneOf) return misfit();
    if (!ready) prepare();
    const given = value as Record<string, unknown>;
    const coerced: Record<string, unknown> = {};
    for (const name of Object.keys(given)) {
      const coerce = fields.get(name) ?? misfit();
      if (given[name] !== undefined) coerced[name] = coerce(given[name]);
    }
    for (const { name, defaultValue } of missing) {
      if (given[name] === undefined) coerced[name] = defaultValue === undefined ? misfit() : defaultValue;
    }
    return coerced;
  };
}

type Variable = { name: string; coerce: Coerce; required: boolean; type: GraphQLInputType; defaultValue: ValueNode | undefined };

function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Variable[] | null {
  const variables: Variable[] = [];
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]);
    if (!isInputType(type)) return null;
    variables.push({ name: variable.name.value, coerce: coercerOf(type), required: isNonNullType(type), type, defaultValue });
  }
  return variables;
}

/**
 * Coerces the variables of one operation as graphql-js does, in a fraction of the time; null when they do not fit, which
 * graphql-js then explains.
 */
export function variableCoercer(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (given: Record<string, unknown>) => Record<string, unknown> | null {
  const variables = variablesOf(schema, operation);
  return (given) => {
    if (!variables) return null;
    const coerced: Record<string, unknown> = {};
    try {
      for (const { name, coerce, required, type, defaultValue } of variables) {
        if (Object.hasOwn(given, name) && given[name] !== undefined) coerced[name] = coerce(given[name]);
        else if (defaultValue) coerced[name] = valueFromAST(defaultValue, type);
        else if (required) return null;
      }
      return coerced;
    } catch {
      return null;
    }
  };
}
