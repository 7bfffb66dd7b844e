import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  ChangeRuleDocument,
  type ChangeRuleInput,
  CreateRuleDocument,
  type CreateRuleInput,
  RemoveRuleDocument,
  RulesDocument,
  type UserErrorPartsFragment,
} from '../../gql/graphql.js';

type Refusals = Promise<readonly UserErrorPartsFragment[]>;

/** Makes, changes and removes rules. Each gives the refusals; the list is on screen as it is afterwards. */
export const useRuleChanges = () => {
  const client = useApolloClient();
  return useMemo(() => {
    const again = () => client.refetchQueries({ include: [RulesDocument] });
    return {
      async create(input: Omit<CreateRuleInput, 'idempotencyKey'>, idempotencyKey: string): Refusals {
        const { data } = await client.mutate({
          mutation: CreateRuleDocument,
          variables: { input: { ...input, idempotencyKey } },
        });
        await again();
        return data!.createRule.userErrors;
      },
      async change(input: ChangeRuleInput): Refusals {
        const { data } = await client.mutate({ mutation: ChangeRuleDocument, variables: { input } });
        await again();
        return data!.changeRule.userErrors;
      },
      async remove({ id, version }: { id: string; version: number }): Refusals {
        const variables = { input: { id, expectedVersion: version } };
        const { data } = await client.mutate({ mutation: RemoveRuleDocument, variables });
        await again();
        return data!.removeRule.userErrors;
      },
    };
  }, [client]);
};
