/** Fills the database with as many generated bookings as asked: `seed --bookings 1000000 [--seed 1]`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './parts/build.js';
import { root } from './parts/checkout.js';
import { database } from './parts/database.js';
import { live } from './parts/lifetime.js';
import { requireNode } from './parts/requirements.js';
import { Problem, say } from './parts/say.js';

/** Reads the arguments: how many bookings, and the number that makes the same data again. */
function wishes() {
  let values;
  try {
    ({ values } = parseArgs({
      options: { bookings: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
    }));
  } catch (error) {
    throw new Problem(`${error.message}\nUse: seed --bookings 1000000 --seed 1`);
  }
  for (const [name, text] of Object.entries(values)) {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Problem(`--${name} must be a whole number from 1 up; it is "${text}".`);
  }
  return { bookings: Number(values.bookings), seed: Number(values.seed) };
}

await live(async (life) => {
  requireNode();
  const { bookings, seed } = wishes();
  await build(life, ['@bookwright/persistence'], 'the database layer');
  const databaseUrl = await database(life);
  const { seedBookings } = await import(join(root, 'packages/persistence/dist/seed/seed.js'));
  await seedBookings({ databaseUrl, bookings, seed, log: say });
});
