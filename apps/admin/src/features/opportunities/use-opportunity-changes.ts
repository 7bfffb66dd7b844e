import { useApolloClient } from '@apollo/client/react';
import {
  ChangeOpportunityDocument,
  type ChangeOpportunityInput,
  CreateOpportunityDocument,
  type CreateOpportunityInput,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';

/** Notes opportunities down and changes them; the grid shows it when this resolves. */
export const useOpportunityChanges = () => {
  const client = useApolloClient();
  return {
    create: async (input: CreateOpportunityInput) => {
      const { data } = await client.mutate({ mutation: CreateOpportunityDocument, variables: { input } });
      rowsChanged('OPPORTUNITY');
      return data!.createOpportunity;
    },
    change: async (input: ChangeOpportunityInput) => {
      const { data } = await client.mutate({ mutation: ChangeOpportunityDocument, variables: { input } });
      rowsChanged('OPPORTUNITY');
      await client.refetchQueries({ include: ['OpportunityRecord'] });
      return data!.changeOpportunity;
    },
  };
};
