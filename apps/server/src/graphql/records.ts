import type { Permission } from '@bookwright/domain/access';
import { isUuid, type RecordSource, recordsByKey, recordsByName, type Selection } from '@bookwright/persistence/query';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { inBatch } from './batch.js';
import { requirePermission } from './require-permission.js';
import { selected, selectedAt } from './selected.js';
import { selectionFor } from './viewer.js';

type Row = Record<string, unknown>;

/** Records of the viewer's organization by id, with the selected properties, in one statement. Unknown ids are missing. */
export async function recordsById(
  context: Context,
  record: RecordSource,
  ids: readonly string[],
  selection: Selection,
): Promise<Map<string, Row>> {
  const wanted = ids.filter(isUuid);
  if (!context.organization || wanted.length === 0) return new Map();
  const compiled = selectionFor(record, selection, context.actor);
  const found = await recordsByKey(context.db, context.organization.id, record, compiled, {
    key: 'id',
    keys: wanted,
    order: 't.id',
  });
  return new Map([...found].flatMap(([id, rows]) => (rows[0] ? [[id, rows[0]] as const] : [])));
}

/**
 * One record with what is selected of it: below the resolved field itself, or below a path in it, so that the payload of a
 * mutation reads its `booking` by `['booking']`. Null when the organization has none with this id.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function resolveRecord(
  context: Context,
  info: GraphQLResolveInfo,
  record: RecordSource,
  permission: Permission,
  id: string,
  path: readonly string[] = [],
): Promise<Row | null> {
  requirePermission(context, permission);
  const rows = await recordsById(context, record, [id.toLowerCase()], selectedAt(selected(info), path));
  return rows.get(id.toLowerCase()) ?? null;
}

/** Which records belong to a parent: `key` is the column that names it; `order` and `condition` are over the alias `t`. */
export type Children = { permission: Permission; key: string; order: string; condition?: string };

/**
 * The records that belong to a parent, for all parents of an answer in one statement.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function resolveChildren(
  context: Context,
  info: GraphQLResolveInfo,
  record: RecordSource,
  parentId: string,
  { permission, ...children }: Children,
): Promise<Row[]> {
  const organization = requirePermission(context, permission);
  const selection = selected(info);
  return inBatch(context, selection, parentId, (keys) =>
    recordsByKey(context.db, organization.id, record, selectionFor(record, selection, context.actor), { ...children, keys }),
  );
}

/**
 * What a picker shows: records whose name contains a text, by name, at most 200.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function resolveNamed(
  context: Context,
  info: GraphQLResolveInfo,
  record: RecordSource,
  permission: Permission,
  named: Parameters<typeof recordsByName>[4],
): Promise<Row[]> {
  const organization = requirePermission(context, permission);
  const selection = selectionFor(record, selected(info), context.actor);
  return recordsByName(context.db, organization.id, record, selection, named);
}
