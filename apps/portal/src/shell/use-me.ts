import { useQuery } from '@apollo/client/react';
import { MeDocument, type MeQuery } from '../gql/graphql.js';

export type Me = NonNullable<MeQuery['me']>;

/** Who is signed in in this browser; undefined while that is not known yet, null for nobody. */
export const useMe = (): Me | null | undefined => {
  const { data, error } = useQuery(MeDocument);
  if (data) return data.me;
  return error ? null : undefined;
};
