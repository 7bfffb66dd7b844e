import { createContext, useContext } from 'react';
import type { ShopQuery } from '../gql/graphql.js';

export type ShopOrganization = NonNullable<ShopQuery['shop']>['organization'] & {
  /** Whether several things can be ordered together. */
  basketEnabled: boolean;
};

export const ShopContext = createContext<ShopOrganization | null>(null);

/** The organization whose pages these are. */
export const useShop = (): ShopOrganization => {
  const organization = useContext(ShopContext);
  if (organization === null) throw new Error('useShop is used outside ShopLayout');
  return organization;
};
