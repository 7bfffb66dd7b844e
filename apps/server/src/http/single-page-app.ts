import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './security-headers.js';

const FOREVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/**
 * Serves a built app below `prefix` (no slash at the end). Paths that name no file are the app's own routes and get
 * its page; a missing file stays missing, so that a stale page notices. Files below `assets/` carry a hash in their
 * name and never change.
 */
export function serveSinglePageApp(app: FastifyInstance, prefix: string, directory: string | null): void {
  const page = directory && join(directory, 'index.html');
  if (!directory || !page || !existsSync(page)) {
    const missing = async (_request: FastifyRequest, reply: FastifyReply) =>
      reply.code(404).type('text/plain; charset=utf-8').send(`The app at ${prefix}/ has not been built yet.\n`);
    app.get(prefix, missing);
    app.get(`${prefix}/*`, missing);
    return;
  }
  const html = readFileSync(page, 'utf8');
  const policy = pagePolicy(html);
  const sendPage = (reply: FastifyReply) =>
    reply.headers({ 'content-security-policy': policy, 'cache-control': ASK_FIRST }).type('text/html; charset=utf-8').send(html);

  app.get(prefix, async (_request, reply) => reply.redirect(`${prefix}/`, 308));
  app.register(
    async (scope) => {
      scope.get('/', { prefixTrailingSlash: 'slash' }, async (_request, reply) => sendPage(reply));
      scope.register(fastifyStatic, {
        root: directory,
        index: false,
        cacheControl: false,
        decorateReply: false,
        setHeaders: (reply, path) => {
          reply.header('cache-control', path.includes(`${sep}assets${sep}`) ? FOREVER : ASK_FIRST);
        },
      });
      scope.setNotFoundHandler(async (request, reply) => {
        if (isRoute(request)) return sendPage(reply);
        return reply.code(404).type('text/plain; charset=utf-8').send('Not found\n');
      });
    },
    { prefix },
  );
}

/** A path of the app rather than a file: its last part has no extension. */
function isRoute(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0]!;
  return ['GET', 'HEAD'].includes(request.method) && !path.slice(path.lastIndexOf('/')).includes('.');
}
