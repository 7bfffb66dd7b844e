import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { SignOutDocument } from '../gql/graphql.js';
import { sayProblem } from './say-problem.js';
import { forgetEverything } from './session.js';

/** Ends the session on the server and forgets what this tab has read. */
export const useSignOut = (): (() => Promise<void>) => {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    try {
      await client.mutate({ mutation: SignOutDocument });
    } catch (error) {
      sayProblem(error, 'You are still signed in');
      return;
    }
    await navigate('/sign-in');
    await forgetEverything(client);
  };
};
