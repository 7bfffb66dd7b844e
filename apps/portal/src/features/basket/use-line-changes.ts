import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { ChangeBasketLineDocument, type ChangeBasketLineMutation, RemoveBasketLineDocument } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';
import type { BasketLine } from '../../shell/use-basket.js';

export type LineRefusal = ChangeBasketLineMutation['changeBasketLine']['userErrors'][number];

/** Changes of one basket line; the answer's basket replaces the one that is shown. */
export const useLineChanges = (
  basketToken: string,
  { id: lineId, version: expectedVersion }: Pick<BasketLine, 'id' | 'version'>,
) => {
  const { slug: shop } = useShop();
  const [change, changing] = useMutation(ChangeBasketLineDocument);
  const [remove, removing] = useMutation(RemoveBasketLineDocument);
  const [refusals, setRefusals] = useState<LineRefusal[]>([]);
  const [error, setError] = useState<unknown>(null);

  const run = async (work: () => Promise<LineRefusal[] | undefined>) => {
    setError(null);
    try {
      setRefusals((await work()) ?? []);
    } catch (problem) {
      setError(problem);
    }
  };

  return {
    busy: changing.loading || removing.loading,
    refusals,
    error,
    change: (fields: { quantity?: number; attendeeName?: string; acceptedPrice?: { amountMinor: number; currency: string } }) =>
      run(async () => {
        const { data } = await change({ variables: { input: { shop, basketToken, lineId, expectedVersion, ...fields } } });
        return data?.changeBasketLine.userErrors;
      }),
    remove: () =>
      run(async () => {
        const { data } = await remove({ variables: { input: { shop, basketToken, lineId, expectedVersion } } });
        return data?.removeBasketLine.userErrors;
      }),
  };
};
