import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { SchemaLink } from '@apollo/client/link/schema';
import { BookwrightProvider, createApiCache, problemOf } from '@bookwright/web-kit';
import { notifications, useNotifications } from '@mantine/notifications';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema } from 'graphql';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from '../router.js';
import { sessionEnded } from '../shell/session.js';
import { type FakeOffice, fakeOffice } from './fake-office.js';

const schema = buildSchema(readFileSync(new URL('../../../../packages/api-types/schema.graphql', import.meta.url), 'utf8'));

/** What was said in notifications, without the parts that jsdom cannot draw. */
const Said = () => {
  const { notifications: said } = useNotifications();
  return (
    <output data-testid="said">
      {said.map(({ id, title, message }) => (
        <p key={id}>
          {title} {message}
        </p>
      ))}
    </output>
  );
};

/** Opens the application at a path, in front of an organization in memory that speaks the real schema. */
export const openAdmin = (path: string, office: FakeOffice = fakeOffice()) => {
  notifications.clean();
  const documents: string[] = [];
  const watch = new ApolloLink((operation, forward) => {
    documents.push(operation.query.loc?.source.body ?? JSON.stringify(operation.query));
    return forward(operation);
  });
  const signedOut = new ErrorLink(({ error }) => {
    if (problemOf(error).code === 'UNAUTHENTICATED') sessionEnded(client);
  });
  const client: ApolloClient = new ApolloClient({
    cache: createApiCache(),
    link: ApolloLink.from([watch, signedOut, new SchemaLink({ schema, rootValue: office.root })]),
  });
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const view = render(
    <BookwrightProvider client={client} size="admin" env="test">
      <Said />
      <RouterProvider router={router} />
    </BookwrightProvider>,
  );
  return { office, router, documents, user: userEvent.setup(), ...view };
};
