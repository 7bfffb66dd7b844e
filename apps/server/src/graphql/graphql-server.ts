import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Log } from '../log.js';
import { errorReports } from './error-reports.plugin.js';
import { documentExecutor } from './execute-document.js';
import { formatErrors } from './format-error.js';
import { documentLimits } from './limits/document-limits.rule.js';
import { DOCUMENT_LIMITS } from './limits/limits.js';

export type GraphqlServerOptions<C extends Context> = {
  schema: GraphQLSchema;
  log: Pick<Log, 'error'>;
  /** Whether the schema may be asked for. Default true. */
  introspection?: boolean;
  /** More plugins; none may listen to single fields. */
  plugins?: ApolloServerPlugin<C>[];
};

/** Apollo Server with our limits, errors and executor. Its caller starts it and gives each request its context. */
export function createGraphqlServer<C extends Context>({
  schema,
  log,
  introspection = true,
  plugins = [],
}: GraphqlServerOptions<C>): ApolloServer<C> {
  const reports = errorReports(log);
  const execute = documentExecutor(schema);
  return new ApolloServer<C>({
    // The one way to bring an executor of our own; there is no gateway behind it.
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        executor: async ({ document, operationName, request, context }) =>
          execute({ document, operationName, variables: request.variables, context }) as Promise<object>,
      }),
      stop: async () => undefined,
    },
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentLimits],
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrors(reports.requestIdOf),
    plugins: [ApolloServerPluginCacheControlDisabled(), reports.plugin as ApolloServerPlugin<C>, ...plugins],
    stopOnTerminationSignals: false,
  });
}
