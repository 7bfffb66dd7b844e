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
