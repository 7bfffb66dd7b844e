import type { ApolloClient } from '@apollo/client';
import type { GridTotal, SortKey } from '@bookwright/smart-grid';
import type { Deletion } from '../gql/graphql.js';
import type { PathField } from './grid-field.js';

/** What a grid asks the API for, in the API's words. */
export type ListQuery = { where?: Record<string, unknown>; deletion?: Deletion };
export type PageQuery = ListQuery & { orderBy: readonly SortKey[]; first: number; after: string | null };
export type NodePage<Node> = { nodes: Node[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };

/** How the rows of one entity are read. */
export type GridReader<Node> = {
  /** Asks for what `fields` show and nothing else. */
  page: (client: ApolloClient, fields: readonly PathField[], query: PageQuery, signal: AbortSignal) => Promise<NodePage<Node>>;
  /** `exact` counts on past the server's cap. */
  total: (client: ApolloClient, query: ListQuery, exact: boolean, signal?: AbortSignal) => Promise<GridTotal>;
};

/** A page of a grid is shown, not kept: ten thousand rows have no place in the cache. */
export const unkept = (signal?: AbortSignal) => ({ fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } }) as const;
