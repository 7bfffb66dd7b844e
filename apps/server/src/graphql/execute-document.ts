import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Compiled documents kept at once; the one used longest ago goes first. */
const COMPILED_AT_MOST = 500;

export type Execution = {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  context: unknown;
};

type Answer = ExecutionResult | Promise<ExecutionResult>;

/** A document's compiled form, or that it has none and is interpreted. */
type Known = CompiledQuery | 'INTERPRETED' | 'SEEN';

/** What graphql-js does: every mutation, a query that comes for the first time, and one that cannot be compiled. */
export const interpret = (schema: GraphQLSchema, { document, operationName, variables, context }: Execution): Answer =>
  execute({ schema, document, operationName, variableValues: variables, contextValue: context }) as Answer;

/** Compiles a query; null when it is not a query or cannot be compiled. */
export function compile(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): CompiledQuery | null {
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}

/**
 * Executes documents by compiled code. A query is compiled when it comes a second time, so that documents made up once do not
 * cost a compilation each. Mutations are interpreted: their time goes into the database.
 */
export function documentExecutor(schema: GraphQLSchema): (execution: Execution) => Answer {
  const known = new Map<DocumentNode, Map<string, Known>>();

  function remember(document: DocumentNode, operation: string, value: Known): void {
    const operations = known.get(document) ?? new Map<string, Known>();
    known.delete(document);
    known.set(document, operations.set(operation, value));
    if (known.size > COMPILED_AT_MOST) known.delete(known.keys().next().value!);
  }

  return (execution) => {
    const { document, operationName, variables, context } = execution;
    const operation = operationName ?? '';
    let found = known.get(document)?.get(operation);
    if (found === 'SEEN') found = compile(schema, document, operationName) ?? 'INTERPRETED';
    remember(document, operation, found ?? 'SEEN');
    if (found === undefined || found === 'INTERPRETED') return interpret(schema, execution);
    return found.query(undefined, context, variables);
  };
}
