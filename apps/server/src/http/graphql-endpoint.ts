import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * `POST /graphql`, and only POST: an address ends up in histories and logs, and what is asked can hold personal data.
 * The server is started here and stopped with the app.
 */
export async function serveGraphql<C extends BaseContext>(
  app: FastifyInstance,
  server: ApolloServer<C>,
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<C>,
): Promise<void> {
  await server.start();
  app.addHook('onClose', () => server.stop());
  const loggedContext = (request: FastifyRequest, reply: FastifyReply) =>
    context(request, reply).catch((err: unknown) => {
      request.log.error({ err }, 'no context for a request');
      throw err;
    });
  app.post('/graphql', fastifyApolloHandler(server, { context: loggedContext }));
}
