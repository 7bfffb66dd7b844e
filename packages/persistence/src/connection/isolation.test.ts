import { randomUUID } from 'node:crypto';
import { anOrderLine, type TestBooking } from '@bookwright/domain/testing';
import {
  aPlacedBooking,
  aSmallWorld,
  asOwner,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import { APPLICATION_ROLE } from './database.js';

/** Tables that belong to no organization; everything else does. */
const GLOBAL = ['customer_sessions', 'login_addresses', 'login_sessions', 'logins', 'organizations', 'schema_migrations'];

let database: TestDatabase;
let owner: Owner;
let own: SmallWorld;
let other: SmallWorld;
let tenantTables: string[];

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  own = await aSmallWorld(owner);
  other = await aSmallWorld(owner);
  for (const world of [own, other]) {
    const booking = await aPlacedBooking(owner, world, { resourceId: world.kim.id });
    await fillTheRest(world, booking);
  }
  const tables = await owner.query<{ name: string }>(
    "SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1",
  );
  tenantTables = tables.map(({ name }) => name).filter((name) => !GLOBAL.includes(name));
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** A row in each table that the small world leaves empty. */
async function fillTheRest(
  { organizationId, mat, kim, massage, maya, ann, account }: SmallWorld,
  { id: bookingId, orderId }: TestBooking,
): Promise<void> {
  const id = randomUUID();
  const at = '2026-11-01T09:00:00.000Z';
  await owner.insert('baskets', { organizationId, id, tokenHash: 'x', currency: 'GBP', expiresAt: at });
  await owner.insert('basket_lines', {
    organizationId,
    id,
    basketId: id,
    position: 1,
    serviceId: mat.id,
    quantity: 1,
    priceMinor: 1,
    currency: 'GBP',
  });
  const actor = { actorKind: 'SYSTEM', actorName: 'x', via: 'SYSTEM', correlationId: id };
  await owner.insert('events', { organizationId, id, at, type: 'x', entity: 'x', entityId: id, ...actor });
  await owner.insert('deliveries', { organizationId, eventId: id, handler: 'x', status: 'PENDING', nextAt: at });
  const body = {
    kind: 'x',
    channel: 'EMAIL',
    dedupeKey: 'x',
    toAddress: 'x',
    subject: 'x',
    bodyText: 'x',
    bodyHtml: 'x',
    status: 'SENT',
  };
  await owner.insert('messages', { organizationId, id, orderId, ...body });
  await owner.insert('resource_types', { organizationId, id, key: 'BOAT', name: 'Boat' });
  await owner.insert('schedule_overrides', { organizationId, id, resourceId: kim.id, localDate: '2026-12-24' });
  const away = { startsAt: at, endsAt: '2026-11-01T10:00:00.000Z', source: 'MANUAL' };
  await owner.insert('busy_times', { organizationId, id, resourceId: kim.id, ...away });
  const rule = { kind: 'GAP', params: { minutes: 5 }, forCustomers: 'BLOCK', forStaff: 'WARN' };
  await owner.insert('booking_rules', { organizationId, id, ...rule });
  await owner.insert('booking_attendees', { organizationId, id, bookingId, position: 2, name: 'x', status: 'EXPECTED' });
  const waiting = { name: 'x', email: 'x', emailLower: 'x', quantity: 1, joinedAt: at, status: 'WAITING', tokenHash: 'x' };
  await owner.insert('waitlist_entries', {
    organizationId,
    id,
    serviceId: massage.id,
    wantedFrom: at,
    wantedTo: away.endsAt,
    ...waiting,
  });
  const code = { email: 'x', emailLower: 'x', purpose: 'SIGN_IN', codeHash: 'x', expiresAt: at, tries: 0 };
  await owner.insert('sign_in_codes', { organizationId, id, ...code });
  const wallStart = '2026-11-01T09:00';
  const times = { wallStart, timeZone: 'Europe/London', durationMin: 60 };
  await owner.insert('booking_series', { organizationId, id, orderId, serviceId: massage.id, title: 'x', ...times });
  const date = { startsAt: at, endsAt: away.endsAt, state: 'BOOKED', bookingId };
  await owner.insert('series_occurrences', { organizationId, id, seriesId: id, position: 1, wallStart, ...date });
  await owner.insert('booking_assignees', { organizationId, id, bookingId, staffMemberId: maya.id, position: 2 });
  await owner.insert('tasks', { organizationId, id, bookingId, title: 'x', dueAt: at });
  await fillMoney(organizationId, orderId);
  await owner.insert('message_templates', { organizationId, id, kind: 'x', locale: 'x', active: true });
  const link = { organizationId, id, tokenHash: 'x', bookingId, expiresAt: at };
  await owner.insert('action_links', { ...link, action: 'COMPLETE', customerId: ann.id, startsAt: at });
  await owner.insert('pay_links', { ...link, orderId, askedAt: at });
  await owner.insert('customer_accounts', { organizationId, id, customerId: ann.id, accountId: account.id });
  const wish = { name: 'x', customerId: ann.id, stage: 'NEW', valueMinor: 1, currency: 'GBP', searchText: 'x' };
  await owner.insert('opportunities', { organizationId, id, ...wish });
  await owner.insert('opportunity_items', { organizationId, id, opportunityId: id, position: 1, serviceId: mat.id, quantity: 1 });
  await owner.insert('idempotency_keys', { organizationId, key: 'x', useCase: 'x', inputHash: 'x', result: {}, createdAt: at });
}

/** Tax, a policy, and a payment that went back. */
async function fillMoney(organizationId: string, orderId: string): Promise<void> {
  const id = randomUUID();
  const at = '2026-11-01T09:00:00.000Z';
  const own = { organizationId, id };
  await owner.insert('tax_rates', { ...own, name: 'x', rateBp: 2000 });
  await owner.insert('cancellation_policies', { ...own, name: 'x', freeUntilHours: 24 });
  const amount = { orderId, amountMinor: 1, currency: 'GBP' };
  const taken = { purpose: 'CHECKOUT', takenByKind: 'GUEST', takenByName: 'x', startedAt: at };
  await owner.insert('payments', { ...own, ...amount, provider: 'SANDBOX', status: 'SUCCEEDED', ...taken });
  const asked = { reason: 'x', askedByKind: 'STAFF', askedByName: 'x', askedAt: at };
  await owner.insert('refunds', { ...own, ...amount, paymentId: id, status: 'SUCCEEDED', ...asked });
  await owner.insert('order_lines', { ...own, ...anOrderLine({ id, orderId }) });
  const moved = { orderLineId: id, paymentId: id, kind: 'CHARGE', at, actorKind: 'GUEST', actorName: 'x' };
  await owner.insert('ledger_entries', { ...own, ...amount, ...moved });
  await owner.insert('provider_events', { ...own, provider: 'SANDBOX', eventRef: 'x', paymentId: id, kind: 'SETTLED', at });
  const page = { ref: 'x', description: 'x', returnUrl: 'x', payUrl: 'x', expiresAt: at };
  await owner.insert('sandbox_payments', { organizationId, paymentId: id, amountMinor: 1, currency: 'GBP', ...page });
}

const asApplication = <T>(world: SmallWorld, text: string, values: unknown[] = []) =>
  database.db.write(world.organizationId, (tx) => tx.query<T>(text, values));

const count = async (world: SmallWorld, table: string, where = '') =>
  (await asApplication<{ n: number }>(world, `SELECT count(*) AS n FROM ${table} ${where}`))[0]!.n;

describe('what belongs to an organization', () => {
  test('are all tables but a few, and each has rows of two organizations here', async () => {
    expect(tenantTables.length).toBeGreaterThanOrEqual(19);
    for (const table of tenantTables) {
      const [rows] = await owner.query<{ n: string }>(`SELECT count(DISTINCT organization_id) AS n FROM ${table}`);
      expect([table, rows!.n]).toEqual([table, '2']);
    }
  });

  test('is not seen without an organization, nor with an unknown one', async () => {
    for (const table of tenantTables) {
      const seen = await database.db.outside<{ n: number }>({ text: `SELECT count(*) AS n FROM ${table}`, values: [] });
      expect([table, seen[0]!.n]).toEqual([table, 0]);
      const nobody = { ...own, organizationId: randomUUID() };
      expect([table, await count(nobody, table)]).toEqual([table, 0]);
    }
  });

  test('is not seen by a query that forgets, or means, another organization', async () => {
    for (const table of tenantTables) {
      const all = await count(own, table);
      const foreign = await count(own, table, `WHERE organization_id = '${other.organizationId}'`);
      const mine = await count(own, table, `WHERE organization_id = '${own.organizationId}'`);
      expect([table, foreign, all > 0, all]).toEqual([table, 0, true, mine]);
    }
  });

  test('is not written by another organization', async () => {
    for (const table of tenantTables.filter((name) => name !== 'events')) {
      const untouched = `SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) AS rows FROM ${table} t WHERE organization_id = '${other.organizationId}'`;
      const before = await owner.query(untouched);
      // From some tables the application may delete nothing at all.
      await asApplication(own, `DELETE FROM ${table} WHERE organization_id = $1`, [other.organizationId]).catch(
        ({ code }: { code: string }) => expect([table, code]).toEqual([table, '42501']),
      );
      expect([table, await owner.query(untouched)]).toEqual([table, before]);
    }
    const moved = asApplication(own, 'UPDATE customers SET organization_id = $1', [other.organizationId]);
    await expect(moved).rejects.toMatchObject({ code: '42501' });
    const planted = asApplication(
      own,
      'INSERT INTO resource_units (organization_id, id, resource_id, position) VALUES ($1, $2, $3, 9)',
      [other.organizationId, randomUUID(), other.kim.id],
    );
    await expect(planted).rejects.toMatchObject({ code: '42501' });
  });

  test('does not refer to another organization, whoever writes it', async () => {
    const rows: [string, Record<string, unknown>][] = [
      ['resource_units', { id: randomUUID(), resourceId: other.kim.id, position: 5 }],
      ['customers', { ...own.ann, id: randomUUID(), accountId: other.account.id }],
    ];
    for (const [table, row] of rows)
      await expect(owner.insert(table, { organizationId: own.organizationId, ...row })).rejects.toMatchObject({ code: '23503' });
  });

  test.each(['row-level security', 'keys', 'references', 'ownership', 'policy'])(
    'has %s in the catalog, new tables too',
    async (what) => {
      for (const table of tenantTables) expect([table, await problemWith(what, table)]).toEqual([table, []]);
    },
  );
});

/** What is wrong with a tenant table, as the catalog tells it. */
async function problemWith(what: string, table: string): Promise<string[]> {
  const catalog: Record<string, string> = {
    'row-level security': 'SELECT relname AS problem FROM pg_class WHERE oid = $1::regclass AND NOT relrowsecurity',
    keys: `SELECT conname AS problem FROM pg_constraint c
           JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
           WHERE c.conrelid = $1::regclass AND c.contype IN ('p', 'u', 'x') AND a.attname <> 'organization_id'
           UNION ALL SELECT 'no primary key' WHERE NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'p')`,
    references: `SELECT c.conname AS problem FROM pg_constraint c
           JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
           WHERE c.conrelid = $1::regclass AND c.contype = 'f' AND a.attname <> 'organization_id'
             AND c.confrelid <> ALL (ARRAY['organizations', 'logins']::regclass[])`,
    ownership: `SELECT pg_get_userbyid(relowner) AS problem FROM pg_class WHERE oid = $1::regclass AND pg_get_userbyid(relowner) = '${APPLICATION_ROLE}'
           UNION ALL SELECT 'bypasses row-level security' FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}' AND (rolbypassrls OR rolsuper)`,
    policy: `SELECT coalesce(string_agg(qual || ' / ' || with_check, ', '), 'none') AS problem FROM pg_policies WHERE tablename = $1
           HAVING count(*) <> 1 OR bool_or(qual IS DISTINCT FROM with_check OR permissive <> 'PERMISSIVE' OR cmd <> 'ALL'
             OR qual NOT LIKE '%organization_id = (NULLIF(current_setting(''app.organization_id''::text, true), ''''::text))::uuid%')`,
  };
  return (await owner.query<{ problem: string }>(catalog[what]!, [table])).map(({ problem }) => problem);
}

describe('the application’s role', () => {
  test('changes nothing outside of organizations but the sessions of logins', async () => {
    const may = await owner.query<{ name: string; rights: string }>(
      `SELECT table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
       FROM information_schema.role_table_grants WHERE grantee = '${APPLICATION_ROLE}' AND table_name = ANY($1) GROUP BY 1 ORDER BY 1`,
      [GLOBAL],
    );
    expect(may).toEqual([
      { name: 'customer_sessions', rights: 'INSERT SELECT UPDATE' },
      { name: 'login_addresses', rights: 'INSERT SELECT UPDATE' },
      { name: 'login_sessions', rights: 'INSERT SELECT UPDATE' },
      { name: 'logins', rights: 'SELECT' },
      { name: 'organizations', rights: 'SELECT' },
    ]);
  });

  test('makes no tables', async () => {
    await expect(asApplication(own, 'CREATE TABLE loot (id integer)')).rejects.toMatchObject({ code: '42501' });
    await expect(asApplication(own, 'ALTER TABLE bookings DISABLE ROW LEVEL SECURITY')).rejects.toMatchObject({ code: '42501' });
  });
});
