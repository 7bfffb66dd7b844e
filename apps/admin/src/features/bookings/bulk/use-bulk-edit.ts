import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { type BulkPolicy, EditBookingsDocument, type EditBookingsMutation } from '../../../gql/graphql.js';
import { rowsChanged } from '../../../grid/revision.js';
import { type BulkRequest, bulkSelection, type ChosenChange } from './bulk-request.js';

export type BulkAnswer = EditBookingsMutation['editBookings'];

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The preview and the run of one bulk change. A run that is sent again carries the same key and acts once. */
export const useBulkEdit = (request: BulkRequest, { change }: ChosenChange) => {
  const client = useApolloClient();
  const [idempotencyKey] = useState(newKey);

  const send = async (policy: BulkPolicy, dryRun: boolean): Promise<BulkAnswer> => {
    const { data } = await client.mutate({
      mutation: EditBookingsDocument,
      variables: {
        input: {
          select: bulkSelection(request),
          change,
          policy,
          dryRun,
          ...(!dryRun && { idempotencyKey: `${idempotencyKey}-${policy}` }),
        },
      },
      fetchPolicy: 'no-cache',
    });
    return data!.editBookings;
  };

  return {
    preview: () => send('SKIP_REFUSED', true),
    run: async (policy: BulkPolicy): Promise<BulkAnswer> => {
      const answer = await send(policy, false);
      if (answer.changedCount > 0) {
        rowsChanged('BOOKING', 'ORDER');
        await client.refetchQueries({ include: ['BookingRecord'] });
      }
      return answer;
    },
  };
};
