import type { NetChange } from '@bookwright/domain/kernel';
import type { Tx } from '../connection/index.js';
import { insertAll } from './insert-all.js';
import { Parameters, rowSource } from './rows.js';
import { columnOf, type Table, tableOf } from './table.js';

/** A row was not as it was when the decision was made. The transaction is tried again from the start. */
export class ConcurrentChange extends Error {
  constructor(readonly table: string) {
    super(`Rows of ${table} changed while they were being decided on`);
  }
}

/** Parents before children: rows are made in this order and removed in the opposite one. */
const BIRTH_ORDER = [
  'accounts',
  'customers',
  'customer_accounts',
  'tax_rates',
  'cancellation_policies',
  'services',
  'resource_types',
  'resources',
  'resource_units',
  'schedules',
  'schedule_overrides',
  'busy_times',
  'service_requirements',
  'requirement_resources',
  'booking_rules',
  'event_sessions',
  'baskets',
  'basket_lines',
  'opportunities',
  'orders',
  'opportunity_items',
  'booking_series',
  'bookings',
  'series_occurrences',
  'order_lines',
  'payments',
  'refunds',
  'ledger_entries',
  'provider_events',
  'pay_links',
  'allocations',
  'booking_attendees',
  'booking_assignees',
  'tasks',
  'messages',
  'waitlist_entries',
];

const rank = (entity: string): number => BIRTH_ORDER.indexOf(entity);

function groups<C extends NetChange>(changes: readonly C[], keyOf: (change: C) => string): C[][] {
  const found = new Map<string, C[]>();
  for (const change of changes) {
    const key = keyOf(change);
    const group = found.get(key);
    if (group) group.push(change);
    else found.set(key, [change]);
  }
  return [...found.values()];
}

type Of<Op extends NetChange['op']> = Extract<NetChange, { op: Op }>;

/** A line that stays when its booking goes, because money has moved for it, lets go of it before. */
const letsGo = ({ entity, set }: Of<'patch'>): boolean => entity === 'order_lines' && set.bookingId === null;

async function removeRows(tx: Tx, table: Table, changes: Of<'remove'>[]): Promise<void> {
  const ids = changes.map((change) => change.id);
  const gone = await tx.query(`DELETE FROM ${table.name} WHERE organization_id = $1 AND id = ANY($2::uuid[]) RETURNING id`, [
    tx.organizationId,
    ids,
  ]);
  if (gone.length !== ids.length) throw new ConcurrentChange(table.name);
}

async function insertRows(tx: Tx, table: Table, changes: Of<'insert'>[], now: string): Promise<void> {
  const stamps = table.columns.has('createdAt') ? { createdAt: now, updatedAt: now } : {};
  const rows = changes.map((change) => ({ ...stamps, ...change.values, organizationId: tx.organizationId }));
  await insertAll(tx, table, rows);
}

async function patchRows(tx: Tx, table: Table, changes: Of<'patch'>[], now: string): Promise<void> {
  const set = Object.keys(changes[0]!.set).map((property) => columnOf(table, property));
  const rows = changes.map((change) => ({
    ...change.set,
    id: change.id,
    version: change.expectedVersion,
    nextVersion: change.nextVersion,
  }));
  const columns = [
    { property: 'id', column: 'id', type: 'uuid' },
    { property: 'version', column: 'version', type: 'integer' },
    { property: 'nextVersion', column: 'version', type: 'integer' },
    ...set,
  ];
  const parameters = new Parameters();
  const organization = parameters.add(tx.organizationId);
  const updatedAt = parameters.add(now);
  const source = rowSource(columns, rows, parameters);
  const [{ changed } = { changed: 0 }] = await tx.query<{ changed: number }>(
    `WITH written AS (
       UPDATE ${table.name} AS t
       SET ${set
         .map((column) => `${column.column} = ${source.expressionOf(column.property)}`)
         .concat(`version = ${source.expressionOf('nextVersion')}`, `updated_at = ${updatedAt}`)
         .join(', ')}
       FROM ${source.from}
       WHERE t.organization_id = ${organization} AND t.id = ${source.expressionOf('id')} AND t.version = ${source.expressionOf('version')}
       RETURNING 1
     ) SELECT count(*) AS changed FROM written`,
    parameters.values,
  );
  if (changed !== changes.length) throw new ConcurrentChange(table.name);
}

/**
 * Writes the net changes of a batch, each kind of change to each table in one statement. What a constraint refuses, or a
 * version that is no longer the expected one, throws and leaves the transaction to be rolled back.
 */
export async function writeChanges(tx: Tx, changes: readonly NetChange[], now: string): Promise<void> {
  const of = <Op extends NetChange['op']>(op: Op) => changes.filter((change): change is Of<Op> => change.op === op);
  const table = (group: readonly NetChange[]) => tableOf(tx.dataSource, group[0]!.entity);
  const patches = (wanted: (change: Of<'patch'>) => boolean) =>
    groups(of('patch').filter(wanted), (change) => `${change.entity} ${Object.keys(change.set)}`);
  for (const group of patches(letsGo)) await patchRows(tx, table(group), group, now);
  for (const group of groups(of('remove'), (change) => change.entity).sort((a, b) => rank(b[0]!.entity) - rank(a[0]!.entity))) {
    await removeRows(tx, table(group), group);
  }
  for (const group of groups(of('insert'), (change) => `${change.entity} ${Object.keys(change.values)}`).sort(
    (a, b) => rank(a[0]!.entity) - rank(b[0]!.entity),
  )) {
    await insertRows(tx, table(group), group, now);
  }
  for (const group of patches((change) => !letsGo(change))) await patchRows(tx, table(group), group, now);
}
