import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.js';
import { systemClock } from '../context.js';
import { deliverDue } from '../events/deliver.js';
import { HANDLER_FUNCTIONS } from '../events/handlers.js';
import { newId } from '../ids.js';
import { type Browser, browser } from '../testing/ask.js';
import { aCustomer, anOrganization, aPlacedOrder, asOwner, TEST_SECRET } from '../testing/placed-order.js';
import { aStaffMember, PASSWORD } from '../testing/staff.js';
import { capturedMail } from './captured.mail.js';

let database: TestDatabase;
let owner: Awaited<ReturnType<typeof asOwner>>;
let app: FastifyInstance;
let maya: Browser;
let ruth: Browser;
let rival: Browser;
let orderIds: string[];
let rivalOrderId: string;

async function shop(
  slug: string,
  people: [name: string, email: string][],
): Promise<{ organizationId: string; orderIds: string[] }> {
  const organizationId = await anOrganization(owner.insert, slug);
  const orders = [];
  for (const [name, email] of people) {
    const bookerId = await aCustomer(owner.insert, organizationId, name, email);
    const items = [{ title: 'First aid', priceMinor: 5000 }];
    orders.push((await aPlacedOrder(owner.insert, { organizationId, bookerId, items })).orderId);
    await deliverDue(
      organizationId,
      { db: database.db, mail: capturedMail, clock: systemClock, publicUrl: 'http://localhost', sessionSecret: TEST_SECRET },
      { handlers: HANDLER_FUNCTIONS },
    );
  }
  return { organizationId, orderIds: orders };
}

async function signedIn(organizationId: string, email: string, role: string): Promise<Browser> {
  await aStaffMember(owner.insert, { organizationId, email, role });
  const person = browser(app);
  await person.signIn(email, PASSWORD);
  return person;
}

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  app = await createApp({ db: database.db, sessionSecret: TEST_SECRET });
  const harbour = await shop('harbour', [
    ['Ann Lee', 'ann@example.com'],
    ['Bob Ray', 'bob@example.com'],
    ['Zoë Müßig', 'zoe@example.com'],
  ]);
  orderIds = harbour.orderIds;
  const other = await shop('rival', [['Eve Rival', 'eve@rival.example']]);
  rivalOrderId = other.orderIds[0]!;
  maya = await signedIn(harbour.organizationId, 'maya@harbour.example', 'OWNER');
  ruth = await signedIn(harbour.organizationId, 'ruth@harbour.example', 'READ_ONLY');
  rival = await signedIn(other.organizationId, 'rita@rival.example', 'OWNER');
});

afterAll(async () => {
  await app?.close();
  await owner?.close();
  await database?.close();
});

const LIST =
  'query ($first: Int, $after: String, $search: String) { messages(first: $first, after: $after, search: $search) { nodes { id to } pageInfo { hasNextPage endCursor } totalCount { count } } }';
const recipients = (answer: { data?: { messages: { nodes: { to: string }[] } } }) =>
  answer.data?.messages.nodes.map(({ to }) => to);

test('[JZ-27] the mailbox shows what was written, newest first, page by page', async () => {
  const first = await maya.ask(LIST, { first: 2 });
  expect(recipients(first)).toEqual(['zoe@example.com', 'bob@example.com']);
  expect(first.data.messages.totalCount).toEqual({ count: 3 });
  const { hasNextPage, endCursor } = first.data.messages.pageInfo;
  expect(hasNextPage).toBe(true);
  expect(recipients(await maya.ask(LIST, { first: 2, after: endCursor }))).toEqual(['ann@example.com']);
});

test.each([
  ['bob@', ['bob@example.com']],
  ['ORDER zoe', ['zoe@example.com']],
  ['nobody', []],
  ["%' OR true --", []],
])('a search for %s finds by subject and address', async (search, found) => {
  expect(recipients(await maya.ask(LIST, { search }))).toEqual(found);
});

test('one message has its whole text, its status and its order', async () => {
  const [id] = (await maya.ask(LIST, { search: 'ann@example.com' })).data.messages.nodes.map((node: { id: string }) => node.id);
  const { data } = await maya.ask(
    'query ($id: ID!) { message(id: $id) { kind channel to subject bodyText bodyHtml status error createdAt sentAt order { id booker { name } } } }',
    { id },
  );
  expect(data.message).toMatchObject({
    kind: 'ORDER_PLACED',
    channel: 'EMAIL',
    to: 'ann@example.com',
    subject: expect.stringContaining('Your order'),
    bodyText: expect.stringContaining('First aid'),
    bodyHtml: expect.stringContaining('<!doctype html>'),
    status: 'CAPTURED',
    error: null,
    order: { id: orderIds[0], booker: { name: 'Ann Lee' } },
  });
  expect(data.message.sentAt).toMatch(/Z$/);
});

test('an order lists its own messages', async () => {
  const { data } = await maya.ask('query ($id: ID!) { order(id: $id) { messages { to status } } }', { id: orderIds[1] });
  expect(data.order.messages).toEqual([{ to: 'bob@example.com', status: 'CAPTURED' }]);
});

test('the messages of a page of orders come in one statement', async () => {
  let statements = 0;
  const { cells } = database.db;
  Object.assign(database.db, {
    cells: (...asked: Parameters<typeof cells>) => {
      statements += 1;
      return cells(...asked);
    },
  });
  try {
    const { data } = await maya.ask('{ orders { nodes { id messages { to } } } }');
    expect(data.orders.nodes.map((order: { messages: unknown[] }) => order.messages.length)).toEqual([1, 1, 1]);
  } finally {
    Object.assign(database.db, { cells });
  }
  expect(statements).toBe(2);
});

test('nobody and people without the right read no message, and learn of none', async () => {
  const nobody = browser(app);
  const [id] = (await maya.ask(LIST, { first: 1 })).data.messages.nodes.map((node: { id: string }) => node.id);
  for (const query of [LIST, `{ message(id: "${id}") { to } }`]) {
    const guest = await nobody.ask(query);
    expect(guest.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const reader = await ruth.ask(query);
    expect(reader.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify([guest, reader])).not.toContain('@example.com');
  }
  const { data } = await ruth.ask('query ($id: ID!) { order(id: $id) { messages { to } } }', { id: orderIds[0] });
  expect(data.order.messages).toEqual([]);
});

test("another organization's messages do not exist", async () => {
  expect(recipients(await rival.ask(LIST))).toEqual(['eve@rival.example']);
  const [id] = (await rival.ask(LIST)).data.messages.nodes.map((node: { id: string }) => node.id);
  expect((await maya.ask(`{ message(id: "${id}") { to } }`)).data).toEqual({ message: null });
  expect((await maya.ask(`{ order(id: "${rivalOrderId}") { messages { to } } }`)).data).toEqual({ order: null });
  expect((await maya.ask(`{ message(id: "${newId()}") { to } }`)).data).toEqual({ message: null });
});
