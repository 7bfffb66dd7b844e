import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';

export type ApiClientOptions = {
  uri?: string;
  /** Called when an answer says that nobody is signed in (any more). */
  onUnauthenticated?: () => void;
  /** For tests and for servers behind a prefix. */
  fetch?: typeof fetch;
};

const isUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');

/**
 * The client of both apps: cookies of the same origin, and the header that tells the server that the request
 * comes from a script and not from a form on somebody else's page.
 */
export const createApiClient = ({ uri = '/graphql', onUnauthenticated, fetch }: ApiClientOptions = {}): ApolloClient => {
  const http = new HttpLink({ uri, fetch, credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } });
  const watch = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onUnauthenticated?.();
  });
  return new ApolloClient({ link: ApolloLink.from([watch, http]), cache: createApiCache() });
};

/** Records are kept by their id; what has none belongs to the record it was read with. */
export const createApiCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Shop: { keyFields: false, merge: true },
      ShopOrder: { keyFields: false, merge: true },
      Viewer: { keyFields: false, merge: true },
      Me: { keyFields: false, merge: true },
      Money: { keyFields: false },
    },
  });
