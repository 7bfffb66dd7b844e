/** Deletes this checkout's own database; the next start makes a new one with the demo in it. */
import { join } from 'node:path';
import { dataFolder } from './parts/checkout.js';
import { localPostgres } from './parts/database.js';
import { live } from './parts/lifetime.js';
import { requireNode } from './parts/requirements.js';
import { Problem, say } from './parts/say.js';

await live(async (life) => {
  requireNode();
  if (process.env.DATABASE_URL) {
    throw new Problem(
      'DATABASE_URL names a database that is not this checkout’s own: unset it, or empty that database yourself.',
    );
  }
  const { removeLocalPostgres } = await localPostgres(life);
  say(`Deleted ${await removeLocalPostgres(join(dataFolder, 'postgres'))}; the next start makes a new demo.`);
});
