import {
  type BookingOrder,
  BookingsGridDocument,
  type BookingsGridQuery,
  BookingsTotalDocument,
  type BookingWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import type { GridReader } from '../../grid/grid-reader.js';
import { unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type BookingNode = BookingsGridQuery['bookings']['nodes'][number];

/** The rows of the bookings grid. */
export const bookingsReader: GridReader<BookingNode> = {
  async page(client, fields, { where, deletion, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(BookingsGridDocument, fields),
      variables: {
        where: where as BookingWhere,
        deletion: deletion ?? 'EXCLUDE',
        orderBy: orderByOf(orderBy) as BookingOrder[],
        first,
        after,
      },
      ...unkept(signal),
    });
    return data!.bookings;
  },
  async total(client, { where, deletion }, exact, signal) {
    const { data } = await client.query({
      query: BookingsTotalDocument,
      variables: { where: where as BookingWhere, deletion: deletion ?? 'EXCLUDE', ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.bookings.totalCount;
  },
};
