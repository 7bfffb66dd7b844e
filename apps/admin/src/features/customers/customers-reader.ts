import {
  type CustomerOrder,
  CustomersGridDocument,
  type CustomersGridQuery,
  CustomersTotalDocument,
  type CustomerWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type CustomerNode = CustomersGridQuery['customers']['nodes'][number];

/** The rows of the customers grid. */
export const customersReader: GridReader<CustomerNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(CustomersGridDocument, fields),
      variables: { where: where as CustomerWhere, orderBy: orderByOf(orderBy) as CustomerOrder[], first, after },
      ...unkept(signal),
    });
    return data!.customers;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: CustomersTotalDocument,
      variables: { where: where as CustomerWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.customers.totalCount;
  },
};
