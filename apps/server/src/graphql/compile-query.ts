import type { ExecutionResult } from 'graphql';
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type TypeNode,
  visit,
} from 'graphql';
import { compileQuery as compileDocument, isCompiledQuery } from 'graphql-jit';
import { variableCoercer } from './coerce-variables.js';

export type CompiledOperation = {
  /** The variables as resolvers get them; null when they do not fit. */
  coerce(given: Record<string, unknown>): Record<string, unknown> | null;
  /** Variables that stand inside object or list literals: compiled code makes null of one that is missing. */
  insideLiterals: readonly string[];
  /** Runs with variables that are coerced already. */
  run(context: unknown, variables: Record<string, unknown>): ExecutionResult | Promise<ExecutionResult>;
};

/** A scalar of the schema that takes any value as it is. */
const ANY = 'JSON';

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/**
 * The operation with variables of any type, but for booleans, which `@skip` and `@include` look at. The compiler's own coercion
 * unrolls recursive inputs such as filters without end, so variables are coerced by graphql-js and only passed through.
 */
const withAnyVariables = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
  ...operation,
  variableDefinitions: operation.variableDefinitions?.map((definition) => ({
    ...definition,
    type:
      namedType(definition.type) === 'Boolean'
        ? definition.type
        : { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: ANY } },
    defaultValue: undefined,
  })),
});

/**
 * Built-in scalars and enums go out as resolvers give them: their types already say that they fit, and a call for each of the
 * thousand values of a page was a sixth of the time. Our own scalars are still asked.
 */
const OPTIONS = { disableLeafSerialization: true };

function variablesInsideLiterals(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: (argument: ArgumentNode) => {
      if (argument.value.kind === Kind.VARIABLE) return;
      visit(argument.value, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return [...names];
}

/** Compiles one operation of a valid document; null when it is not a query or cannot be compiled. */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): CompiledOperation | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  const definitions = document.definitions.map((node) => (node === operation ? withAnyVariables(operation) : node));
  const compiled = compileDocument(schema, { ...document, definitions }, operationName ?? undefined, OPTIONS);
  if (!isCompiledQuery(compiled)) return null;
  return {
    coerce: variableCoercer(schema, operation),
    insideLiterals: variablesInsideLiterals(document),
    run: (context, variables) => compiled.query(undefined, context, variables),
  };
}
