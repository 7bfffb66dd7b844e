import {
  SeriesGridDocument,
  type SeriesGridQuery,
  type SeriesOrder,
  SeriesTotalDocument,
  type SeriesWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type SeriesNode = SeriesGridQuery['seriesList']['nodes'][number];

/** The rows of the grid of series. */
export const seriesReader: GridReader<SeriesNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(SeriesGridDocument, fields),
      variables: { where: where as SeriesWhere, orderBy: orderByOf(orderBy) as SeriesOrder[], first, after },
      ...unkept(signal),
    });
    return data!.seriesList;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: SeriesTotalDocument,
      variables: { where: where as SeriesWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.seriesList.totalCount;
  },
};
