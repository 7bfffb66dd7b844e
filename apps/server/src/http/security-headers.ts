import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** For everything that is not a page: nothing may be loaded from an answer of the API. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** The headers of every answer (OWASP secure headers). A page replaces the content security policy with its own. */
export function addSecurityHeaders(app: FastifyInstance, { https }: { https: boolean }): void {
  const headers: Record<string, string> = {
    'content-security-policy': NOTHING,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(self), microphone=()',
    // An order page's address holds its key: it must not travel to other sites.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
}

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The policy of a built single-page app: its own files, its own inline scripts by their hash, styles of components
 * (which set style attributes), pictures given as data.
 */
export function pagePolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
