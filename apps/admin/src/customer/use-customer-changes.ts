import { useApolloClient } from '@apollo/client/react';
import {
  ChangeCustomerDocument,
  type ChangeCustomerInput,
  CreateCustomerDocument,
  type CreateCustomerInput,
  MergeCustomersDocument,
  type MergeInput,
} from '../gql/graphql.js';
import { rowsChanged } from '../grid/revision.js';

/** Writes customers down, changes and merges them; the grids show it when this resolves. */
export const useCustomerChanges = () => {
  const client = useApolloClient();
  return {
    create: async (input: CreateCustomerInput) => {
      const { data } = await client.mutate({ mutation: CreateCustomerDocument, variables: { input } });
      rowsChanged('CUSTOMER');
      return data!.createCustomer;
    },
    change: async (input: ChangeCustomerInput) => {
      const { data } = await client.mutate({ mutation: ChangeCustomerDocument, variables: { input } });
      rowsChanged('CUSTOMER', 'ACCOUNT', 'BOOKING');
      await client.refetchQueries({ include: ['CustomerRecord', 'BookingRecord'] });
      return data!.changeCustomer;
    },
    merge: async (input: MergeInput) => {
      const { data } = await client.mutate({ mutation: MergeCustomersDocument, variables: { input } });
      if (!input.dryRun) rowsChanged('CUSTOMER', 'ORDER', 'BOOKING', 'OPPORTUNITY', 'WAITLIST_ENTRY');
      return data!.mergeCustomers;
    },
  };
};
