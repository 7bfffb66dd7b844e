import {
  type ServiceOrder,
  ServicesGridDocument,
  type ServicesGridQuery,
  ServicesTotalDocument,
  type ServiceWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type ServiceNode = ServicesGridQuery['services']['nodes'][number];

/** The rows of the grid of services. */
export const servicesReader: GridReader<ServiceNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(ServicesGridDocument, fields),
      variables: { where: where as ServiceWhere, orderBy: orderByOf(orderBy) as ServiceOrder[], first, after },
      ...unkept(signal),
    });
    return data!.services;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: ServicesTotalDocument,
      variables: { where: where as ServiceWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.services.totalCount;
  },
};
