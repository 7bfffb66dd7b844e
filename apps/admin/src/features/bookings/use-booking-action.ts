import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import type { BookingPayloadPartsFragment, UserErrorPartsFragment } from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { bookingMutations, type InputOf, type MutatedAction, payloadOf } from './booking-mutations.js';
import { readBookingsAgain } from './read-bookings-again.js';

type ActionDocument<Input> = TypedDocumentNode<Record<string, BookingPayloadPartsFragment>, { input: Input }>;

/**
 * Runs one action on one booking. Gives the refusals, none when it was done; a request that failed as a whole rejects.
 * Whatever was done, and whatever somebody else did before a stale edit, is on screen when this resolves.
 */
export const useBookingAction = () => {
  const change = useBookingChange();
  return useCallback(
    <Action extends MutatedAction>(action: Action, input: InputOf<Action>): Promise<readonly UserErrorPartsFragment[]> =>
      change(bookingMutations[action] as ActionDocument<InputOf<Action>>, input),
    [change],
  );
};

/** The same for a mutation that is no action of its own. */
export const useBookingChange = () => {
  const client = useApolloClient();
  return useCallback(
    async <Input>(mutation: ActionDocument<Input>, input: Input): Promise<readonly UserErrorPartsFragment[]> => {
      const { data } = await client.mutate({ mutation, variables: { input } as never });
      const { userErrors } = payloadOf(data);
      if (userErrors.length === 0 || userErrors.some(({ code }) => code === 'STALE_VERSION')) {
        rowsChanged('BOOKING', 'ORDER');
        await readBookingsAgain(client);
      }
      return userErrors;
    },
    [client],
  );
};
