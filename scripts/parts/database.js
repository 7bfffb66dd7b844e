import { join } from 'node:path';
import { build } from './build.js';
import { dataFolder } from './checkout.js';
import { Problem, say } from './say.js';

/** The package that starts PostgreSQL, built if need be. */
export async function localPostgres(life) {
  await build(life, ['@bookwright/local-postgres'], 'the database starter');
  return import('@bookwright/local-postgres');
}

/**
 * The database to use: the one DATABASE_URL names, once it answers, else the checkout's own PostgreSQL, started here and
 * stopped at the end.
 */
export async function database(life) {
  const postgres = await localPostgres(life);
  const named = process.env.DATABASE_URL?.trim();
  if (named) {
    await postgres.reachDatabase(named, 10_000, say);
    return named;
  }
  const options = { dataDir: join(dataFolder, 'postgres'), log: say };
  let server = await postgres.startLocalPostgres(options);
  let restarting;
  const watch = setInterval(() => {
    if (restarting || postgres.isRunning(server.pid)) return;
    restarting = restart().then(
      () => (restarting = undefined),
      // Not waited for: the end that this begins waits for us.
      (error) => void life.fail(error),
    );
  }, 500);
  life.held(async () => {
    clearInterval(watch);
    await restarting;
    await server.stop();
  });
  return server.url;

  async function restart() {
    say('PostgreSQL ended unexpectedly; starting it again.');
    const { url } = server;
    server = await postgres.startLocalPostgres(options);
    if (server.url !== url) throw new Problem('PostgreSQL came back on another port because its own was taken; start again.');
  }
}
