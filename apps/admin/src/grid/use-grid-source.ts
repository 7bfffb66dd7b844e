import { useApolloClient } from '@apollo/client/react';
import type { GridQuery, GridSource } from '@bookwright/smart-grid';
import { useMemo } from 'react';
import type { Deletion } from '../gql/graphql.js';
import type { PathField } from './grid-field.js';
import type { GridReader } from './grid-reader.js';
import { type NodeRow, rowOfNode } from './grid-row.js';
import { whereOf } from './list-variables.js';

type Options<Node extends { id: string }> = {
  reader: GridReader<Node>;
  fields: readonly PathField[];
  deletion?: Deletion;
};

/** The rows of a grid from the API. */
export const useGridSource = <Node extends { id: string }>({ reader, fields, deletion }: Options<Node>) => {
  const client = useApolloClient();
  return useMemo((): GridSource<NodeRow<Node>> => {
    const shown = (query: GridQuery) => fields.filter((field) => query.columns.includes(field.name));
    return {
      async loadPage(query, { after, first, signal }) {
        const wanted = shown(query);
        const { nodes, pageInfo } = await reader.page(
          client,
          wanted,
          { where: whereOf(query), deletion, orderBy: query.orderBy, first, after },
          signal,
        );
        return { rows: nodes.map((node) => rowOfNode(node, wanted)), ...pageInfo };
      },
      loadTotal: (query, { exact, signal }) => reader.total(client, { where: whereOf(query), deletion }, exact, signal),
    };
  }, [client, reader, fields, deletion]);
};
