import pg from 'pg';
import { type Sample, sampleBookings, type TestDatabase, testDatabase } from '../testing/index.js';

let database: TestDatabase;
let sample: Sample;

beforeAll(async () => {
  database = await testDatabase({ poolSize: 1 });
  sample = await sampleBookings(database.url, 5);
}, 60_000);
afterAll(() => database?.close());

const count = { name: 'count_bookings', text: 'SELECT count(*) AS n FROM bookings', values: [] };

describe('reads', () => {
  test('see one organization, and no row without one', async () => {
    expect(await database.db.read(sample.organizationId, count)).toEqual([{ n: 5 }]);
    expect(await database.db.read('01930000-0000-7000-8000-000000000000', count)).toEqual([{ n: 0 }]);
    expect(await database.db.outside(count)).toEqual([{ n: 0 }]);
  });

  test('name the organization by its uuid only', async () => {
    await expect(database.db.read("x'; DROP TABLE bookings; --", count)).rejects.toThrow('An organization is named by its uuid');
    expect(await database.db.read(sample.organizationId, count)).toEqual([{ n: 5 }]);
  });

  test('fail on their own: the connection serves the next', async () => {
    const wrong = { text: 'SELECT 1 / $1::integer', values: [0] };
    await expect(database.db.read(sample.organizationId, wrong)).rejects.toThrow('division by zero');
    expect(await database.db.read(sample.organizationId, count)).toEqual([{ n: 5 }]);
  });

  test('fail on their own, also when a prepared statement fails at its first or a later use', async () => {
    const divide = (by: number) =>
      database.db.cells(sample.organizationId, { name: 'divide', text: 'SELECT 10 / $1::integer', values: [by] });
    await expect(divide(0)).rejects.toThrow('division by zero');
    expect(await divide(5)).toEqual([[2]]);
    await expect(divide(0)).rejects.toThrow('division by zero');
    expect(await divide(2)).toEqual([[5]]);
    const unknown = { name: 'unknown', text: 'SELECT * FROM no_such_table', values: [] };
    for (let i = 0; i < 2; i += 1)
      await expect(database.db.read(sample.organizationId, unknown)).rejects.toThrow('does not exist');
    expect(await divide(1)).toEqual([[10]]);
  });

  test('fail on their own when the answer cannot be parsed or the value cannot be sent', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    await expect(database.db.cells(sample.organizationId, { text: 'SELECT $1::text', values: [circle] })).rejects.toThrow(
      'circular',
    );
    expect(await database.db.read(sample.organizationId, count)).toEqual([{ n: 5 }]);
  });

  test('take lists, nulls, numbers and objects as values', async () => {
    const text =
      'SELECT $1::text[] AS texts, $2::integer AS nothing, $3::bigint AS number, $4::jsonb AS object, $5::boolean AS yes';
    const values = [['a,b', '"c"', 'd\\e'], null, 5, { a: [1, null] }, true];
    for (let i = 0; i < 2; i += 1) {
      const rows = await database.db.read(sample.organizationId, { name: 'values', text, values });
      expect(rows).toEqual([{ texts: ['a,b', '"c"', 'd\\e'], nothing: null, number: 5, object: { a: [1, null] }, yes: true }]);
      expect(await database.db.cells(sample.organizationId, { name: 'values', text, values })).toEqual([Object.values(rows[0]!)]);
    }
  });

  test('see a changed table after the first complaint', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      'CREATE TABLE changing (n integer); GRANT SELECT ON changing TO bookwright_app; INSERT INTO changing VALUES (1)',
    );
    const all = { name: 'changing', text: 'SELECT * FROM changing', values: [] };
    expect(await database.db.cells(sample.organizationId, all)).toEqual([[1]]);
    await client.query("ALTER TABLE changing ADD COLUMN at timestamptz DEFAULT '2026-11-23 10:00:00+00'");
    await client.end();
    await expect(database.db.cells(sample.organizationId, all)).rejects.toThrow('cached plan must not change result type');
    expect(await database.db.cells(sample.organizationId, all)).toEqual([[1, '2026-11-23 10:00:00+00']]);
  });

  test('survive the end of their connection', async () => {
    const [row] = await database.db.read<{ pid: number }>(sample.organizationId, {
      text: 'SELECT pg_backend_pid() AS pid',
      values: [],
    });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const sleeping = database.db.cells(sample.organizationId, { text: 'SELECT pg_sleep(60)', values: [] });
    const ended = expect(sleeping).rejects.toThrow();
    for (let ends = false; !ends; ) {
      const { rows } = await client.query(
        "SELECT pg_terminate_backend(pid) AS ends FROM pg_stat_activity WHERE pid = $1 AND query LIKE '%pg_sleep%'",
        [row!.pid],
      );
      ends = rows[0]?.ends ?? false;
    }
    await ended;
    await client.end();
    expect(await database.db.read(sample.organizationId, count)).toEqual([{ n: 5 }]);
  });

  test('cannot write', async () => {
    const write = { text: 'DELETE FROM bookings', values: [] };
    await expect(database.db.read(sample.organizationId, write)).rejects.toThrow('read-only');
  });

  test('keep organizations apart when they come together', async () => {
    const other = '01930000-0000-7000-8000-000000000000';
    const asked = Array.from({ length: 40 }, (_, i) => (i % 2 ? sample.organizationId : other));
    const found = await Promise.all(asked.map((organization) => database.db.read<{ n: number }>(organization, count)));
    expect(found.map(([row]) => row!.n)).toEqual(asked.map((organization) => (organization === other ? 0 : 5)));
  });

  test('give instants in canonical form to rows, and as PostgreSQL has them to cells', async () => {
    const text =
      "SELECT timestamptz '2026-11-23 10:00:00.123456+00' AS at, 9007199254740991::bigint AS big, NULL::timestamptz AS never";
    expect(await database.db.read(sample.organizationId, { text, values: [] })).toEqual([
      { at: '2026-11-23T10:00:00.123Z', big: 9007199254740991, never: null },
    ]);
    expect(await database.db.cells(sample.organizationId, { text, values: [] })).toEqual([
      ['2026-11-23 10:00:00.123456+00', 9007199254740991, null],
    ]);
  });
});
