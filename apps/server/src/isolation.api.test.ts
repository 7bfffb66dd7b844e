import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { createApp } from './app.js';
import { createSchema } from './graphql/schema.js';
import { type Browser, browser } from './testing/ask.js';
import { everyOperation, type Operation, type Values } from './testing/operations.js';
import { aCustomer, anOrganization, aPlacedOrder, asOwner, TEST_SECRET } from './testing/placed-order.js';
import { aResource, aService, aSession } from './testing/shop.js';
import { aStaffMember, PASSWORD } from './testing/staff.js';

/** What anybody may call. Everything else needs a person who is signed in. */
const OPEN = [
  'shop',
  'viewer',
  'signIn',
  'signOut',
  'myAccounts',
  'addBasketLine',
  'addBasketDates',
  'changeBasketLine',
  'removeBasketLine',
  'checkOut',
  ...['cancelMyBooking', 'completeMyBooking', 'rescheduleMyBooking'],
  ...['actionLink', 'useActionLink'],
  ...['payByLink', 'checkPayLink', 'payMyOrder', 'checkMyPayment', 'useSandboxCard'],
  ...['waitlistPlace', 'joinWaitlist', 'leaveWaitlist', 'acceptOffer', 'declineOffer'],
];
/** What is open to everybody, or to customers by a session of their own; staff are nobody there. */
const OF_CUSTOMERS = [
  ...['me', 'requestSignInCode', 'signInWithCode', 'signOutCustomer'],
  ...['requestAddressCode', 'confirmMyAddress', 'changeMyProfile', 'takeOverBasket'],
];
/** What concerns nobody but whoever asks. */
const OF_ONES_OWN = [
  'signIn',
  'changeSettings',
  'sendTestMessage',
  'createTaxRate',
  'createCancellationPolicy',
  'createAccount',
  'createCustomer',
];
/** What every role may see. */
const READ_BY_ALL = [
  'viewer',
  'grid',
  'bookings',
  'booking',
  'orders',
  'order',
  'customers',
  'customer',
  'staffMembers',
  'services',
  'service',
  'resources',
  'resource',
  'resourceTypes',
  'bookingRules',
  'taxRates',
  'cancellationPolicies',
  'sessions',
  'session',
  'availability',
  'explainSlot',
  'bookableServices',
  'bookableService',
  'accounts',
  'account',
  'opportunities',
  'opportunity',
  'waitlistEntries',
  'waitlistEntry',
  'seriesList',
  'series',
  ...['tasks', 'task', 'explainSessions'],
];

/** The code of what stopped a question, if anything did. */
const codeOf = ({ errors }: Awaited<ReturnType<Browser['ask']>>): unknown => errors?.[0]?.extensions.code;

const SECRET_NAME = 'Sentinel Person';

describe('Every operation of the API, tried by those who may not', () => {
  let database: TestDatabase;
  let app: FastifyInstance;
  let owner: Awaited<ReturnType<typeof asOwner>>;
  let operations: Operation[];
  let ofCustomers: Operation[];

  beforeAll(async () => {
    database = await testDatabase();
    owner = await asOwner(database);
    const { insert } = owner;
    const harbour = await anOrganization(insert, 'harbour');
    const rival = await anOrganization(insert, 'rival');
    const { staffMemberId } = await aStaffMember(insert, { organizationId: harbour, email: 'maya@harbour.example' });
    await aStaffMember(insert, { organizationId: harbour, email: 'ruth@harbour.example', role: 'READ_ONLY' });
    await aStaffMember(insert, { organizationId: rival, email: 'eve@rival.example' });
    const customerId = await aCustomer(insert, harbour, SECRET_NAME, 'sentinel@harbour.example');
    const { orderId } = await aPlacedOrder(insert, {
      organizationId: harbour,
      bookerId: customerId,
      items: [{ title: 'Sentinel', priceMinor: 1 }],
    });
    const bookingId = (await owner.client.query('SELECT id FROM bookings')).rows[0].id as string;
    const course = await aService(insert, { organizationId: harbour, name: 'Sentinel course', kind: 'COURSE' });
    const sessionId = await aSession(insert, harbour, course, '2026-11-27T10:00:00.000Z', 5);
    const resourceId = await aResource(insert, harbour, 'Sentinel room', [course]);
    const shared: Values = {
      ...{ scope: { kind: 'ALL' }, wallStart: '2026-11-30T09:30', seriesId: bookingId, occurrenceId: bookingId },
      ...{ customerId, staffMemberId, serviceId: course, sessionId, resourceId, bookingId },
      ...{
        shop: 'rival',
        slug: 'rival',
        ids: bookingId,
        reason: 'because',
        title: 'Changed',
        poNumber: 'PO 1',
        idempotencyKey: 'key',
      },
    };
    const idOf = (name: string) => (/order/i.test(name) ? orderId : /customer/i.test(name) ? customerId : bookingId);
    const all = everyOperation(createSchema(), (name) => ({
      ...shared,
      id: idOf(name),
      expectedVersion: 1,
      ...(name === 'availability' && { to: '2026-11-28' }),
      ...(name === 'explainSessions' && { startsAt: '2026-11-27T10:00:00.000Z' }),
    }));
    operations = all.filter(({ name }) => !OF_CUSTOMERS.includes(name));
    ofCustomers = all.filter(({ name }) => OF_CUSTOMERS.includes(name));
    app = await createApp({ db: database.db, sessionSecret: TEST_SECRET, clock: { now: () => '2026-11-20T12:00:00.000Z' } });
  });
  afterAll(async () => {
    await owner?.close();
    await app?.close();
    await database?.close();
  });

  /** One line per tenant row of Harbour, so that any change shows. */
  async function rowsOfHarbour(client: pg.Client): Promise<string[]> {
    const tables = await client.query(
      "SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'organization_id' AND table_schema = 'public' AND table_name <> 'login_sessions' ORDER BY 1",
    );
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query(
        `SELECT t::text AS row FROM ${name} t WHERE organization_id = (SELECT id FROM organizations WHERE slug = 'harbour') ORDER BY 1`,
      );
      found.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return found;
  }

  async function signedIn(email: string): Promise<Browser> {
    const self = browser(app);
    await self.signIn(email, PASSWORD);
    return self;
  }

  test('nobody reaches nothing but the open door, and changes nothing', async () => {
    const before = await rowsOfHarbour(owner.client);
    const nobody = browser(app);
    const closed = operations.filter(({ name }) => !OPEN.includes(name));
    const told: unknown[] = [];
    for (const { name, text, variables } of closed) told.push([name, codeOf(await nobody.ask(text, variables))]);
    expect(told).toEqual(closed.map(({ name }) => [name, 'UNAUTHENTICATED']));
    expect(await rowsOfHarbour(owner.client)).toEqual(before);
  });

  test('what belongs to customers knows neither nobody nor staff', async () => {
    const before = await rowsOfHarbour(owner.client);
    expect(ofCustomers.map(({ name }) => name).sort()).toEqual([...OF_CUSTOMERS].sort());
    for (const who of [browser(app), await signedIn('maya@harbour.example')]) {
      for (const { name, text, variables } of ofCustomers) {
        const answer = await who.ask(text, variables);
        expect([name, JSON.stringify(answer).match(/sentinel/i)?.[0]]).toEqual([name, undefined]);
        const closed = ['requestAddressCode', 'confirmMyAddress', 'changeMyProfile', 'takeOverBasket'].includes(name);
        expect([name, answer.errors?.[0]?.extensions.code]).toEqual([name, closed ? 'UNAUTHENTICATED' : undefined]);
      }
    }
    expect(await rowsOfHarbour(owner.client)).toEqual(before);
  });

  test('staff who may only read are told so by every change, and change nothing', async () => {
    const before = await rowsOfHarbour(owner.client);
    const reader = await signedIn('ruth@harbour.example');
    const closed = operations.filter(({ name }) => !OPEN.includes(name) && !READ_BY_ALL.includes(name));
    expect(closed.length).toBeGreaterThan(15);
    const told: unknown[] = [];
    for (const { name, text, variables } of closed) told.push([name, codeOf(await reader.ask(text, variables))]);
    expect(told).toEqual(closed.map(({ name }) => [name, 'FORBIDDEN']));
    expect(await rowsOfHarbour(owner.client)).toEqual(before);
  });

  test('staff of another organization see no row and change none', async () => {
    const before = await rowsOfHarbour(owner.client);
    const rival = await signedIn('eve@rival.example');
    const unrefused: unknown[] = [];
    for (const { name, kind, text, variables } of operations.filter((operation) => operation.name !== 'signOut')) {
      const answer = await rival.ask(text, variables);
      const said = JSON.stringify(answer);
      expect([name, said.match(/sentinel/i)?.[0]]).toEqual([name, undefined]);
      if (kind === 'mutation' && !OF_ONES_OWN.includes(name)) {
        const payload = answer.data?.[name];
        const refused = payload?.userErrors?.length > 0 || payload?.refusedCount > 0;
        if (!refused || answer.errors) unrefused.push([name, answer]);
      }
    }
    expect(unrefused).toEqual([]);
    expect(await rowsOfHarbour(owner.client)).toEqual(before);
  });

  test('the owner, with the same calls, gets through: the walk knocks at real doors', async () => {
    const maya = await signedIn('maya@harbour.example');
    const reads = operations.filter(({ kind, name }) => kind === 'query' && name !== 'shop');
    const seen: string[] = [];
    const stopped: unknown[] = [];
    for (const { name, text, variables } of reads) {
      const answer = await maya.ask(text, variables);
      if (answer.errors) stopped.push([name, answer.errors]);
      if (/sentinel/i.test(JSON.stringify(answer))) seen.push(name);
    }
    expect(stopped).toEqual([]);
    expect(seen).toEqual(
      expect.arrayContaining(['booking', 'bookings', 'order', 'orders', 'customer', 'customers', 'services', 'resources']),
    );
  });
});
