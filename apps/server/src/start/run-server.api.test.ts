import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { wakeWorker } from '@bookwright/persistence/events';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { simpleParser } from 'mailparser';
import { mailCatcher } from '../testing/mail-catcher.js';
import { aCustomer, anOrganization, aPlacedOrder, asOwner, TEST_SECRET } from '../testing/placed-order.js';
import { aStaffMember, PASSWORD } from '../testing/staff.js';
import { until } from '../testing/until.js';
import { type RunningServer, type RunOptions, runServer } from './run-server.js';
import { waitForDatabase } from './wait-for-database.js';

let database: TestDatabase;
let owner: Awaited<ReturnType<typeof asOwner>>;
let said: string[];
let running: RunningServer[];

const ENVIRONMENT = { NODE_ENV: 'test', BOOKWRIGHT_DEMO: 'false', SESSION_SECRET: TEST_SECRET, LOG_LEVEL: 'silent' };

async function run(env: Record<string, string> = {}, options: RunOptions = {}): Promise<RunningServer> {
  const server = await runServer({
    databaseUrl: database.url,
    port: 0,
    env: { ...ENVIRONMENT, ...env },
    log: (sentence) => said.push(sentence),
    ...options,
  });
  running.push(server);
  return server;
}

const connections = async (): Promise<number> => {
  const text = `SELECT count(*)::int AS n FROM pg_stat_activity
                WHERE datname = current_database() AND application_name LIKE 'bookwright%' AND pid <> pg_backend_pid()`;
  return (await owner.client.query(text)).rows[0].n;
};

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
});

beforeEach(() => {
  said = [];
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
});

afterAll(async () => {
  await owner?.close();
  await database?.close();
});

test('the server answers on its one port, says where everything is, and leaves nothing behind', async () => {
  const before = await connections();
  const { url, stop } = await run();
  expect(said).toContain('Bookwright is ready.');
  expect(said.join('\n')).toContain(`${url}/admin/`);
  expect(said.join('\n')).not.toContain('sign in as');
  expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
  expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('/book/');
  const viewer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { permissions } }' }),
  });
  expect(await viewer.json()).toEqual({ data: { viewer: null } });
  await stop();
  await stop();
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  await until(async () => (await connections()) <= before);
});

test('[AP-07] [JZ-27] a placed order is one letter at the mail server, from the running server alone', async () => {
  const catcher = await mailCatcher();
  try {
    await run({ SMTP_URL: catcher.url, PUBLIC_URL: 'https://book.example.com' });
    const organizationId = await anOrganization(owner.insert, 'harbour');
    const bookerId = await aCustomer(owner.insert, organizationId, 'Ann Lee', 'ann@example.com');
    const items = [
      { title: 'First aid', priceMinor: 5000 },
      { title: 'Fire safety', priceMinor: 7000 },
    ];
    const { eventId } = await aPlacedOrder(owner.insert, { organizationId, bookerId, items });
    await database.db.write(organizationId, wakeWorker);
    await until(async () => {
      await database.db.write(organizationId, wakeWorker);
      const done = await owner.client.query("SELECT 1 FROM deliveries WHERE event_id = $1 AND status = 'DONE'", [eventId]);
      return done.rows.length === 1;
    });
    expect(catcher.caught).toHaveLength(1);
    expect(catcher.caught[0]).toMatchObject({ from: 'no-reply@book.example.com', to: ['ann@example.com'] });
    const { text } = await simpleParser(catcher.caught[0]!.raw);
    expect(text).toContain('https://book.example.com/book/harbour/order/');
  } finally {
    await Promise.all(running.map((server) => server.stop()));
    await catcher.close();
  }
});

test('a taken port is told in one sentence, and what had started is given back', async () => {
  const before = await connections();
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as AddressInfo;
  await expect(run({}, { port })).rejects.toThrow(`Port ${port} is taken; set PORT to another one.`);
  blocker.close();
  await until(async () => (await connections()) <= before);
});

test('a worker alone answers for its health and serves no API', async () => {
  const { url } = await run({ BOOKWRIGHT_ROLE: 'worker' });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  expect((await fetch(`${url}/graphql`, { method: 'POST' })).status).toBe(404);
});

test('a server alone has no worker', async () => {
  const listeners = async () =>
    (
      await owner.client.query(
        "SELECT 1 FROM pg_stat_activity WHERE application_name = 'bookwright worker' AND datname = current_database()",
      )
    ).rows.length;
  await run({ BOOKWRIGHT_ROLE: 'server' });
  expect(await listeners()).toBe(0);
  await run({ BOOKWRIGHT_ROLE: 'worker' });
  await until(async () => (await listeners()) === 1);
});

test('a request that runs when the server stops is answered', async () => {
  const organizationId = await anOrganization(owner.insert, 'slow-harbour');
  await aStaffMember(owner.insert, { organizationId, email: 'slow@harbour.example' });
  const { url, stop } = await run();
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { permissions } } }';
  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email: 'slow@harbour.example', password: PASSWORD } } }),
  });
  await until(
    async () =>
      (
        await owner.client.query(
          "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%FROM logins%' AND datname = current_database() AND pid <> pg_backend_pid()",
        )
      ).rows.length > 0,
  );
  await stop();
  const body = (await (await answer).json()) as { data: { signIn: { viewer: { permissions: string[] } } } };
  expect(body.data.signIn.viewer.permissions).toContain('booking.read');
});

test('a database that is not there yet is waited for, and that is said', async () => {
  const target = new URL(database.url);
  let proxy: Server | undefined;
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const late = new URL(database.url);
  late.host = `127.0.0.1:${port}`;
  const log = (sentence: string) => {
    said.push(sentence);
    proxy ??= createServer((socket) => {
      const upstream = connect(Number(target.port), target.hostname);
      for (const end of [socket, upstream]) end.on('error', () => {});
      socket.pipe(upstream).pipe(socket);
    }).listen(port, '127.0.0.1');
  };
  await waitForDatabase(late.href, { log });
  proxy?.close();
  const place = `127.0.0.1:${port}${target.pathname}`;
  expect(said).toEqual([`Waiting for the database at ${place}.`, `The database at ${place} answers.`]);
  expect(said.join()).not.toContain(target.password);
});

test('what waiting cannot mend is told at once', async () => {
  const wrong = new URL(database.url);
  wrong.pathname = '/no_such_database';
  const log = (sentence: string) => said.push(sentence);
  await expect(waitForDatabase(wrong.href, { log })).rejects.toThrow(/refuses us: database "no_such_database" does not exist\.$/);
  expect(said).toEqual([]);
});

test('patience with the database ends with a sentence', async () => {
  await expect(waitForDatabase('postgresql://localhost:1/none', { log: () => {}, patienceMs: 1 })).rejects.toThrow(
    /^The database at localhost:1\/none did not answer within/,
  );
});
