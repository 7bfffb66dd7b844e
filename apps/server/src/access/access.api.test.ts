import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.js';
import { browser } from '../testing/ask.js';
import { anOrganization, asOwner, TEST_SECRET } from '../testing/placed-order.js';
import { aStaffMember, PASSWORD } from '../testing/staff.js';

let database: TestDatabase;
let owner: Awaited<ReturnType<typeof asOwner>>;
let app: FastifyInstance;
let secondApp: FastifyInstance;
let organizationId: string;
let now: string;
let remoteAddress = 0;

const clock = { now: () => now };
const VIEWER = '{ viewer { staffMember { displayName email role active } organization { slug timeZone currency } permissions } }';
/** Each test comes from an address of its own, so that the limits of one do not meet another. */
const newBrowser = (of = app) => browser(of, `203.0.113.${++remoteAddress}`);

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  organizationId = await anOrganization(owner.insert, 'harbour');
  await aStaffMember(owner.insert, { organizationId, email: 'Maya@harbour.example' });
  await aStaffMember(owner.insert, { organizationId, email: 'ruth@harbour.example', role: 'READ_ONLY' });
  await aStaffMember(owner.insert, { organizationId, email: 'gone@harbour.example', active: false });
  app = await createApp({ db: database.db, sessionSecret: TEST_SECRET, clock, https: true });
  secondApp = await createApp({ db: database.db, sessionSecret: TEST_SECRET, clock });
});

beforeEach(() => {
  now = new Date().toISOString();
});

afterAll(async () => {
  await app?.close();
  await secondApp?.close();
  await owner?.close();
  await database?.close();
});

test('a member of staff signs in, in any case of the address, and is the viewer from then on', async () => {
  const maya = newBrowser();
  const { data } = await maya.signIn(' maya@HARBOUR.example ', PASSWORD);
  expect(data.signIn).toEqual({ viewer: { staffMember: { displayName: 'Maya' } }, userErrors: [] });
  const { viewer } = (await maya.ask(VIEWER)).data;
  expect(viewer.staffMember).toEqual({ displayName: 'Maya', email: 'Maya@harbour.example', role: 'OWNER', active: true });
  expect(viewer.organization).toEqual({ slug: 'harbour', timeZone: 'Europe/London', currency: 'GBP' });
  expect(viewer.permissions).toContain('booking.deletePaid');
});

test('permissions are those of the role', async () => {
  const ruth = newBrowser();
  await ruth.signIn('ruth@harbour.example', PASSWORD);
  expect((await ruth.ask(VIEWER)).data.viewer.permissions).not.toContain('booking.readPii');
});

test('nobody is the viewer without a cookie, or with one that was made up', async () => {
  expect((await newBrowser().ask(VIEWER)).data).toEqual({ viewer: null });
  for (const cookie of ['bw_session=x', `bw_session=${'A'.repeat(43)}`, 'bw_session=']) {
    const liar = newBrowser();
    liar.cookie = cookie;
    expect((await liar.ask(VIEWER)).data).toEqual({ viewer: null });
  }
});

test('the cookie is out of reach for scripts and other sites; only a hash of it is stored', async () => {
  const maya = newBrowser();
  await maya.signIn('maya@harbour.example', PASSWORD);
  expect(maya.setCookie).toMatch(/^bw_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const token = maya.cookie!.slice('bw_session='.length);
  const { rows } = await owner.client.query('SELECT token_hash FROM login_sessions');
  expect(rows.map((row) => row.token_hash)).toContain(
    (await owner.client.query("SELECT encode(sha256($1::bytea), 'hex') AS hash", [token])).rows[0].hash,
  );
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a wrong password, an unknown address and somebody who has left are answered alike', async () => {
  const answers = [];
  for (const [email, password] of [
    ['maya@harbour.example', 'wrong'],
    ['nobody@harbour.example', PASSWORD],
    ['gone@harbour.example', PASSWORD],
    ['', ''],
    ['maya@harbour.example', 'x'.repeat(2000)],
  ] as const) {
    const someone = newBrowser();
    answers.push((await someone.signIn(email, password)).data.signIn);
    expect(someone.cookie).toBeUndefined();
  }
  const message = 'The email address or the password is wrong.';
  const refusal = { viewer: null, userErrors: [{ code: 'WRONG_CREDENTIALS', message, path: ['input'] }] };
  expect(answers).toEqual(Array(5).fill(refusal));
});

test('after ten tries of one address from one place there is a pause, also with the right password', async () => {
  const guesser = newBrowser();
  for (let attempt = 0; attempt < 10; attempt++) {
    expect((await guesser.signIn('maya@harbour.example', `guess ${attempt}`)).data.signIn.userErrors).toHaveLength(1);
  }
  const { errors } = await guesser.signIn('MAYA@harbour.example', PASSWORD);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
  expect((await newBrowser().signIn('maya@harbour.example', PASSWORD)).data.signIn.userErrors).toEqual([]);
});

test('signing out ends the session on the server, not only in the browser', async () => {
  const maya = newBrowser();
  await maya.signIn('maya@harbour.example', PASSWORD);
  const kept = maya.cookie!;
  await maya.ask(VIEWER);
  expect((await maya.ask('mutation { signOut { signedOut } }')).data).toEqual({ signOut: { signedOut: true } });
  expect(maya.setCookie).toMatch(/^bw_session=; .*Expires=Thu, 01 Jan 1970/);
  maya.cookie = kept;
  expect((await maya.ask(VIEWER)).data).toEqual({ viewer: null });
});

test('signing in again ends the session that the browser had', async () => {
  const maya = newBrowser();
  await maya.signIn('maya@harbour.example', PASSWORD);
  const first = maya.cookie!;
  await maya.signIn('maya@harbour.example', PASSWORD);
  expect(maya.cookie).not.toBe(first);
  maya.cookie = first;
  expect((await maya.ask(VIEWER)).data).toEqual({ viewer: null });
});

test('a session ends twelve hours after its last use, and use moves its end', async () => {
  const maya = newBrowser();
  now = '2030-01-01T00:00:00.000Z';
  await maya.signIn('maya@harbour.example', PASSWORD);
  now = '2030-01-01T00:05:00.000Z';
  await maya.ask(VIEWER);
  expect(maya.setCookie).toBeUndefined();
  now = '2030-01-01T11:59:00.000Z';
  expect((await maya.ask(VIEWER)).data.viewer).not.toBeNull();
  expect(maya.setCookie).toMatch(/Max-Age=43200/);
  now = '2030-01-01T23:58:59.999Z';
  expect((await maya.ask(VIEWER)).data.viewer).not.toBeNull();
  now = '2030-01-02T11:58:59.999Z';
  expect((await maya.ask(VIEWER)).data.viewer).toBeNull();
});

test('a person who is deactivated, or signed out elsewhere, is out within seconds in every process', async () => {
  const email = `leaver-${Date.now()}@harbour.example`;
  const { staffMemberId } = await aStaffMember(owner.insert, { organizationId, email });
  const [here, there] = [newBrowser(app), newBrowser(secondApp)];
  await here.signIn(email, PASSWORD);
  there.cookie = here.cookie;
  expect((await there.ask(VIEWER)).data.viewer).not.toBeNull();
  await owner.client.query('UPDATE staff_members SET active = false WHERE id = $1', [staffMemberId]);
  const started = performance.now();
  while ((await there.ask(VIEWER)).data.viewer !== null) {
    if (performance.now() - started > 5000) throw new Error('Still signed in after five seconds');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await there.signIn(email, PASSWORD)).data.signIn.userErrors).toHaveLength(1);
}, 15_000);

test('the session is looked up once for many requests', async () => {
  const maya = newBrowser();
  await maya.signIn('maya@harbour.example', PASSWORD);
  await maya.ask(VIEWER);
  let asked = 0;
  const { outside } = database.db;
  Object.assign(database.db, {
    outside: (statement: Parameters<typeof outside>[0]) => {
      asked += 1;
      return outside(statement);
    },
  });
  try {
    await Promise.all(Array.from({ length: 20 }, () => maya.ask(VIEWER)));
  } finally {
    Object.assign(database.db, { outside });
  }
  expect(asked).toBeLessThanOrEqual(1);
});

test("the application's role learns nothing about staff or sessions but through the two functions", async () => {
  const { db } = database;
  await expect(db.outside({ text: 'SELECT * FROM staff_members', values: [] })).resolves.toEqual([]);
  await expect(db.outside({ text: 'DELETE FROM login_sessions', values: [] })).rejects.toThrow('permission denied');
  await expect(db.outside({ text: "UPDATE logins SET password_hash = ''", values: [] })).rejects.toThrow('permission denied');
});
