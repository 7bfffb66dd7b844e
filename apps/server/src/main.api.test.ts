import { type ChildProcess, spawn } from 'node:child_process';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { until } from './testing/until.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database?.close());

/** The program itself, as an image or a supervisor starts it. */
function start(env: Record<string, string>) {
  const arguments_ = ['--conditions=source', '--import', '@swc-node/register/esm-register', 'src/main.ts'];
  const { NODE_OPTIONS: _ours, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, arguments_, {
    env: { ...inherited, DATABASE_URL: '', ...env },
    stdio: 'pipe',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, output: () => output };
}

test('an environment that cannot work is told in sentences, and the exit code is 2', async () => {
  const { ended, output } = start({ PORT: 'eighty', SMTP_URL: 'nonsense' });
  expect(await ended).toBe(2);
  expect(output().trim().split('\n')).toEqual([
    expect.stringMatching(/^DATABASE_URL is not set/),
    expect.stringMatching(/^PORT must be/),
    expect.stringMatching(/^SMTP_URL must be/),
  ]);
}, 90_000);

test('a signal stops the program in order, and the exit code is 0', async () => {
  const env = { DATABASE_URL: database.url, PORT: '0', BOOKWRIGHT_DEMO: 'false', NODE_ENV: 'test' };
  const { child, ended, output } = start(env);
  try {
    await until(() => output().includes('Bookwright is ready.') || child.exitCode !== null, 60);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).toContain('Stopping.');
  } finally {
    child.kill('SIGKILL');
  }
}, 90_000);
