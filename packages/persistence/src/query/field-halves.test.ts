import type { Field } from '@bookwright/domain/kernel';
import pg from 'pg';
import { ACCOUNT_LIST } from '../accounts/index.js';
import { BOOKING_LIST, TASK_LIST } from '../bookings/index.js';
import { SERVICE_LIST } from '../catalog/index.js';
import { CUSTOMER_LIST } from '../customers/index.js';
import { OPPORTUNITY_LIST } from '../opportunities/index.js';
import { ORDER_LIST } from '../orders/index.js';
import { RESOURCE_LIST } from '../resources/index.js';
import { SERIES_LIST } from '../series/index.js';
import { SESSION_LIST } from '../sessions/index.js';
import { type TestDatabase, testDatabase } from '../testing/index.js';
import { WAITLIST_LIST } from '../waiting-lists/index.js';
import type { ListSource, RecordSource } from './index.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client?.end();
  await database?.close();
});

/** Whether a path such as booker, name leads to a property of a record. */
function leadsTo(record: RecordSource, [first, ...rest]: readonly string[]): boolean {
  const one = record.one[first!];
  if (one) return rest.length > 0 && leadsTo(one.to(), rest);
  return rest.length === 0 && first! in record.properties;
}

const LISTS: [string, ListSource][] = [
  ['bookings', BOOKING_LIST],
  ['orders', ORDER_LIST],
  ['customers', CUSTOMER_LIST],
  ['waiting lists', WAITLIST_LIST],
  ['resources', RESOURCE_LIST],
  ['sessions', SESSION_LIST],
  ['services', SERVICE_LIST],
  ['series', SERIES_LIST],
  ['tasks', TASK_LIST],
  ['accounts', ACCOUNT_LIST],
  ['opportunities', OPPORTUNITY_LIST],
];

describe.each(LISTS)('the two halves of the field list of %s', (_, source) => {
  const fields = source.list.fields as readonly Field[];

  test('name the same fields', () => {
    expect(Object.keys(source.fields).sort()).toEqual(fields.map((field) => field.name).sort());
  });

  test.each(fields.map((field) => [field.name, field] as const))('%s is read from where it says', async (name, field) => {
    const { sql, joins = [], lowered, otherwise } = source.fields[name]!;
    const from = joins.map((join) => source.joins[join]).join(' ');
    const columns = [sql, lowered ?? 'NULL::text', otherwise?.sql ?? 'NULL::text'].join(', ');
    const { fields: found } = await client.query(`SELECT ${columns} FROM ${source.record.table} t ${from} LIMIT 0`);
    const types = {
      TEXT: [25],
      LONG_TEXT: [25],
      CHOICE: [25],
      STATUS: [25],
      REFERENCE: [2950],
      DATE_TIME: [1184],
      DATE: [1082],
      BOOLEAN: [16],
    };
    expect(types[field.kind as keyof typeof types] ?? [20, 23]).toContain(found[0]!.dataTypeID);
    expect(leadsTo(source.record, field.path)).toBe(true);
    expect(Boolean(lowered)).toBe(field.ignoresCase);
  });

  test.each(fields.filter((field) => field.sortable).map((field) => field.name))('sorting by %s reads an index', async (name) => {
    const { sql, lowered, joins, index } = source.fields[name]!;
    expect(joins).toBeUndefined();
    const { rows } = await client.query('SELECT indexdef FROM pg_indexes WHERE indexname = $1 AND tablename = $2', [
      index,
      source.record.table,
    ]);
    const column = (lowered ?? sql).replace('t.', '');
    const [, columns] = /\((.*)\)/.exec(rows[0]?.indexdef ?? '') ?? [];
    expect([`organization_id, ${column}, id`, `organization_id, ${column}`]).toContain(columns);
  });

  test('default sorts exist', () => {
    for (const { field } of source.defaultOrder) expect(source.list.byName.get(field)?.sortable).toBe(true);
  });
});
