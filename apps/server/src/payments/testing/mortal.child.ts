/**
 * A server process that can be told at which of its steps it dies, as by `kill -9`: a step is the moment before a transaction
 * commits, and the moment after. Says one JSON line with its address, and one for each time it was told.
 */
import { createInterface } from 'node:readline';
import { type Database, openDatabase } from '@bookwright/persistence/connection';
import { createApp } from '../../app.js';
import type { StripeConfig } from '../../config.js';

/** What the process is told at its start. */
export type MortalOrder = { url: string; secret: string; stripe: StripeConfig; now: string };

const { url, secret, stripe, now }: MortalOrder = JSON.parse(process.argv[2]!);

let stepsLeft = Number.POSITIVE_INFINITY;
const step = (): void => {
  stepsLeft--;
  if (stepsLeft === 0) process.kill(process.pid, 'SIGKILL');
};

const mortal = (db: Database): Database => ({
  ...db,
  write: async (organizationId, work) => {
    const result = await db.write(organizationId, async (tx) => {
      const worked = await work(tx);
      step();
      return worked;
    });
    step();
    return result;
  },
});

const say = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`);

const db = mortal(await openDatabase({ url, poolSize: 4 }));
const clock = { now: () => now };
const app = await createApp({ db, sessionSecret: secret, clock, stripe, publicUrl: 'https://book.example.com' });
say({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
for await (const line of createInterface({ input: process.stdin })) {
  stepsLeft = Number(line) || Number.POSITIVE_INFINITY;
  say({ told: line });
}
process.exit(0);
