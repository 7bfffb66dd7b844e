import { BOOKING_STATUSES } from '@bookwright/domain/bookings';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { TEST_SECRET } from '../testing/placed-order.js';
import { seedDemo } from './index.js';
import { type Owner, ownerOf } from './owner.js';

describe('The demo organization', () => {
  let database: TestDatabase;
  let owner: Owner;
  beforeAll(async () => {
    database = await testDatabase();
    await seedDemo({ db: database.db, databaseUrl: database.url, sessionSecret: TEST_SECRET, log: () => undefined });
    owner = await ownerOf(database.url);
  });
  afterAll(async () => {
    await owner?.close();
    await database?.close();
  });

  test('has hundreds of bookings in every status, deleted ones too', async () => {
    const counts = await owner.rows<{ status: string; n: number }>(
      'SELECT status, count(*)::int AS n FROM bookings GROUP BY status',
    );
    expect(counts.map(({ status }) => status).sort()).toEqual(
      [...BOOKING_STATUSES].filter((status) => status !== 'PENDING').sort(),
    );
    expect(counts.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(400);
    expect(await owner.rows('SELECT 1 FROM bookings WHERE deleted_at IS NOT NULL LIMIT 1')).toHaveLength(1);
  });

  test('has taken exactly the seats that are booked or held', async () => {
    const wrong = await owner.rows(`
      SELECT s.id, s.taken FROM event_sessions s WHERE s.taken <>
        (SELECT count(*) FROM bookings b WHERE b.session_id = s.id AND b.status <> 'CANCELLED' AND b.deleted_at IS NULL)
        + (SELECT coalesce(sum(l.quantity), 0) FROM basket_lines l WHERE l.session_id = s.id AND l.hold_expires_at IS NOT NULL)`);
    expect(wrong).toEqual([]);
  });

  test('has an allocation for every appointment that takes a resource, and none for any other', async () => {
    const wrong = await owner.rows(`
      SELECT b.reference FROM bookings b WHERE b.resource_id IS NOT NULL AND (b.status <> 'CANCELLED' AND b.deleted_at IS NULL)
        <> EXISTS (SELECT 1 FROM allocations a WHERE a.booking_id = b.id)`);
    expect(wrong).toEqual([]);
  });

  test('[JZ-37] has orders whose totals are the sums of their active lines', async () => {
    const wrong = await owner.rows(`
      SELECT o.reference FROM orders o JOIN order_lines l ON l.order_id = o.id GROUP BY o.id, o.organization_id HAVING
        o.internal_total_minor <> coalesce(sum(l.quantity * l.unit_price_minor) FILTER (WHERE l.active), 0)
        OR o.customer_total_minor <> coalesce(sum(l.quantity * l.unit_price_minor) FILTER (WHERE l.active AND l.price_visibility = 'SHOWN'), 0)`);
    expect(wrong).toEqual([]);
    const [{ n }] = (await owner.rows<{ n: number }>('SELECT count(*)::int AS n FROM orders')) as [{ n: number }];
    expect(n).toBeGreaterThan(300);
  });
});
