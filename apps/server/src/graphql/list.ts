import type { FilterTree } from '@bookwright/domain/kernel';
import { type Deletion, ListQuery, type ListSource, type SortKey } from '@bookwright/persistence/query';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionOf } from './connection.type.js';
import type { PageArgs } from './page-args.js';
import { requirePermission } from './require-permission.js';
import { selected, selectedRows } from './selected.js';
import { selectionFor, viewerOf } from './viewer.js';

type ListArgs = PageArgs & { where?: object | null; orderBy?: object[] | null; deletion?: Deletion };

/**
 * One page of a list for whoever asks, in one statement; no statement at all when only the total is selected.
 * @throws UNAUTHENTICATED, FORBIDDEN, and what ListQuery finds wrong with the arguments.
 */
export async function resolveList(
  context: Context,
  info: GraphQLResolveInfo,
  source: ListSource,
  args: ListArgs,
): Promise<ConnectionSource> {
  const organization = requirePermission(context, source.list.permission);
  const tree = selected(info);
  const rows = selectedRows(tree);
  const list = new ListQuery(context.db, organization.id, source, viewerOf(context.actor), {
    where: args.where as FilterTree | null | undefined,
    orderBy: args.orderBy as SortKey[] | null | undefined,
    deletion: args.deletion,
    page: args,
  });
  const page = rows ? await list.page(selectionFor(source.record, rows, context.actor)) : null;
  return connectionOf(list, page, Boolean(tree.edges));
}
