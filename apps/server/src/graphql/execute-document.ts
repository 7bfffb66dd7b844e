import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledOperation, compileQuery } from './compile-query.js';

/** Documents whose compiled form is kept; the one used longest ago goes first. */
const COMPILED_AT_MOST = 500;

export type Execution = {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  context: unknown;
};

type Answer = ExecutionResult | Promise<ExecutionResult>;

/** What is known of an operation: that it came once, its compiled form, or that it has none. */
type Known = 'SEEN' | CompiledOperation | 'INTERPRETED';

/** What graphql-js does: every mutation, a query that comes for the first time, and one that cannot be compiled. */
const interpret = (schema: GraphQLSchema, { document, operationName, variables, context }: Execution): Answer =>
  execute({ schema, document, operationName, variableValues: variables, contextValue: context });

/** The compiler's errors lack what GraphQLError promises, such as `extensions`. */
function standardError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}

const finished = (answer: ExecutionResult): ExecutionResult =>
  answer.errors ? { ...answer, errors: answer.errors.map(standardError) } : answer;

function runCompiled(schema: GraphQLSchema, compiled: CompiledOperation, execution: Execution): Answer {
  const { coerce, insideLiterals } = compiled;
  const coerced = coerce(execution.variables ?? {});
  if (!coerced) return interpret(schema, execution);
  if (insideLiterals.some((name) => !(name in coerced))) return interpret(schema, execution);
  const answer = compiled.run(execution.context, coerced);
  return answer instanceof Promise ? answer.then(finished) : finished(answer);
}

/**
 * Executes documents by compiled code, with the answers that graphql-js would give. A query is compiled when it comes a second
 * time, so that documents made up once do not cost a compilation each. Mutations are interpreted: their time goes into the database.
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
    const { document, operationName } = execution;
    const operation = operationName ?? '';
    let found = known.get(document)?.get(operation);
    if (found === 'SEEN') found = compileQuery(schema, document, operationName) ?? 'INTERPRETED';
    remember(document, operation, found ?? 'SEEN');
    if (found === undefined || found === 'INTERPRETED') return interpret(schema, execution);
    return runCompiled(schema, found, execution);
  };
}
