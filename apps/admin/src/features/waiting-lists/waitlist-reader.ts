import {
  type WaitlistEntryOrder,
  type WaitlistEntryWhere,
  WaitlistGridDocument,
  type WaitlistGridQuery,
  WaitlistTotalDocument,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type WaitlistNode = WaitlistGridQuery['waitlistEntries']['nodes'][number];

/** The rows of the grid of waiting lists. */
export const waitlistReader: GridReader<WaitlistNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(WaitlistGridDocument, fields),
      variables: { where: where as WaitlistEntryWhere, orderBy: orderByOf(orderBy) as WaitlistEntryOrder[], first, after },
      ...unkept(signal),
    });
    return data!.waitlistEntries;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: WaitlistTotalDocument,
      variables: { where: where as WaitlistEntryWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.waitlistEntries.totalCount;
  },
};
