/**
 * Fills an organization up to as many bookings as asked: `seed --bookings 100000 [--organization harbour] [--seed 1]`. The
 * demo is made first where there is nothing. `--organization bench` makes organizations of its own, one of them busy.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './parts/build.js';
import { root } from './parts/checkout.js';
import { database } from './parts/database.js';
import { live } from './parts/lifetime.js';
import { requireNode } from './parts/requirements.js';
import { Problem, say } from './parts/say.js';

/** Reads the arguments: how many bookings, where, and the number that makes the same data again. */
function wishes() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        bookings: { type: 'string', default: '10000' },
        organization: { type: 'string', default: 'harbour' },
        seed: { type: 'string', default: '1' },
      },
    }));
  } catch (error) {
    throw new Problem(`${error.message}\nUse: seed --bookings 100000 --organization harbour --seed 1`);
  }
  for (const name of ['bookings', 'seed']) {
    const text = values[name];
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Problem(`--${name} must be a whole number from 1 up; it is "${text}".`);
  }
  const organization = values.organization === 'bench' ? null : values.organization;
  return { bookings: Number(values.bookings), seed: Number(values.seed), organization };
}

const built = (path) => import(join(root, path));

/** The demo organization, where the database is still empty. */
async function demo(databaseUrl) {
  const { migrate, openDatabase } = await built('packages/persistence/dist/connection/index.js');
  const { readConfig } = await built('apps/server/dist/config.js');
  const { seedDemoOnce } = await built('apps/server/dist/start/demo.js');
  await migrate(databaseUrl, say);
  const { sessionSecret } = readConfig({ ...process.env, DATABASE_URL: databaseUrl });
  const db = await openDatabase({ url: databaseUrl });
  try {
    await seedDemoOnce({ db, databaseUrl, sessionSecret, log: say });
  } finally {
    await db.close();
  }
}

await live(async (life) => {
  requireNode();
  const { bookings, seed, organization } = wishes();
  await build(life, ['@bookwright/server'], 'Bookwright');
  const databaseUrl = await database(life);
  await demo(databaseUrl);
  const { seedBookings, SeedProblem } = await built('packages/persistence/dist/seed/index.js');
  try {
    await seedBookings({ databaseUrl, bookings, seed, organization, log: say });
  } catch (error) {
    throw error instanceof SeedProblem ? new Problem(error.message) : error;
  }
});
