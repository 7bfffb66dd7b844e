import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Database } from '@bookwright/persistence/connection';
import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { requestContexts } from './access/request-context.js';
import type { StripeConfig } from './config.js';
import { type Clock, systemClock } from './context.js';
import { createGraphqlServer } from './graphql/graphql-server.js';
import { createSchema } from './graphql/schema.js';
import { answerErrors, BODY_LIMIT_BYTES } from './http/errors.js';
import { serveGraphql } from './http/graphql-endpoint.js';
import { answerHealth } from './http/health.js';
import { loggerOptions, RouteLog } from './http/log.js';
import { serveReceipts } from './http/receipt-endpoint.js';
import { replyWithRequestId, requestIdOf } from './http/request-id.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { serveSinglePageApp } from './http/single-page-app.js';
import { paymentDoor } from './payments/payment-door.js';
import { answerStripe } from './payments/stripe-webhook.js';

export type AppOptions = {
  db: Database;
  sessionSecret: string;
  clock?: Clock;
  /** The folders with the built apps; null or missing: an address that says so. */
  adminDir?: string | null;
  portalDir?: string | null;
  /** Where people reach this server; null or missing: the address of each request. */
  publicUrl?: string | null;
  /** Null or missing takes payments in the sandbox. */
  stripe?: StripeConfig | null;
  /** People reach this server through https. */
  https?: boolean;
  trustProxy?: boolean;
  introspection?: boolean;
  /** Default `silent`. */
  logLevel?: string;
};

/** A web server without routes: request ids, headers, errors, the log, and health. */
export function createBareApp({ db, https = false, trustProxy = false, logLevel = 'silent' }: AppOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: requestIdOf,
    logger: loggerOptions(logLevel),
    logController: new RouteLog(),
    trustProxy,
    // Idle connections must not hold up a stop.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
  });
  replyWithRequestId(app);
  addSecurityHeaders(app, { https });
  answerErrors(app);
  answerHealth(app, { askDatabase: () => db.outside({ text: 'SELECT 1', values: [] }) });
  return app;
}

let schema: ReturnType<typeof createSchema> | undefined;

/** The whole server: the API, both apps, health. It listens when its caller says so; `close()` drains it. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    db,
    sessionSecret,
    clock = systemClock,
    https = false,
    introspection = true,
    publicUrl = null,
    stripe = null,
  } = options;
  const app = createBareApp(options);
  await app.register(cookie);
  schema ??= createSchema();
  const graphql = createGraphqlServer({
    schema,
    log: app.log,
    introspection,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  const payments = paymentDoor(db, clock, { stripe, log: app.log });
  const contextOf = requestContexts({ db, clock, sessionSecret, https, payments, publicUrl });
  await serveGraphql(app, graphql, contextOf);
  serveReceipts(app, contextOf);
  if (stripe) await answerStripe(app, { db, clock, sessionSecret, payments, publicUrl: publicUrl ?? '' });
  serveSinglePageApp(app, '/admin', options.adminDir ?? null);
  serveSinglePageApp(app, '/book', options.portalDir ?? null);
  app.get('/', async (_request, reply) => reply.redirect('/book/', 302));
  await app.ready();
  return app;
}
