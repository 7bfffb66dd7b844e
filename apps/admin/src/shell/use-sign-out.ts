import { useApolloClient } from '@apollo/client/react';
import { problemOf } from '@bookwright/web-kit';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { SignOutDocument } from '../gql/graphql.js';
import { forgetEverything } from './session.js';

/** Ends the session on the server and forgets what this tab has read. */
export const useSignOut = (): (() => Promise<void>) => {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    try {
      await client.mutate({ mutation: SignOutDocument });
    } catch (error) {
      const { title, sentence } = problemOf(error);
      notifications.show({ color: 'red', title: `Still signed in: ${title.toLowerCase()}`, message: sentence });
      return;
    }
    await navigate('/sign-in');
    await forgetEverything(client);
  };
};
