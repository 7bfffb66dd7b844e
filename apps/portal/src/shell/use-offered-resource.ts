import { gql } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

type OfferedResource = { name: string; kind: string };

const fields = gql`
  fragment OfferedResource on OfferedResource {
    name
    kind
  }
`;

/** Somebody or something that was offered in this visit before; null when it never was. */
export const useOfferedResource = (): ((id: string) => OfferedResource | null) => {
  const { cache } = useApolloClient();
  return (id) =>
    cache.readFragment<OfferedResource>({ id: cache.identify({ __typename: 'OfferedResource', id }), fragment: fields });
};
