import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { type BookingPayloadPartsFragment, BookingRecordDocument, type UserErrorPartsFragment } from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { bookingMutations, type InputOf, type MutatedAction, payloadOf } from './booking-mutations.js';

/**
 * Runs one action on one booking. Gives the refusals, none when it was done; a request that failed as a whole rejects.
 * What was done shows in the record and in the grids; after a stale edit the record is read again.
 */
export const useBookingAction = () => {
  const client = useApolloClient();
  return useCallback(
    async <Action extends MutatedAction>(action: Action, input: InputOf<Action>): Promise<readonly UserErrorPartsFragment[]> => {
      const { data } = await client.mutate({
        mutation: bookingMutations[action] as TypedDocumentNode<
          Record<string, BookingPayloadPartsFragment>,
          { input: InputOf<Action> }
        >,
        variables: { input },
      });
      const { userErrors } = payloadOf(data);
      if (userErrors.length === 0) rowsChanged('BOOKING', 'ORDER');
      else if (userErrors.some((error) => error.code === 'STALE_VERSION')) {
        await client.query({
          query: BookingRecordDocument,
          variables: { id: (input as { id: string }).id },
          fetchPolicy: 'network-only',
        });
        rowsChanged('BOOKING');
      }
      return userErrors;
    },
    [client],
  );
};
