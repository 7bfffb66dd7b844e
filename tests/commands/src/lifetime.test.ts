import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { command } from './command.js';

jest.setTimeout(30_000);

const holding = `await live(async (life) => {
  life.held(() => say('first released'));
  life.held(() => new Promise((done) => setTimeout(done, 50)).then(() => say('second released')));
  setInterval(() => {}, 1000);
  say('holding ' + process.pid);
  await life.lasting();
});`;

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s gives everything back, last held first, and is no failure',
  async (signal) => {
    const { child, prints, ended, output } = command(holding);
    await prints('holding');
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output()).toMatch(/holding \d+\nStopping\.\nsecond released\nfirst released\n$/);
  },
);

test('a problem is one sentence, an accident keeps its stack, and both give everything back and fail', async () => {
  const problem = command(`await live(async (life) => { life.held(() => say('released')); throw new Problem('Do this.'); });`);
  expect(await problem.ended).toBe(1);
  expect(problem.output().split('\n').sort()).toEqual(['', 'Do this.', 'released']);
  const accident = command(
    `await live(async (life) => { life.held(() => say('released')); setTimeout(() => undefined.x, 10); await life.lasting(); });`,
  );
  expect(await accident.ended).toBe(1);
  expect(accident.output()).toMatch(/TypeError[\s\S]*at [\s\S]*command\.mjs/);
  expect(accident.output()).toContain('released');
});

test('the end of the package runner around it ends it, though no signal arrives', async () => {
  const pnpm = join(import.meta.dirname, '../../../node_modules/.bin/pnpm');
  const { child, prints, ended, output } = command(holding, (line) => [
    ...[pnpm, '--config.verify-deps-before-run=false', 'exec'],
    ...['sh', '-c', `${line}; true`],
  ]);
  await prints('holding');
  child.kill('SIGKILL');
  await prints('first released');
  await ended;
  expect(output()).toContain('The command that started this has ended; stopping.');
});

test('only package runners and the shells below them are watched, not the script that put it into the background', async () => {
  const seen = `say('wrappers ' + wrappers().length);`;
  const inBackground = command(seen, (line) => ['/bin/sh', '-c', `${line} & wait`]);
  await inBackground.prints('wrappers 0');
  const byRunner = command(seen, (line) => [
    '/bin/sh',
    '-c',
    `node_modules/.bin/pnpm --config.verify-deps-before-run=false exec ${line}; true`,
  ]);
  await byRunner.prints('wrappers ');
  expect(Number(/wrappers (\d+)/.exec(byRunner.output())?.[1])).toBeGreaterThan(0);
});

test('what a child started ends with it', async () => {
  const { child, prints, ended, output } = command(`await live(async (life) => {
    const done = run(life, 'sh', ['-c', 'sleep 1000 & echo child $!; wait'], { onOutput: say });
    await done;
  });`);
  await prints('child');
  const pid = Number(/child (\d+)/.exec(output())?.[1]);
  child.kill('SIGTERM');
  await ended;
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  expect(state === '' || state.startsWith('Z')).toBe(true);
});
