import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * `POST /graphql`. Requests that a browser would send across sites without asking are refused (CSRF), batches are not
 * taken, and nothing is fetched from or shown by anybody else's server.
 */
export async function serveGraphql<C extends BaseContext>(
  app: FastifyInstance,
  options: ApolloServerOptions<C>,
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<C>,
): Promise<void> {
  const apollo = new ApolloServer<C>({
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    ...options,
    plugins: [
      // Its hook on every field would make each of them slower.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(options.plugins ?? []),
    ],
  } as ApolloServerOptions<C>);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.post('/graphql', fastifyApolloHandler(apollo, { context }));
}
