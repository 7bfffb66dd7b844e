import {
  type AccountOrder,
  AccountsGridDocument,
  type AccountsGridQuery,
  AccountsTotalDocument,
  type AccountWhere,
} from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type AccountNode = AccountsGridQuery['accounts']['nodes'][number];

/** The rows of the grid of accounts. */
export const accountsReader: GridReader<AccountNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(AccountsGridDocument, fields),
      variables: { where: where as AccountWhere, orderBy: orderByOf(orderBy) as AccountOrder[], first, after },
      ...unkept(signal),
    });
    return data!.accounts;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: AccountsTotalDocument,
      variables: { where: where as AccountWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.accounts.totalCount;
  },
};
