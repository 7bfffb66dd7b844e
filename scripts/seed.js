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

const use = 'Use: seed --bookings 1000000 [--seed 1] [--organization harbour]';

/** Reads the arguments: how many bookings, the number that makes the same data again, and whom to give them. */
function wishes() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        bookings: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        organization: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new Problem(`${error.message}\n${use}`);
  }
  for (const name of ['bookings', 'seed']) {
    const text = values[name];
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Problem(`--${name} must be a whole number from 1 up; it is "${text}".\n${use}`);
  }
  return { bookings: Number(values.bookings), seed: Number(values.seed), organization: values.organization };
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
