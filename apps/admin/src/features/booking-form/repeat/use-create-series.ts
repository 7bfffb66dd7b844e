import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { CreateSeriesDocument, type CreateSeriesInput, type CreateSeriesMutation } from '../../../gql/graphql.js';
import { rowsChanged } from '../../../grid/revision.js';

/** Books a series; the grids show it when this resolves. A request that failed as a whole rejects. */
export const useCreateSeries = () => {
  const client = useApolloClient();
  return useCallback(
    async (input: CreateSeriesInput): Promise<CreateSeriesMutation['createSeries']> => {
      const { data } = await client.mutate({ mutation: CreateSeriesDocument, variables: { input } });
      const made = data!.createSeries;
      if (made.series) rowsChanged('SERIES', 'BOOKING', 'ORDER', 'CUSTOMER');
      return made;
    },
    [client],
  );
};
