import { useQuery } from '@apollo/client/react';
import { KnownCustomerDocument, type KnownCustomerQuery } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';
import type { CheckoutValues } from './checkout-fields.js';

export type KnownCustomer = {
  /** What the form begins with. */
  values: Partial<CheckoutValues>;
  /** The accounts that can be billed instead of the person. */
  accounts: KnownCustomerQuery['myAccounts'];
};

/** What this organization knows of whoever is signed in; null for a guest, undefined while that is not known. */
export const useKnownCustomer = (): KnownCustomer | null | undefined => {
  const { slug: shop } = useShop();
  const { data, loading } = useQuery(KnownCustomerDocument, { variables: { shop }, fetchPolicy: 'network-only' });
  if (loading && !data) return undefined;
  if (!data?.me) return null;
  const { email, profiles } = data.me;
  const profile = profiles.find(({ organization }) => organization.slug === shop);
  const { givenName = '', familyName = '', phone = null } = profile ?? {};
  return { values: { givenName, familyName, phone: phone ?? '', email: profile?.email ?? email }, accounts: data.myAccounts };
};
