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

const use = 'Use: seed --bookings 100000 [--organization harbour | --organization bench] [--seed 1]';

/** Reads the arguments: how many bookings, the number that makes the same data again, and whom to give them. */
function wishes() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        bookings: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        organization: { type: 'string', default: 'harbour' },
      },
    }));
  } catch (error) {
    throw new Problem(`${error.message}\n${use}`);
  }
  for (const name of ['bookings', 'seed']) {
    const text = values[name];
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Problem(`--${name} must be a whole number from 1 up; it is "${text}".\n${use}`);
  }
  const organization = values.organization === 'bench' ? null : values.organization;
  return { bookings: Number(values.bookings), seed: Number(values.seed), organization };
}

/** A module of a built package. */
const built = (path) => import(join(root, path));

/** Makes the demo organization where the database is empty. */
async function demo(databaseUrl) {
  const { migrate, openDatabase } = await built('packages/persistence/dist/connection/index.js');
  const { readConfig } = await built('apps/server/dist/config.js');
  const { seedDemoOnce } = await built('apps/server/dist/start/demo.js');
  const { sessionSecret } = readConfig({ ...process.env, DATABASE_URL: databaseUrl });
  await migrate(databaseUrl, say);
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
  if (organization !== null) await demo(databaseUrl);
  const { seedBookings } = await built('packages/persistence/dist/seed/index.js');
  await seedBookings({ databaseUrl, bookings, seed, organization, log: say });
});
