import { readFileSync } from 'node:fs';
import { ApolloClient } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { BookwrightProvider, createApiCache } from '@bookwright/web-kit';
import { jest } from '@jest/globals';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema } from 'graphql';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from '../routes.js';
import { type FakeShop, fakeShop } from './fake-shop.js';

const schema = buildSchema(readFileSync(new URL('../../../../packages/api-types/schema.graphql', import.meta.url), 'utf8'));

/** The present of all tests: a Saturday morning. Only the date is fixed; timers run as ever. */
export const present = '2026-11-21T09:00:00.000Z';

export const fixPresent = () =>
  jest.useFakeTimers({
    now: new Date(present),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });

/** Opens the portal at a path, in front of a shop in memory that speaks the real schema. */
export const openPortal = (path: string, shop: FakeShop = fakeShop()) => {
  const client = new ApolloClient({ cache: createApiCache(), link: new SchemaLink({ schema, rootValue: shop.root }) });
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const view = render(
    <BookwrightProvider client={client} size="portal" env="test">
      <RouterProvider router={router} />
    </BookwrightProvider>,
  );
  return { shop, router, user: userEvent.setup(), ...view };
};
