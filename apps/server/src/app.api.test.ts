import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.js';
import { TEST_SECRET } from './testing/placed-order.js';

let database: TestDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  app = await createApp({ db: database.db, sessionSecret: TEST_SECRET, introspection: false });
});

afterAll(async () => {
  await app?.close();
  await database?.close();
});

const post = (payload: object | string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.inject({ method: 'POST', url: '/graphql', payload, headers });

test('the front door leads to the shop', async () => {
  const answer = await app.inject('/');
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/book/']);
});

test('a request that a foreign page could send without asking is refused', async () => {
  const answer = await post('{"query":"{ viewer { permissions } }"}', { 'content-type': 'text/plain' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].message).toContain('Cross-Site Request Forgery');
});

test('the API is not read by GET: addresses end up in logs', async () => {
  const answer = await app.inject({ url: '/graphql?query={__typename}', headers: { 'apollo-require-preflight': 'yes' } });
  expect(answer.statusCode).toBe(404);
});

test('a body past the limit is refused with a sentence that names the limit', async () => {
  const answer = await post({ query: '{ __typename }', padding: 'x'.repeat(1_048_577) });
  expect(answer.statusCode).toBe(413);
  expect(answer.json().errors[0]).toMatchObject({
    message: 'A request may have at most 1048576 bytes.',
    extensions: { code: 'BAD_USER_INPUT', requestId: answer.headers['x-request-id'] },
  });
});

test('a body that is no JSON is answered in the shape of a GraphQL error', async () => {
  const answer = await post('{"query":');
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('introspection can be closed', async () => {
  const query = '{ __schema { types { name } } }';
  expect((await post({ query })).json().data).toBeUndefined();
  const open = await createApp({ db: database.db, sessionSecret: TEST_SECRET });
  try {
    const answer = await open.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(answer.json().data.__schema.types.length).toBeGreaterThan(20);
  } finally {
    await open.close();
  }
});

test('several requests in one body are refused: each limit is for one', async () => {
  const answer = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect(answer.statusCode).toBe(400);
});

test('an unforeseen failure tells the caller nothing but the id of the request', async () => {
  const { outside } = database.db;
  Object.assign(database.db, { outside: async () => Promise.reject(new Error('password of the database is hunter2')) });
  try {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: `bw_session=${'A'.repeat(43)}` },
      payload: { query: '{ viewer { permissions } }' },
    });
    expect(answer.body).not.toContain('hunter2');
    expect(answer.json().errors[0].extensions.code).toBe('INTERNAL');
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  } finally {
    Object.assign(database.db, { outside });
  }
});
