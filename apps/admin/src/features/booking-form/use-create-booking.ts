import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { CreateBookingDocument, type CreateBookingInput, type CreateBookingMutation } from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';

/** Books; the grids show it when this resolves. A request that failed as a whole rejects. */
export const useCreateBooking = () => {
  const client = useApolloClient();
  return useCallback(
    async (input: CreateBookingInput): Promise<CreateBookingMutation['createBooking']> => {
      const { data } = await client.mutate({ mutation: CreateBookingDocument, variables: { input } });
      const made = data!.createBooking;
      if (made.booking) rowsChanged('BOOKING', 'ORDER', 'CUSTOMER');
      return made;
    },
    [client],
  );
};
