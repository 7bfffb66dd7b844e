import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { query, Scratch } from './fixtures/scratch.js';
import { LocalPostgresError } from './local-postgres-error.js';
import { processesIn } from './process-table.js';
import { startLocalPostgres } from './start-local-postgres.js';

jest.setTimeout(60_000);
const scratch = new Scratch();
afterEach(() => scratch.clear());

test('a server starts, keeps its data and port over a restart, and leaves no process', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const first = scratch.stopping(await startLocalPostgres({ dataDir }));
  await query(first.url, 'create table kept (n int); insert into kept values (7)');
  await first.stop();
  expect(processesIn(first.dataDir)).toEqual([]);

  const second = scratch.stopping(await startLocalPostgres({ dataDir }));
  expect(second.adopted).toBe(false);
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  expect(Number(new URL(second.url).port)).toBeLessThan(32_768);
});

test('the database is UTF-8 with code point order, and the extensions the schema needs are there', async () => {
  const { LANG, LC_ALL } = process.env;
  scratch.later(() => Object.assign(process.env, LANG && { LANG }, LC_ALL && { LC_ALL }));
  delete process.env.LANG;
  delete process.env.LC_ALL;
  const { url } = scratch.stopping(await startLocalPostgres({ dataDir: join(scratch.folder(), 'data'), durable: false }));
  const [facts] = await query(
    url,
    `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
            current_setting('TimeZone') as zone, current_setting('fsync') as fsync
       from pg_database where datname = current_database()`,
  );
  expect(facts).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', zone: 'UTC', fsync: 'off' });
  for (const extension of ['btree_gist', 'pg_trgm', 'unaccent', 'citext', 'pgcrypto']) {
    await query(url, `create extension ${extension}`);
  }
});

test('the password is needed, and folders with spaces and quotes work', async () => {
  const dataDir = join(scratch.folder("book wright's "), 'my data');
  const { url } = scratch.stopping(await startLocalPostgres({ dataDir, durable: false, database: 'a b' }));
  expect(await query(url, 'select current_database() as name')).toEqual([{ name: 'a b' }]);
  const withoutPassword = new URL(url);
  withoutPassword.password = 'guess';
  await expect(query(withoutPassword.href, 'select 1')).rejects.toThrow(/password authentication failed/);
});

test('a second start shares the server, and only the one that started it stops it', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const owner = scratch.stopping(await startLocalPostgres({ dataDir, durable: false }));
  const guest = await startLocalPostgres({ dataDir, durable: false });
  expect(guest).toMatchObject({ adopted: true, pid: owner.pid, url: owner.url });
  await guest.stop();
  expect(await query(owner.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('two starts at the same moment end with one server', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const servers = await Promise.all([1, 2, 3].map(() => startLocalPostgres({ dataDir, durable: false })));
  for (const server of servers) scratch.stopping(server);
  expect(new Set(servers.map((server) => server.pid)).size).toBe(1);
  expect(servers.filter((server) => !server.adopted)).toHaveLength(1);
});

test('another port is taken when the stored one is busy', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const first = scratch.stopping(await startLocalPostgres({ dataDir, durable: false }));
  await first.stop();
  const port = Number(new URL(first.url).port);
  const rival = createServer();
  await new Promise<void>((resolve) => rival.listen(port, '127.0.0.1', resolve));
  scratch.later(() => rival.close());
  const second = scratch.stopping(await startLocalPostgres({ dataDir, durable: false }));
  expect(new URL(second.url).port).not.toBe(String(port));
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a start that was killed while it made the data is begun again', async () => {
  const folder = scratch.folder();
  mkdirSync(join(folder, 'data.new-Ab12cd'));
  writeFileSync(join(folder, 'data.new-Ab12cd', 'PG_VERSION'), '18\n');
  writeFileSync(join(folder, 'data.lock'), '999999 123 0.5');
  scratch.stopping(await startLocalPostgres({ dataDir: join(folder, 'data'), durable: false }));
  expect(existsSync(join(folder, 'data.new-Ab12cd'))).toBe(false);
});

test.each([
  ['PG_VERSION', '16\n', /holds data of PostgreSQL 16, not 18; move it away, or set DATABASE_URL/],
  ['letters.txt', 'Dear', /holds something else; move it away, or set DATABASE_URL/],
])('a directory with a foreign %s is refused in one sentence', async (name, text, sentence) => {
  const dataDir = join(scratch.folder(), 'data');
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, name), text);
  const refusal = await startLocalPostgres({ dataDir }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(LocalPostgresError);
  expect((refusal as Error).message).toMatch(sentence);
});
