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

  const send = async (policy: BulkPolicy, dryRun: boolean, confirmation?: string): Promise<BulkAnswer> => {
    const { data } = await client.mutate({
      mutation: EditBookingsDocument,
      variables: {
        input: {
          select: bulkSelection(request),
          change: confirmation === undefined ? change : { delete: { ...change.delete, confirmation } },
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
    /** `confirmation` is what was typed to erase for good. */
    run: async (policy: BulkPolicy, confirmation?: string): Promise<BulkAnswer> => {
      const answer = await send(policy, false, confirmation);
      if (answer.changedCount > 0) {
        rowsChanged('BOOKING', 'ORDER');
        await client.refetchQueries({ include: ['BookingRecord'] });
      }
      return answer;
    },
  };
};
