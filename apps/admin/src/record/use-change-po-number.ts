import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { ChangeOrderPoNumberDocument, type UserErrorPartsFragment } from '../gql/graphql.js';
import { rowsChanged } from '../grid/revision.js';

/** Changes the purchase order number of an order; an empty text takes it off. Gives the refusals. */
export const useChangePoNumber = () => {
  const client = useApolloClient();
  return useCallback(
    async (order: { id: string; version: number }, poNumber: string): Promise<readonly UserErrorPartsFragment[]> => {
      const { data } = await client.mutate({
        mutation: ChangeOrderPoNumberDocument,
        variables: { input: { id: order.id, expectedVersion: order.version, poNumber: poNumber.trim() || null } },
      });
      const { userErrors } = data!.changeOrderPoNumber;
      if (userErrors.length === 0) rowsChanged('BOOKING', 'ORDER');
      await client.refetchQueries({ include: ['BookingRecord', 'OrderRecord'] });
      return userErrors;
    },
    [client],
  );
};
