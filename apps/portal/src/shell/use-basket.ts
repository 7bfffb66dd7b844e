import { useQuery } from '@apollo/client/react';
import { BasketDocument, type BasketFieldsFragment } from '../gql/graphql.js';
import { useBasketToken } from './basket-token.js';
import { useShop } from './shop-context.js';

export type BasketState = {
  token: string | null;
  keepToken: (token: string | null) => void;
  /** Null while it loads, when nothing was added yet, and when it has expired. */
  basket: BasketFieldsFragment | null;
  loading: boolean;
  /** A basket was here and is gone: its times are free again. */
  expired: boolean;
  error: Error | undefined;
  refetch: () => void;
};

export type BasketLine = BasketFieldsFragment['lines'][number];

/** The basket of this shop in this browser. */
export const useBasket = (): BasketState => {
  const { slug } = useShop();
  const [token, keepToken] = useBasketToken(slug);
  const { data, loading, error, refetch } = useQuery(BasketDocument, {
    variables: { shop: slug, basketToken: token ?? '' },
    skip: token === null,
    fetchPolicy: 'cache-and-network',
  });
  const basket = token === null ? null : (data?.shop?.basket ?? null);
  const known = data?.shop !== undefined && data.shop !== null;
  return {
    token,
    keepToken,
    basket,
    loading: loading && basket === null,
    expired: token !== null && !loading && known && basket === null,
    error: basket === null ? error : undefined,
    refetch,
  };
};
