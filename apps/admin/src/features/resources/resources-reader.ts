import {
  type ResourceOrder,
  ResourcesGridDocument,
  type ResourcesGridQuery,
  ResourcesTotalDocument,
  type ResourceWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type ResourceNode = ResourcesGridQuery['resources']['nodes'][number];

/** The rows of the resources grid. */
export const resourcesReader: GridReader<ResourceNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(ResourcesGridDocument, fields),
      variables: { where: where as ResourceWhere, orderBy: orderByOf(orderBy) as ResourceOrder[], first, after },
      ...unkept(signal),
    });
    return data!.resources;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: ResourcesTotalDocument,
      variables: { where: where as ResourceWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.resources.totalCount;
  },
};
