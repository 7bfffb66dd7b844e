/**
 * One server process of several: the API on a port and a worker, over one PostgreSQL, with a clock that all share. Says one
 * JSON line with its address; a line on its input ends it, and it says what its transactions ran into.
 */
import { once } from 'node:events';
import { fromMillis, toMillis } from '@bookwright/domain/kernel';
import { type Database, openDatabase } from '@bookwright/persistence/connection';
import { createApp } from '../app.js';
import { freeExpiredHolds } from '../baskets/use-cases/free-expired-holds.js';
import { capturedMail } from '../messages/captured.mail.js';
import { systemContext } from '../start/system-context.js';
import { settleWaitingLists } from '../waiting-lists/use-cases/offer-places.js';
import { startWorker } from '../worker.js';

/** What a process is told. Its clock showed `from` when `startedAt` (epoch milliseconds) was, and goes `speed` times as fast. */
export type ServerOrder = {
  url: string;
  secret: string;
  clock: { from: string; startedAt: number; speed: number };
  /** False: rows are not locked before they are read. What shows that the locks matter. */
  locked: boolean;
};

/** How often transactions failed, by SQL state or by name. */
export type Failures = Record<string, number>;

const { url, secret, clock: told, locked }: ServerOrder = JSON.parse(process.argv[2]!);
const clock = { now: () => fromMillis(toMillis(told.from) + (Date.now() - told.startedAt) * told.speed) };

const failures: Failures = {};

/** The database as it is, or without its row locks; counts what transactions fail with. */
function watched(db: Database): Database {
  return {
    ...db,
    write: async (organizationId, work) => {
      try {
        return await db.write(organizationId, (tx) =>
          work({
            ...tx,
            query: async (text, values) => (!locked && text.includes('FOR NO KEY UPDATE') ? [] : tx.query(text, values)),
          }),
        );
      } catch (problem) {
        const why = (problem as { code?: string }).code ?? (problem as Error).constructor.name;
        failures[why] = (failures[why] ?? 0) + 1;
        throw problem;
      }
    },
  };
}

const db = watched(await openDatabase({ url, poolSize: 8 }));
const app = await createApp({ db, sessionSecret: secret, clock });
const address = await app.listen({ port: 0, host: '127.0.0.1' });
const services = { db, mail: capturedMail, clock, publicUrl: address, sessionSecret: secret };
const forOrganization = (work: (system: NonNullable<Awaited<ReturnType<typeof systemContext>>>) => Promise<unknown>) => {
  return async (organizationId: string) => {
    const system = await systemContext(services, organizationId);
    if (system) await work(system);
  };
};
const worker = startWorker({
  databaseUrl: url,
  services,
  log: app.log,
  freeExpiredHolds: forOrganization(freeExpiredHolds),
  settleWaitingLists: forOrganization(settleWaitingLists),
  sweepMs: 500,
});
process.stdout.write(`${JSON.stringify({ url: address })}\n`);
await once(process.stdin, 'data');
await worker.stop();
await app.close();
await db.close();
process.stdout.write(`${JSON.stringify({ failures })}\n`, () => process.exit());
