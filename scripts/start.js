/** The whole of Bookwright on this machine: API, worker, staff and customer apps, database. Ends on Ctrl-C. */
import { join } from 'node:path';
import { build } from './parts/build.js';
import { root } from './parts/checkout.js';
import { database } from './parts/database.js';
import { live } from './parts/lifetime.js';
import { requireNode, requirePort } from './parts/requirements.js';
import { say } from './parts/say.js';

await live(async (life) => {
  requireNode();
  const port = await requirePort(process.env.PORT, process.env.HOST);
  await build(life, ['@bookwright/server', '@bookwright/admin', '@bookwright/portal'], 'Bookwright');

  const databaseUrl = await database(life);
  const { runServer } = await import(join(root, 'apps/server/dist/main.js'));
  const server = await runServer({
    databaseUrl,
    port,
    host: process.env.HOST,
    log: say,
    adminDir: join(root, 'apps/admin/dist'),
    portalDir: join(root, 'apps/portal/dist'),
  });
  life.held(() => server.stop());

  await life.lasting();
});
