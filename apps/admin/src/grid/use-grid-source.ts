import { useApolloClient } from '@apollo/client/react';
import type { GridQuery, GridSource } from '@bookwright/smart-grid';
import { problemOf } from '@bookwright/web-kit';
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

/** What the grid says about a page that could not be read. */
const inWords = (cause: unknown): never => {
  const { sentence, requestId } = problemOf(cause);
  throw new Error(requestId ? `${sentence} (${requestId})` : sentence, { cause });
};

/** The rows of a grid from the API. */
export const useGridSource = <Node extends { id: string }>({ reader, fields, deletion }: Options<Node>) => {
  const client = useApolloClient();
  return useMemo((): GridSource<NodeRow<Node>> => {
    // Group headings are made of the rows' values, so what the rows are ordered by is needed even where it has no column.
    const needed = ({ columns, orderBy }: GridQuery) =>
      fields.filter(({ name }) => columns.includes(name) || orderBy.some((key) => key.field === name));
    return {
      async loadPage(query, { after, first, signal }) {
        const wanted = needed(query);
        const list = { where: whereOf(query), deletion, orderBy: query.orderBy, first, after };
        const { nodes, pageInfo } = await reader.page(client, wanted, list, signal).catch(inWords);
        return { rows: nodes.map((node) => rowOfNode(node, wanted)), ...pageInfo };
      },
      loadTotal: (query, { exact, signal }) => reader.total(client, { where: whereOf(query), deletion }, exact, signal),
    };
  }, [client, reader, fields, deletion]);
};
