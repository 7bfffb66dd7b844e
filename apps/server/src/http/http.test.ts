import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { answerHealth } from './health.js';
import { loggerOptions, RouteLog } from './log.js';
import { replyWithRequestId, requestIdOf } from './request-id.js';
import { addSecurityHeaders, pagePolicy } from './security-headers.js';
import { serveSinglePageApp } from './single-page-app.js';

const PAGE = '<!doctype html><script>theme()</script><script type="module" src="/admin/assets/main-1a2b.js"></script>';
let directory: string;
let app: FastifyInstance;
let logged: string[];
let askDatabase: () => Promise<unknown>;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'single-page-app-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), PAGE);
  writeFileSync(join(directory, 'assets', 'main-1a2b.js'), 'start();');
  writeFileSync(join(directory, 'robots.txt'), 'User-agent: *');
  logged = [];
  askDatabase = async () => 1;
  const logger = { ...(loggerOptions('info') as object), stream: { write: (line: string) => void logged.push(line) } };
  app = fastify({ genReqId: requestIdOf, logger, logController: new RouteLog() });
  replyWithRequestId(app);
  addSecurityHeaders(app, { https: true });
  answerHealth(app, { askDatabase: () => askDatabase() });
  serveSinglePageApp(app, '/admin', directory);
  serveSinglePageApp(app, '/book', null);
});

afterEach(async () => {
  await app.close();
  rmSync(directory, { recursive: true });
});

test.each(['/admin/', '/admin/bookings', '/admin/orders/0199f0a2?tab=messages'])(
  '%s is the page, asked for anew each time',
  async (url) => {
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, PAGE, 'no-cache']);
    expect(answer.headers['content-type']).toMatch('text/html');
  },
);

test('the address without its slash leads to the one with it', async () => {
  const answer = await app.inject('/admin');
  expect([answer.statusCode, answer.headers.location]).toEqual([308, '/admin/']);
});

test('a file with a hash in its name is kept for good, any other is asked for anew', async () => {
  const asset = await app.inject('/admin/assets/main-1a2b.js');
  expect([asset.statusCode, asset.body]).toEqual([200, 'start();']);
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await app.inject('/admin/robots.txt')).headers['cache-control']).toBe('no-cache');
});

test.each(['/admin/assets/old-9z9z.js', '/admin/../package.json', '/admin/%2e%2e/config.js'])(
  '%s is missing, not the page',
  async (url) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('<!doctype html>');
  },
);

test('an app that has not been built says so', async () => {
  const answer = await app.inject('/book/harbour');
  expect([answer.statusCode, answer.body]).toEqual([404, 'The app at /book/ has not been built yet.\n']);
});

test('the page may run its own files and its own inline scripts, by their hash, and nothing else', async () => {
  const policy = (await app.inject('/admin/')).headers['content-security-policy'] as string;
  expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';/);
  expect(policy).toBe(pagePolicy(PAGE));
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(pagePolicy(PAGE.replace('theme()', 'evil()'))).not.toBe(policy);
});

test('every answer carries the security headers, a missing one too', async () => {
  for (const url of ['/health/live', '/nowhere', '/admin/assets/main-1a2b.js']) {
    const { headers } = await app.inject(url);
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
  }
});

test('a request keeps its own id when that is a UUID, and gets one otherwise', async () => {
  const mine = '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9e';
  const kept = await app.inject({ url: '/health/live', headers: { 'x-request-id': mine } });
  expect(kept.headers['x-request-id']).toBe(mine);
  const replaced = await app.inject({ url: '/health/live', headers: { 'x-request-id': 'a"b' } });
  expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('live is live; ready depends on the database', async () => {
  expect((await app.inject('/health/live')).json()).toEqual({ status: 'live' });
  expect((await app.inject('/health/ready')).statusCode).toBe(200);
  askDatabase = async () => {
    throw new Error('no connection');
  };
  const answer = await app.inject('/health/ready');
  expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'not ready' }]);
  expect((await app.inject('/health/live')).statusCode).toBe(200);
});

test('the log names the route and never the address, the headers or the parameters of a failed statement', async () => {
  app.get('/fails', async () => {
    throw Object.assign(new Error('statement failed'), {
      parameters: ['ann@example.com'],
      detail: 'Key (email)=(ann@example.com)',
    });
  });
  await app.inject({ url: '/admin/order/secret-key?token=secret-token', headers: { cookie: 'bw_session=secret-cookie' } });
  await app.inject('/fails');
  const log = logged.join('');
  expect(log).toContain('"route":"/fails","status":500');
  expect(log).toContain('statement failed');
  expect(log).not.toMatch(/secret|ann@example.com/);
});
