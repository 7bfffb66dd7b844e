import { BOOKING_STATUSES } from '@bookwright/domain/bookings';
import { bookingSearchText, customerSearchText, orderSearchText } from '@bookwright/domain/kernel';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../testing/index.js';
import { brokenInvariants, seedBookings } from './index.js';

const NOW = '2026-11-21T10:00:00.000Z';

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

const rowsOf = async <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => (await client.query(sql, values)).rows as Row[];

const fingerprint = () =>
  rowsOf(
    `SELECT (SELECT md5(string_agg(b::text, '|' ORDER BY id)) FROM bookings b) AS bookings,
       (SELECT md5(string_agg(o::text, '|' ORDER BY id)) FROM orders o) AS orders, (SELECT md5(string_agg(e::text, '|' ORDER BY id)) FROM events e) AS events`,
  );

async function empty(): Promise<void> {
  await client.query('TRUNCATE organizations CASCADE');
}

test('makes organizations of very different size, in every status, the same for the same seed', async () => {
  const made = await seedBookings({ databaseUrl: database.url, bookings: 3000, now: NOW });
  expect(made.map(({ bookings }) => bookings)).toEqual([1200, 600, 360, 270, 210, 150, 120, 90]);
  const statuses = await rowsOf<{ status: string }>('SELECT DISTINCT status FROM bookings');
  const found = new Set([...statuses.map(({ status }) => status), 'IN_PROGRESS']); // few bookings: perhaps none runs just now
  expect(found).toEqual(new Set(BOOKING_STATUSES));

  const first = await fingerprint();
  await empty();
  await seedBookings({ databaseUrl: database.url, bookings: 3000, now: NOW });
  expect(await fingerprint()).toEqual(first);
  await empty();
  await seedBookings({ databaseUrl: database.url, bookings: 3000, seed: 2, now: NOW });
  expect(await fingerprint()).not.toEqual(first);
}, 120_000);

test('texts for the search are those that the application writes', async () => {
  const bookings = await rowsOf<Parameters<typeof bookingSearchText>[0] & { searchText: string }>(
    `SELECT reference, title, attendee_name AS "attendeeName", search_text AS "searchText" FROM bookings LIMIT 500`,
  );
  for (const booking of bookings) expect(booking.searchText).toBe(bookingSearchText(booking));
  const orders = await rowsOf<{
    reference: string;
    poNumber: string | null;
    takenByName: string;
    mode: string;
    searchText: string;
  }>(
    `SELECT reference, po_number AS "poNumber", taken_by_name AS "takenByName", source_mode AS mode, search_text AS "searchText" FROM orders LIMIT 500`,
  );
  for (const order of orders) {
    expect(order.searchText).toBe(orderSearchText({ ...order, takenByName: order.mode === 'ONLINE' ? null : order.takenByName }));
  }
  const customers = await rowsOf<Parameters<typeof customerSearchText>[0] & { searchText: string }>(
    `SELECT name, company, email, phone, search_text AS "searchText" FROM customers`,
  );
  for (const customer of customers) expect(customer.searchText).toBe(customerSearchText(customer));
});

test('fills an organization that is there up to the number, with its indexes and constraints as they were', async () => {
  const shape = () =>
    rowsOf(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' UNION ALL
            SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1`);
  const before = await shape();
  const [filled] = await seedBookings({ databaseUrl: database.url, bookings: 6500, organization: 'bench-2', now: NOW });
  expect(filled).toMatchObject({ slug: 'bench-2', bookings: 5900 });
  expect(await rowsOf('SELECT count(*)::integer AS n FROM bookings WHERE organization_id = $1', filled!.id)).toEqual([
    { n: 6500 },
  ]);
  expect(await brokenInvariants(client, filled!.id)).toEqual([]);
  expect(await shape()).toEqual(before);
  expect(await seedBookings({ databaseUrl: database.url, bookings: 6500, organization: 'bench-2', now: NOW })).toEqual([]);
}, 120_000);

test('names what is not there, and what is there already', async () => {
  const options = { databaseUrl: database.url, bookings: 100 };
  await expect(seedBookings({ ...options, organization: 'nobody' })).rejects.toThrow('There is no organization nobody');
  await expect(seedBookings(options)).rejects.toThrow('bench-1 already');
});

test('the invariants notice what is wrong', async () => {
  const [organization] = await rowsOf<{ id: string }>("SELECT id FROM organizations WHERE slug = 'bench-3'");
  const id = organization!.id;
  const breakages = [
    'UPDATE event_sessions SET taken = taken - 1 WHERE id = (SELECT id FROM event_sessions WHERE organization_id = $1 AND taken > 0 LIMIT 1)',
    'UPDATE orders SET internal_total_minor = internal_total_minor + 1 WHERE id = (SELECT id FROM orders WHERE organization_id = $1 LIMIT 1)',
    'UPDATE orders SET booking_count = booking_count + 1 WHERE id = (SELECT id FROM orders WHERE organization_id = $1 LIMIT 1)',
    'DELETE FROM order_lines WHERE booking_id = (SELECT booking_id FROM order_lines WHERE organization_id = $1 AND booking_id IS NOT NULL AND NOT active LIMIT 1)',
    'DELETE FROM allocations WHERE id = (SELECT id FROM allocations WHERE organization_id = $1 LIMIT 1)',
    "DELETE FROM events WHERE id = (SELECT id FROM events WHERE organization_id = $1 AND type = 'booking.placed' LIMIT 1)",
    'UPDATE customers SET account_id = NULL WHERE id = (SELECT booker_id FROM orders WHERE organization_id = $1 AND account_id IS NOT NULL LIMIT 1)',
  ];
  for (const breakage of breakages) {
    await client.query('BEGIN');
    const { rowCount } = await client.query(breakage, [id]);
    expect(rowCount).toBeGreaterThan(0);
    expect(await brokenInvariants(client, id)).not.toEqual([]);
    await client.query('ROLLBACK');
  }
  expect(await brokenInvariants(client, id)).toEqual([]);
});
