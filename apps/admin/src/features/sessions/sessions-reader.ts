import {
  type SessionOrder,
  SessionsGridDocument,
  type SessionsGridQuery,
  SessionsTotalDocument,
  type SessionWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type SessionNode = SessionsGridQuery['sessions']['nodes'][number];

/** The rows of the grid of sessions. */
export const sessionsReader: GridReader<SessionNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(SessionsGridDocument, fields),
      variables: { where: where as SessionWhere, orderBy: orderByOf(orderBy) as SessionOrder[], first, after },
      ...unkept(signal),
    });
    return data!.sessions;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: SessionsTotalDocument,
      variables: { where: where as SessionWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.sessions.totalCount;
  },
};
