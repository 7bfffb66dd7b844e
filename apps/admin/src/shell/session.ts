import type { ApolloClient } from '@apollo/client';
import { ViewerDocument, type ViewerPartsFragment } from '../gql/graphql.js';

/** Somebody signed in: every page reads who from the cache. */
export const sessionStarted = (client: ApolloClient, viewer: ViewerPartsFragment): void => {
  client.writeQuery({ query: ViewerDocument, data: { viewer } });
};

/** The server no longer knows who this is. The pages then give way to the sign-in page, which leads back to where they were. */
export const sessionEnded = (client: ApolloClient): void => {
  client.writeQuery({ query: ViewerDocument, data: { viewer: null } });
};

/** Signed out on purpose: nothing that was read stays in the tab. */
export const forgetEverything = async (client: ApolloClient): Promise<void> => {
  await client.clearStore();
  sessionEnded(client);
};

/** Where the sign-in page leads: a path of this application, never another site. */
export const pathAfterSignIn = (next: string | null): string => {
  const path = next ?? '';
  return /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in') ? path : '/';
};

export const signInPath = (from: { pathname: string; search: string }): string => {
  const next = `${from.pathname}${from.search}`;
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
};
