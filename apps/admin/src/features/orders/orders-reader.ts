import {
  type OrderOrder,
  OrdersGridDocument,
  type OrdersGridQuery,
  OrdersTotalDocument,
  type OrderWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type OrderNode = OrdersGridQuery['orders']['nodes'][number];

/** The rows of the orders grid. */
export const ordersReader: GridReader<OrderNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(OrdersGridDocument, fields),
      variables: { where: where as OrderWhere, orderBy: orderByOf(orderBy) as OrderOrder[], first, after },
      ...unkept(signal),
    });
    return data!.orders;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: OrdersTotalDocument,
      variables: { where: where as OrderWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.orders.totalCount;
  },
};
