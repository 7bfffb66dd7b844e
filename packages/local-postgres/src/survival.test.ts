import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { holder } from './fixtures/holder.js';
import { query, Scratch } from './fixtures/scratch.js';
import { eventually, isRunning, processesIn } from './process-table.js';
import { startLocalPostgres } from './start-local-postgres.js';

jest.setTimeout(60_000);
const scratch = new Scratch();
afterEach(() => scratch.clear());

/** The guard of the server, found by what it was started with. */
function guardOf(pid: number, dataDir: string): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const line = stdout
    .split('\n')
    .find((entry) => entry.includes('bookwright-postgres-guard') && entry.includes(`${pid} ${dataDir}`));
  return Number(line?.trim().split(' ')[0]);
}

test('a killed process takes its server with it, and the next start finds everything that was committed', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const killed = await holder({ dataDir });
  await query(killed.server.url, 'create table kept (n int); insert into kept values (7)');
  await killed.end('SIGKILL');
  const next = scratch.stopping(await startLocalPostgres({ dataDir }));
  expect(next.pid).not.toBe(killed.server.pid);
  expect(isRunning(killed.server.pid)).toBe(false);
  expect(await query(next.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

test('a server left alone by a kill of everything around it is adopted, and stopped in the end', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const killed = await holder({ dataDir, durable: false });
  process.kill(guardOf(killed.server.pid, killed.server.dataDir), 'SIGKILL');
  await killed.end('SIGKILL');
  const next = scratch.stopping(await startLocalPostgres({ dataDir, durable: false }));
  expect(next).toMatchObject({ adopted: true, pid: killed.server.pid });
  await next.stop();
  expect(processesIn(next.dataDir)).toEqual([]);
});

test('a killed server is started again with what was committed, though a backend of it was busy', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const first = scratch.stopping(await startLocalPostgres({ dataDir }));
  await query(first.url, 'create table kept (n int); insert into kept values (7)');
  const busy = query(first.url, 'select count(*) from generate_series(1, 1e10)').catch(() => 'cut off');
  await eventually(
    async () =>
      (await query(first.url, `select 1 from pg_stat_activity where query like '%1e10%' and pid <> pg_backend_pid()`)).length > 0,
    5000,
  );
  process.kill(first.pid, 'SIGKILL');
  const second = scratch.stopping(await startLocalPostgres({ dataDir }));
  expect(second.adopted).toBe(false);
  expect(await busy).toBe('cut off');
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

test.each(['gone', 'of another program', 'of a zombie'])(
  'a postmaster.pid whose pid is %s does not stop a start',
  async (kind) => {
    const dataDir = join(scratch.folder(), 'data');
    const first = scratch.stopping(await startLocalPostgres({ dataDir, durable: false }));
    const left = readFileSync(join(first.dataDir, 'postmaster.pid'), 'utf8');
    await first.stop();
    const pid = await pidThatIs(kind);
    leave(first.dataDir, left.replace(/^\d+/, String(pid)));
    const second = scratch.stopping(await startLocalPostgres({ dataDir, durable: false }));
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  },
);

/** Puts back a file that a killed server would have left, as its account. */
function leave(dataDir: string, text: string): void {
  const { uid, gid } = statSync(dataDir);
  writeFileSync(join(dataDir, 'postmaster.pid'), text, { mode: 0o600 });
  chownSync(join(dataDir, 'postmaster.pid'), uid, gid);
}

async function pidThatIs(kind: string): Promise<number> {
  // `sleep` never asks after its child, so that child stays a zombie.
  const script = kind === 'of a zombie' ? 'true & echo $!; exec sleep 100' : 'echo $$; exec sleep 100';
  const child = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  scratch.later(() => child.kill('SIGKILL'));
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  const pid = Number(String(chunk));
  if (kind === 'of a zombie') await eventually(() => !isRunning(pid), 5000);
  if (kind === 'gone') {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  return pid;
}

test('a server for tests disappears with its folder when it is stopped and when its process is killed', async () => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const { server, end } = await holder('test');
    const [{ folder }] = (await query(server.adminUrl, `select current_setting('data_directory') as folder`)) as [
      { folder: string },
    ];
    await end(signal);
    expect(await eventually(() => !existsSync(dirname(folder)), 15_000)).toBe(true);
    expect(processesIn(folder)).toEqual([]);
  }
});
