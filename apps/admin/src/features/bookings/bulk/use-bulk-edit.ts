import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { type BulkPolicy, EditBookingsDocument, type EditBookingsMutation } from '../../../gql/graphql.js';
import { rowsChanged } from '../../../grid/revision.js';
import { type BulkRequest, bulkSelection, type ChosenChange } from './bulk-request.js';

export type BulkAnswer = EditBookingsMutation['editBookings'];

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What was typed to erase for good, and whether customers are written to. */
export type RunOptions = { confirmation?: string; sendLetters?: boolean };

/** The preview and the run of one bulk change. A run that is sent again carries the same key and acts once. */
export const useBulkEdit = (request: BulkRequest, { change }: ChosenChange) => {
  const client = useApolloClient();
  const [idempotencyKey] = useState(newKey);

  const send = async (
    policy: BulkPolicy,
    dryRun: boolean,
    { confirmation, sendLetters = true }: RunOptions = {},
  ): Promise<BulkAnswer> => {
    const { data } = await client.mutate({
      mutation: EditBookingsDocument,
      variables: {
        input: {
          select: bulkSelection(request),
          change: confirmation === undefined ? change : { delete: { ...change.delete, confirmation } },
          policy,
          dryRun,
          ...(!sendLetters && { sendLetters }),
          ...(!dryRun && { idempotencyKey: `${idempotencyKey}-${policy}-${sendLetters}` }),
        },
      },
      fetchPolicy: 'no-cache',
    });
    return data!.editBookings;
  };

  return {
    preview: () => send('SKIP_REFUSED', true),
    run: async (policy: BulkPolicy, options: RunOptions): Promise<BulkAnswer> => {
      const answer = await send(policy, false, options);
      if (answer.changedCount > 0) {
        rowsChanged('BOOKING', 'ORDER');
        await client.refetchQueries({ include: ['BookingRecord'] });
      }
      return answer;
    },
  };
};
