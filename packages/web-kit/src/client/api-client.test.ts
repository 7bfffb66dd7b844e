import { gql } from '@apollo/client';
import { jest } from '@jest/globals';
import { problemOf } from '../problem/problem.js';
import { createApiClient } from './api-client.js';

const answering = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  jest.fn<typeof fetch>(
    async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } }),
  );

const query = gql`
  query Name {
    name
  }
`;
const failing = (code: string, requestId?: string) => ({
  errors: [{ message: 'no', extensions: { code, requestId } }],
  data: null,
});

test('a request carries the preflight header and stays on this origin', async () => {
  const fetch = answering({ data: { name: 'Harbour' } });
  await createApiClient({ fetch }).query({ query });
  const [uri, init] = fetch.mock.calls[0]!;
  expect(uri).toBe('/graphql');
  expect(init).toMatchObject({ credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } });
});

test('only the end of a sign-in calls onUnauthenticated', async () => {
  const onUnauthenticated = jest.fn();
  const ask = (code: string) =>
    createApiClient({ fetch: answering(failing(code)), onUnauthenticated })
      .query({ query })
      .catch(() => {});
  await ask('FORBIDDEN');
  expect(onUnauthenticated).not.toHaveBeenCalled();
  await ask('UNAUTHENTICATED');
  expect(onUnauthenticated).toHaveBeenCalledTimes(1);
});

const problemAfter = (fetch: typeof globalThis.fetch) =>
  createApiClient({ fetch })
    .query({ query })
    .then(() => null, problemOf);

test('a failure on the server gives its request number', async () => {
  expect(await problemAfter(answering(failing('INTERNAL', 'req-7')))).toMatchObject({
    code: 'INTERNAL',
    requestId: 'req-7',
    canRetry: true,
  });
});

test.each([
  [429, 'RATE_LIMITED'],
  [502, 'INTERNAL'],
])('an answer that is not GraphQL (%i) is %s', async (status, code) => {
  expect(await problemAfter(answering({}, status, { 'x-request-id': 'edge-1' }))).toMatchObject({ code, requestId: 'edge-1' });
});

test('no answer at all is a lost connection', async () => {
  const unreachable: typeof fetch = async () => {
    throw new TypeError('Failed to fetch');
  };
  expect(await problemAfter(unreachable)).toMatchObject({ code: 'UNREACHABLE', requestId: null });
});
