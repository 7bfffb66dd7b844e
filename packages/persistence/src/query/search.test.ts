import type { Permission } from '@bookwright/domain/access';
import { searchWords } from '@bookwright/domain/kernel';
import pg from 'pg';
import { BOOKING_LIST } from '../bookings/index.js';
import { CUSTOMER_LIST } from '../customers/index.js';
import { ORDER_LIST } from '../orders/index.js';
import { type Sample, sampleBookings, type TestDatabase, testDatabase } from '../testing/index.js';
import { compileSelection, ListQuery, type ListSource, type Viewer } from './index.js';
import { listStatement } from './list-statement.js';
import { sortOf } from './sort.js';

const all: Viewer = { may: () => true };
const withoutPersonal: Viewer = { may: (permission: Permission) => permission !== 'booking.readPii' };

let database: TestDatabase;
let sample: Sample;

beforeAll(async () => {
  database = await testDatabase();
  sample = await sampleBookings(database.url, 40);
}, 60_000);
afterAll(() => database?.close());

const ids = (rows: Record<string, unknown>[]): unknown[] => rows.map((row) => row.id).sort();

async function find(source: ListSource, search: string, viewer = all): Promise<unknown[]> {
  const list = new ListQuery(database.db, sample.organizationId, source, viewer, { where: { search }, page: { first: 200 } });
  return ids((await list.page(compileSelection(source.record, {}, viewer))).rows);
}

const bookedBy = (name: string) => ids(sample.rows.filter((row) => row.bookerName === name));

describe('quick search', () => {
  test.each(['Müßig', 'mussig', 'ZOE müss', 'zoé', ' müßig   zoë '])('finds the booker Zoë Müßig by %j', async (search) => {
    expect(await find(BOOKING_LIST, search)).toEqual(bookedBy('Zoë Müßig'));
    expect(bookedBy('Zoë Müßig').length).toBeGreaterThan(0);
  });

  test('finds bookings by reference, title and attendee, and by words of the booking and its booker together', async () => {
    expect(await find(BOOKING_LIST, 'bw-0007')).toEqual(ids(sample.rows.filter((row) => row.reference === 'BW-0007')));
    expect(await find(BOOKING_LIST, 'arzte')).toEqual(ids(sample.rows.filter((row) => row.title === 'Ärzte')));
    expect(await find(BOOKING_LIST, 'emile')).toEqual(ids(sample.rows.filter((row) => row.attendeeName === 'Émile')));
    const both = sample.rows.filter((row) => row.bookerName === 'Anna Schmidt' && /yoga/i.test(String(row.title)));
    expect(both.length).toBeGreaterThan(0);
    expect(await find(BOOKING_LIST, 'yoga schmidt')).toEqual(ids(both));
  });

  test('takes signs of patterns as they are', async () => {
    expect(await find(BOOKING_LIST, 'fire_100%')).toEqual(ids(sample.rows.filter((row) => row.title === 'Fire_100%')));
    expect(await find(BOOKING_LIST, 'back\\slash')).toEqual(ids(sample.rows.filter((row) => row.title === 'Back\\slash')));
    expect(await find(BOOKING_LIST, "o'hara")).toEqual(bookedBy("Sinéad O'Hara"));
  });

  test('finds orders and customers by a phone number in any notation', async () => {
    expect(await find(CUSTOMER_LIST, '07700 900121')).toHaveLength(1);
    expect(await find(CUSTOMER_LIST, '+44 (7700) 900-121')).toHaveLength(1);
    expect((await find(ORDER_LIST, '07700 900121')).length).toBeGreaterThan(0);
  });

  test('finds email and phone only for those who may see them', async () => {
    for (const search of ['zoemussig@example.org', '7700900121']) {
      expect((await find(CUSTOMER_LIST, search)).length).toBeGreaterThan(0);
      for (const source of [BOOKING_LIST, ORDER_LIST, CUSTOMER_LIST])
        expect(await find(source, search, withoutPersonal)).toEqual([]);
    }
    expect(await find(BOOKING_LIST, 'mussig', withoutPersonal)).toEqual(bookedBy('Zoë Müßig'));
  });

  test('an empty search finds everything', async () => expect(await find(BOOKING_LIST, '  ')).toHaveLength(40));

  test.each(['yoga', 'anna', 'yoga anna', 'fire_100%', 'example.org', 'a b'])(
    '%j finds the same row by row as by index',
    async (search) => {
      for (const viewer of [all, withoutPersonal]) {
        const found = { words: searchWords(search), personal: viewer === all, candidates: null };
        const scope = { organizationId: sample.organizationId, viewer, search: found };
        const { statement } = listStatement(
          BOOKING_LIST,
          scope,
          sortOf(BOOKING_LIST, [], viewer),
          null,
          201,
          compileSelection(BOOKING_LIST.record, {}, viewer),
        );
        const rows = await database.db.cells(sample.organizationId, statement);
        expect(rows.map((row) => row[0]).sort()).toEqual(await find(BOOKING_LIST, search, viewer));
      }
    },
  );

  test('words of one or two letters are looked for at the beginnings of words', async () => {
    expect(await find(CUSTOMER_LIST, 'mu')).toHaveLength(1);
    expect(await find(CUSTOMER_LIST, 'us')).toEqual([]);
    expect(await find(CUSTOMER_LIST, 'a')).toHaveLength(2);
    expect(await find(BOOKING_LIST, 'zo')).toEqual(bookedBy('Zoë Müßig'));
  });

  test('hits that are too many to name are found all the same', async () => {
    const many = await sampleBookings(database.url, 620);
    const list = (search: string) =>
      new ListQuery(database.db, many.organizationId, BOOKING_LIST, all, { where: { search }, page: { first: 0 } });
    const count = (expected: (row: Record<string, unknown>) => boolean) => ({
      count: many.rows.filter(expected).length,
      capped: false,
    });
    expect(await list('bw-0').total(0)).toEqual({ count: 620, capped: false });
    expect(await list('bw-0 schmidt').total(0)).toEqual(count((row) => row.bookerName === 'Anna Schmidt'));
    expect(await list('bw-01 bw').total(0)).toEqual(count((row) => /^BW-01/.test(String(row.reference))));
  });

  describe('functions', () => {
    const FUNCTIONS = ['search_bookings', 'search_orders', 'search_customers'];
    let client: pg.Client;
    beforeAll(async () => {
      client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await client.query('SET ROLE bookwright_app');
    });
    afterAll(() => client?.end());

    const call = async (name: string, organizationId: string | null): Promise<string[]> => {
      await client.query('BEGIN');
      if (organizationId) await client.query(`SET LOCAL app.organization_id = '${organizationId}'`);
      const { rows } = await client.query(
        `SELECT array_to_string(ARRAY[found::text], '') AS found FROM ${name}($1, true, 1000) found`,
        [['anna']],
      );
      await client.query('COMMIT');
      return rows[0].found.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    };

    test.each(FUNCTIONS)('%s finds nothing without a tenant, and only its own with one', async (name) => {
      expect(await call(name, null)).toEqual([]);
      expect((await call(name, sample.organizationId)).length).toBeGreaterThan(0);
      expect(await call(name, '01930000-0000-7000-8000-000000000000')).toEqual([]);
    });

    test('the inner function is not for the application', async () => {
      await expect(client.query("SELECT search_by_text_or_booker('bookings', '{a}', true, 1)")).rejects.toThrow(
        'permission denied',
      );
    });
  });
});
