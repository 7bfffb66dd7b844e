import { useApolloClient } from '@apollo/client/react';
import { messageFor } from '@bookwright/web-kit';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import type { BookingPayloadPartsFragment } from '../../gql/graphql.js';
import { sayNot } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';
import { useViewer } from '../../shell/viewer.js';
import { readBookingsAgain } from './read-bookings-again.js';

/** Changes people or tasks of a booking at once; what was refused is said. Gives whether it was done. */
export const usePeopleChange = () => {
  const client = useApolloClient();
  const { organization } = useViewer();
  return useCallback(
    async <Input>(mutation: TypedDocumentNode<object, { input: Input }>, input: Input, title: string): Promise<boolean> => {
      try {
        const { data } = await client.mutate({ mutation, variables: { input } as never });
        const [payload] = Object.values(data ?? {}) as BookingPayloadPartsFragment[];
        const errors = payload?.userErrors ?? [];
        if (errors.length > 0) sayNot({ title, message: errors.map((error) => messageFor(error, organization)).join(' ') });
        else await readBookingsAgain(client);
        return errors.length === 0;
      } catch (problem) {
        sayProblem(problem, title);
        return false;
      }
    },
    [client, organization],
  );
};
