import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { TimelinePartsFragment } from '../gql/graphql.js';
import { sayProblem } from '../shell/say-problem.js';

/** The first page of a timeline came with its record; earlier entries are read when asked for. */
export const useMoreOfTimeline = <Data>(
  first: TimelinePartsFragment,
  document: TypedDocumentNode<Data, { id: string; after?: string | null }>,
  id: string,
  timelineOf: (data: Data) => TimelinePartsFragment | undefined,
) => {
  const client = useApolloClient();
  const [earlier, setEarlier] = useState<{ of: TimelinePartsFragment; read: TimelinePartsFragment }>();
  const [loading, setLoading] = useState(false);
  const read = earlier?.of === first ? earlier.read : undefined;
  const { pageInfo } = read ?? first;
  const onMore = async () => {
    setLoading(true);
    try {
      const { data } = await client.query({
        query: document as TypedDocumentNode<unknown, { id: string; after?: string | null }>,
        variables: { id, after: pageInfo.endCursor },
        fetchPolicy: 'no-cache',
      });
      const next = timelineOf(data as Data);
      if (next) setEarlier({ of: first, read: { ...next, nodes: [...(read?.nodes ?? []), ...next.nodes] } });
    } catch (error) {
      sayProblem(error);
    } finally {
      setLoading(false);
    }
  };
  return { entries: [...first.nodes, ...(read?.nodes ?? [])], hasMore: pageInfo.hasNextPage, onMore, loading };
};
