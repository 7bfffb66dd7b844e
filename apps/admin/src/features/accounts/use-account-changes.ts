import { useApolloClient } from '@apollo/client/react';
import {
  ChangeAccountDocument,
  type ChangeAccountInput,
  CreateAccountDocument,
  type CreateAccountInput,
  MergeAccountsDocument,
  type MergeInput,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';

/** Makes, changes and merges accounts; the grids show it when this resolves. */
export const useAccountChanges = () => {
  const client = useApolloClient();
  return {
    create: async (input: CreateAccountInput) => {
      const { data } = await client.mutate({ mutation: CreateAccountDocument, variables: { input } });
      rowsChanged('ACCOUNT');
      return data!.createAccount;
    },
    change: async (input: ChangeAccountInput) => {
      const { data } = await client.mutate({ mutation: ChangeAccountDocument, variables: { input } });
      rowsChanged('ACCOUNT', 'CUSTOMER');
      await client.refetchQueries({ include: ['AccountRecord'] });
      return data!.changeAccount;
    },
    merge: async (input: MergeInput) => {
      const { data } = await client.mutate({ mutation: MergeAccountsDocument, variables: { input } });
      if (!input.dryRun) rowsChanged('ACCOUNT', 'CUSTOMER', 'ORDER', 'BOOKING', 'OPPORTUNITY');
      return data!.mergeAccounts;
    },
  };
};
