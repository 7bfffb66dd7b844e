import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  ChangeCancellationPolicyDocument,
  type ChangeCancellationPolicyInput,
  ChangeTaxRateDocument,
  type ChangeTaxRateInput,
  CreateCancellationPolicyDocument,
  type CreateCancellationPolicyInput,
  CreateTaxRateDocument,
  type CreateTaxRateInput,
  PricingDocument,
  type UserErrorPartsFragment,
} from '../../gql/graphql.js';

type Refusals = Promise<readonly UserErrorPartsFragment[]>;

/** Makes and changes tax rates and policies. Each gives the refusals; the lists are on screen as they are afterwards. */
export const usePricingChanges = () => {
  const client = useApolloClient();
  return useMemo(() => {
    const shown = async (userErrors: readonly UserErrorPartsFragment[]): Refusals => {
      await client.refetchQueries({ include: [PricingDocument] });
      return userErrors;
    };
    return {
      async createRate(input: CreateTaxRateInput): Refusals {
        const { data } = await client.mutate({ mutation: CreateTaxRateDocument, variables: { input } });
        return shown(data!.createTaxRate.userErrors);
      },
      async changeRate(input: ChangeTaxRateInput): Refusals {
        const { data } = await client.mutate({ mutation: ChangeTaxRateDocument, variables: { input } });
        return shown(data!.changeTaxRate.userErrors);
      },
      async createPolicy(input: CreateCancellationPolicyInput): Refusals {
        const { data } = await client.mutate({ mutation: CreateCancellationPolicyDocument, variables: { input } });
        return shown(data!.createCancellationPolicy.userErrors);
      },
      async changePolicy(input: ChangeCancellationPolicyInput): Refusals {
        const { data } = await client.mutate({ mutation: ChangeCancellationPolicyDocument, variables: { input } });
        return shown(data!.changeCancellationPolicy.userErrors);
      },
    };
  }, [client]);
};
