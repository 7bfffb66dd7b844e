import { BOOKING_STATUSES } from '@bookwright/domain/bookings';
import { brokenInvariants } from '@bookwright/persistence/seed';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import pg from 'pg';
import { TEST_SECRET } from '../testing/placed-order.js';
import { DEMO_SLUG, seedDemo } from './index.js';
import { type Owner, ownerOf } from './owner.js';

describe('The demo organization', () => {
  let database: TestDatabase;
  let owner: Owner;
  beforeAll(async () => {
    database = await testDatabase();
    const installation = { db: database.db, databaseUrl: database.url, sessionSecret: TEST_SECRET };
    const interrupted = (sentence: string) => {
      if (sentence.includes('12 weeks ago')) throw new Error('The power is gone');
    };
    await expect(seedDemo({ ...installation, log: interrupted })).rejects.toThrow('The power is gone');
    await seedDemo({ ...installation, log: () => undefined });
    owner = await ownerOf(database.url);
  }, 180_000);
  afterAll(async () => {
    await owner?.close();
    await database?.close();
  });

  test('is whole although the first attempt was interrupted', async () => {
    expect(await owner.rows('SELECT slug FROM organizations')).toEqual([{ slug: DEMO_SLUG }]);
    expect(await owner.rows('SELECT email FROM logins GROUP BY email HAVING count(*) > 1')).toEqual([]);
  });

  test('has hundreds of bookings in every status, deleted ones too', async () => {
    const counts = await owner.rows<{ status: string; n: number }>(
      'SELECT status, count(*)::int AS n FROM bookings GROUP BY status',
    );
    expect(counts.map(({ status }) => status).sort()).toEqual([...BOOKING_STATUSES].sort());
    expect(counts.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(400);
    expect(await owner.rows('SELECT 1 FROM bookings WHERE deleted_at IS NOT NULL LIMIT 1')).toHaveLength(1);
  });

  test('keeps everything that must hold', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const [organization] = await owner.rows<{ id: string }>('SELECT id FROM organizations');
    expect(await brokenInvariants(client, organization!.id)).toEqual([]);
    await client.end();
  });

  test('has sessions whose instructors and rooms are taken, nobody in two places', async () => {
    const [row] = await owner.rows<{ sessions: number; whole: number }>(
      `SELECT count(*)::int AS sessions, count(*) FILTER (WHERE used.names = 2 AND used.clear)::int AS whole
       FROM event_sessions s, LATERAL (
         SELECT count(*) AS names, bool_and(a.occupies) AS clear FROM allocations a WHERE a.session_id = s.id
       ) used`,
    );
    expect(row).toEqual({ sessions: expect.any(Number), whole: row!.sessions });
    expect(row!.sessions).toBeGreaterThan(200);
  });

  test('[CRM-101] has orders that are paid, in part, too much and given back, with taxes, a discount and fees that were kept', async () => {
    const states = await owner.rows<{ state: string }>('SELECT DISTINCT payment_status AS state FROM orders');
    const some = ['PAID', 'PARTIALLY_PAID', 'UNPAID'];
    expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(some));
    const [lines] = await owner.rows<{ taxed: number; discounted: number; fees: number; back: number }>(
      `SELECT count(*) FILTER (WHERE tax_minor > 0)::int AS taxed, count(*) FILTER (WHERE discount_minor > 0)::int AS discounted,
         count(*) FILTER (WHERE kind = 'FEE')::int AS fees, count(*) FILTER (WHERE refunded_minor > 0)::int AS back FROM order_lines`,
    );
    for (const n of Object.values(lines!)) expect(n).toBeGreaterThan(0);
  });

  test('has a coming session that is full and one with a single seat left', async () => {
    const left = await owner.rows<{ free: number }>(
      'SELECT DISTINCT capacity - taken AS free FROM event_sessions WHERE starts_at > now() AND capacity - taken < 2 ORDER BY 1',
    );
    expect(left).toEqual([{ free: 0 }, { free: 1 }]);
  });

  test('has people who wait, one with an offer and one who was passed over', async () => {
    const entries = await owner.rows('SELECT status, quantity, skip_count AS skips FROM waitlist_entries ORDER BY joined_at, id');
    expect(entries.slice(0, 3)).toEqual([
      { status: 'WAITING', quantity: 2, skips: 1 },
      { status: 'OFFERED', quantity: 1, skips: 0 },
      { status: 'WAITING', quantity: 1, skips: 0 },
    ]);
  });

  test('[JZ-05] has appointments that repeat: every week over a change of the clocks, one left out and one moved; every month', async () => {
    const series = await owner.rows<{ title: string; rrule: string; skipped: number; moved: number; hours: number }>(
      `SELECT s.title, s.rrule, count(*) FILTER (WHERE o.state = 'SKIPPED')::int AS skipped,
        count(*) FILTER (WHERE o.exception)::int AS moved,
        count(DISTINCT o.starts_at AT TIME ZONE 'UTC' - (left(o.wall_start, 10)::date)::timestamp) FILTER (WHERE NOT o.exception)::int AS hours
       FROM booking_series s JOIN series_occurrences o ON o.series_id = s.id GROUP BY s.id, s.title, s.rrule ORDER BY s.title`,
    );
    expect(series).toEqual([
      { title: 'Massage in the season', rrule: 'FREQ=WEEKLY;COUNT=27', skipped: 1, moved: 1, hours: 2 },
      expect.objectContaining({ title: 'Monthly check-up', rrule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=6', skipped: 0, moved: 0 }),
    ]);
  });

  test('has bookings that staff and customers called off, and requests that wait', async () => {
    const kinds = await owner.rows('SELECT DISTINCT cancel_kind AS kind FROM bookings WHERE cancel_kind IS NOT NULL ORDER BY 1');
    expect(kinds).toEqual([{ kind: 'BY_CUSTOMER' }, { kind: 'BY_STAFF' }, { kind: 'DECLINED' }]);
    const [waiting] = await owner.rows<{ n: number }>(
      "SELECT count(*)::int AS n FROM bookings WHERE status = 'AWAITING_APPROVAL'",
    );
    expect(waiting!.n).toBeGreaterThan(3);
  });

  test('[SV-36] has resources with skills, a type of its own, and calendars that are not every week the same', async () => {
    expect(
      await owner.rows(
        "SELECT kind, capacity FROM (SELECT r.kind, count(*)::int AS capacity FROM resources r JOIN resource_units u ON u.resource_id = r.id WHERE r.name = 'Gull' GROUP BY r.kind) g",
      ),
    ).toEqual([{ kind: 'BOAT', capacity: 6 }]);
    expect(await owner.rows("SELECT name FROM resources WHERE skills ? 'deep tissue' AND active")).toEqual([
      { name: 'Hana Sato' },
    ]);
    const [different] = await owner.rows<{ closed: number; off: number }>(
      'SELECT (SELECT count(*)::int FROM schedule_overrides WHERE opens IS NULL) AS closed, (SELECT count(*)::int FROM busy_times) AS off',
    );
    expect(different).toEqual({ closed: 11, off: 3 });
  });

  test('has people in several accounts, accounts that are missing, bookings without a customer, and opportunities', async () => {
    const [found] = await owner.rows(
      `SELECT (SELECT count(*)::int FROM customer_accounts) AS further,
        (SELECT count(*)::int FROM bookings WHERE billing_type = 'ACCOUNT' AND account_id IS NULL) AS missing,
        (SELECT count(*)::int FROM bookings WHERE booker_id IS NULL) AS nobody,
        (SELECT count(*)::int FROM opportunities) AS opportunities,
        (SELECT count(*)::int FROM orders o JOIN opportunities p ON p.id = o.opportunity_id AND p.stage = 'WON') AS won`,
    );
    expect(found).toEqual({ further: 4, missing: 3, nobody: 1, opportunities: 5, won: 1 });
  });

  test('leaves no flood of mail behind: only what was ordered today is still to be told', async () => {
    const [deliveries] = await owner.rows<{ due: number; done: number }>(
      "SELECT count(*) FILTER (WHERE status = 'PENDING')::int AS due, count(*) FILTER (WHERE status = 'DONE')::int AS done FROM deliveries WHERE handler = 'sendOrderEmail'",
    );
    expect(deliveries!.due).toBeLessThan(100);
    expect(deliveries!.done).toBeGreaterThan(300);
  });
});
