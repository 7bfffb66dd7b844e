import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { createInterface } from 'node:readline';
import { addMinutes } from '@bookwright/domain/kernel';
import { inHours, NOW } from '@bookwright/domain/testing';
import type { Contest, Tally } from '../testing/contender.js';
import { brokenRules } from '../testing/race.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';

const PROCESSES = 3;
const EACH = 40;

let shop: SmallShop;
beforeAll(async () => {
  shop = await openSmallShop({ session: { capacity: 17, startsAt: inHours(48) }, massage: { bufferAfterMin: 10 } });
}, 60_000);
afterAll(() => shop?.close());

/** A server process that is ready to compete; `go` lets it, and tells what it was told. */
async function contender(wishes: Contest['wishes']): Promise<{ go(): Promise<Tally>; stop(): void }> {
  const contest: Contest = { url: shop.database.url, organization: shop.organization, now: NOW, wishes };
  const program = new URL('../testing/contender.ts', import.meta.url).pathname;
  const runtime = ['--conditions=source', '--import', '@swc-node/register/esm-register', program];
  const child = spawn(process.execPath, [...runtime, JSON.stringify(contest)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A contender ended with ${code}`);
  });
  ended.catch(() => undefined);
  const lines = on(createInterface({ input: child.stdout }), 'line');
  const line = async () => ((await Promise.race([lines.next(), ended])).value as [string])[0];
  expect(await line()).toBe('ready');
  return {
    go: async () => {
      child.stdin.write('go\n');
      return JSON.parse(await line()) as Tally;
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/** Lets processes compete at the same time; adds up what they were told. */
async function race(wishes: Contest['wishes'][]): Promise<Tally> {
  const contenders = await Promise.all(wishes.map(contender));
  try {
    const tallies = await Promise.all(contenders.map((one) => one.go()));
    const sum: Tally = {};
    for (const tally of tallies) for (const [answer, n] of Object.entries(tally)) sum[answer] = (sum[answer] ?? 0) + n;
    return sum;
  } finally {
    for (const one of contenders) one.stop();
  }
}

const everywhere = (wishes: (process: number) => Contest['wishes']) =>
  Array.from({ length: PROCESSES }, (_, process) => wishes(process));

describe('several server processes', () => {
  test('sell the seats of one session once', async () => {
    const seat = { serviceId: shop.yoga.id, sessionId: shop.session.id };
    const told = await race(everywhere(() => Array.from({ length: EACH }, () => seat)));
    expect(told).toEqual({ CHANGED: 17, SESSION_FULL: PROCESSES * EACH - 17 });
    expect(await shop.rows('SELECT taken FROM event_sessions WHERE id = $1', [shop.session.id])).toEqual([{ taken: 17 }]);
    expect(await brokenRules(shop)).toEqual([]);
  }, 120_000);

  test('give a resource to one at a time, and show nobody a deadlock', async () => {
    const hour = (i: number) => ({ serviceId: shop.massage.id, startsAt: addMinutes(inHours(24), 15 * (i % 20)) });
    const told = await race(everywhere((process) => Array.from({ length: EACH }, (_, i) => hour(i * (process + 1)))));
    expect(Object.keys(told).sort()).toEqual(['CHANGED', 'RESOURCE_TAKEN']);
    expect(told.CHANGED! + told.RESOURCE_TAKEN!).toBe(PROCESSES * EACH);
    expect(await brokenRules(shop)).toEqual([]);
    const [held] = await shop.rows<{ n: string }>('SELECT count(*) AS n FROM allocations');
    expect(Number(held!.n)).toBe(told.CHANGED);
  }, 120_000);
});
