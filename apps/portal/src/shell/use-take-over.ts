import { useMutation } from '@apollo/client/react';
import { TakeOverBasketDocument, type TakeOverBasketMutation } from '../gql/graphql.js';
import { readBasketToken, writeBasketToken } from './basket-token.js';
import { useShop } from './shop-context.js';

export type BasketNote = TakeOverBasketMutation['takeOverBasket']['notes'][number];

/** Makes the basket of this browser that of whoever is signed in, and brings what they chose elsewhere. */
export const useTakeOver = (): (() => Promise<BasketNote[]>) => {
  const { slug: shop } = useShop();
  const [takeOver] = useMutation(TakeOverBasketDocument);
  return async () => {
    const { data } = await takeOver({ variables: { input: { shop, basketToken: readBasketToken(shop) } } });
    const taken = data?.takeOverBasket;
    if (taken?.basketToken) writeBasketToken(shop, taken.basketToken);
    return taken?.notes ?? [];
  };
};
