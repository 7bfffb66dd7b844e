import { wakeWorker } from '@bookwright/persistence/events';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { systemClock } from './context.js';
import { capturedMail } from './messages/captured.mail.js';
import { aCustomer, anOrganization, aPlacedOrder, asOwner, TEST_SECRET } from './testing/placed-order.js';
import { until } from './testing/until.js';
import { startWorker, type Worker } from './worker.js';

let database: TestDatabase;
let owner: Awaited<ReturnType<typeof asOwner>>;
let worker: Worker | undefined;
let freed: string[];
let organizationId: string;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
});

afterAll(async () => {
  await owner?.close();
  await database?.close();
});

beforeEach(async () => {
  freed = [];
  organizationId = await anOrganization(owner.insert, `shop-${Math.random().toString(36).slice(2)}`);
});

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const NEVER = 3_600_000;
const start = (sweepMs = NEVER) => {
  const services = {
    db: database.db,
    mail: capturedMail,
    clock: systemClock,
    publicUrl: 'http://localhost',
    sessionSecret: TEST_SECRET,
  };
  const quiet = () => {};
  worker = startWorker({
    databaseUrl: database.url,
    services,
    log: { info: quiet, warn: quiet, error: quiet },
    freeExpiredHolds: async (id) => {
      freed.push(id);
      await owner.client.query('UPDATE basket_lines SET hold_expires_at = NULL WHERE organization_id = $1', [id]);
    },
    sweepMs,
  });
};

const place = async () => {
  const bookerId = await aCustomer(owner.insert, organizationId, 'Ann Lee', 'ann@example.com');
  return aPlacedOrder(owner.insert, { organizationId, bookerId, items: [{ title: 'First aid', priceMinor: 5000 }] });
};

const delivered = (eventId: string) => async () =>
  (await owner.client.query("SELECT 1 FROM deliveries WHERE event_id = $1 AND status = 'DONE'", [eventId])).rows.length === 1;

const listening = () => async () =>
  (
    await owner.client.query(
      "SELECT 1 FROM pg_stat_activity WHERE application_name = 'bookwright worker' AND query LIKE 'LISTEN%' AND datname = current_database()",
    )
  ).rows.length === 1;

test('a worker is woken by the commit of the transaction that asks for it', async () => {
  start();
  await until(listening());
  const { eventId } = await place();
  await database.db.write(organizationId, wakeWorker);
  await until(delivered(eventId));
});

test('a transaction that is rolled back wakes nobody', async () => {
  start();
  await until(listening());
  const { eventId } = await place();
  const failure = database.db.write(organizationId, async (tx) => {
    await wakeWorker(tx);
    throw new Error('rolled back');
  });
  await expect(failure).rejects.toThrow('rolled back');
  const other = await anOrganization(owner.insert, `other-${organizationId}`);
  const bookerId = await aCustomer(owner.insert, other, 'Bob Ray', 'bob@example.com');
  const second = await aPlacedOrder(owner.insert, { organizationId: other, bookerId, items: [] });
  await database.db.write(other, wakeWorker);
  await until(delivered(second.eventId));
  expect(await delivered(eventId)()).toBe(false);
});

test('what was written while no worker ran is found when one starts', async () => {
  const { eventId } = await place();
  start();
  await until(delivered(eventId));
});

test('a sweep finds what nobody was woken for', async () => {
  start(50);
  await until(listening());
  const { eventId } = await place();
  await until(delivered(eventId));
});

test('a worker whose connection was cut listens again and catches up', async () => {
  start();
  await until(listening());
  await owner.client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bookwright worker' AND datname = current_database()",
  );
  const { eventId } = await place();
  await until(delivered(eventId));
  await until(listening());
});

test('a sweep has expired holds freed, and leaves those that still hold', async () => {
  const holdUntil = async (shop: string, expiresAt: Date) => {
    const [serviceId, basketId] = [crypto.randomUUID(), crypto.randomUUID()];
    const common = { organization_id: shop, created_at: new Date(), updated_at: new Date() };
    await owner.insert('services', {
      ...common,
      id: serviceId,
      kind: 'GOODS',
      name: 'Handbook',
      price_minor: 100,
      currency: 'GBP',
      payment_type: 'PAY_LATER',
      workflow: 'CONFIRM_NOW',
    });
    await owner.insert('baskets', { ...common, id: basketId, token_hash: basketId, currency: 'GBP', expires_at: expiresAt });
    await owner.insert('basket_lines', {
      ...common,
      id: crypto.randomUUID(),
      basket_id: basketId,
      position: 0,
      service_id: serviceId,
      quantity: 1,
      price_minor: 100,
      currency: 'GBP',
      hold_expires_at: expiresAt,
    });
  };
  const other = await anOrganization(owner.insert, `holding-${organizationId}`);
  await holdUntil(organizationId, new Date(Date.now() - 1000));
  await holdUntil(other, new Date(Date.now() + 3_600_000));
  start();
  await until(async () => freed.length > 0);
  expect(freed).toEqual([organizationId]);
});

test('stopping leaves no connection behind', async () => {
  start();
  await until(listening());
  await worker?.stop();
  worker = undefined;
  await until(async () => !(await listening()()));
});
