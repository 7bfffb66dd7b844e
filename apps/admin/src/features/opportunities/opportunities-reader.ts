import {
  OpportunitiesGridDocument,
  type OpportunitiesGridQuery,
  OpportunitiesTotalDocument,
  type OpportunityOrder,
  type OpportunityWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type OpportunityNode = OpportunitiesGridQuery['opportunities']['nodes'][number];

/** The rows of the grid of opportunities. */
export const opportunitiesReader: GridReader<OpportunityNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(OpportunitiesGridDocument, fields),
      variables: { where: where as OpportunityWhere, orderBy: orderByOf(orderBy) as OpportunityOrder[], first, after },
      ...unkept(signal),
    });
    return data!.opportunities;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: OpportunitiesTotalDocument,
      variables: { where: where as OpportunityWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.opportunities.totalCount;
  },
};
