import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureDatabase, startTestPostgres } from '@bookwright/local-postgres';

/** A running Bookwright with the demo organization in a new database. */
export type RunningServer = { url: string; databaseUrl: string; stop(): Promise<void> };

type ServerOptions = {
  /** Fills the database further when the demo is there and nothing is running. */
  fill?: (databaseUrl: string) => Promise<unknown>;
};

/** Starts the built server with the built apps, in a process of its own, on a database of its own. */
export async function startServer(port: number, { fill }: ServerOptions = {}): Promise<RunningServer> {
  const postgres = await startTestPostgres();
  try {
    const databaseUrl = await ensureDatabase(postgres.adminUrl, `e2e_${process.pid}_${port}`);
    if (fill) {
      await (await serve(databaseUrl, port)).stop();
      await fill(databaseUrl);
    }
    const { url, stop } = await serve(databaseUrl, port);
    return {
      url,
      databaseUrl,
      stop: async () => {
        await stop();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** One process of the server, from its start until it answers, and how to end it. */
async function serve(databaseUrl: string, port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts')], {
    env: { ...inherited(), DATABASE_URL: databaseUrl, PORT: String(port) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    return { url: await urlFrom(child, ended), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a process needs of the environment; what configures a server is left out, so that every run is the same. */
function inherited(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'LANG'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined));
}

/** The server's address, which it prints once it answers. */
async function urlFrom(child: ReturnType<typeof spawn>, ended: Promise<unknown>): Promise<string> {
  const address = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /^ready (http\S+)$/.exec(line)?.[1];
      if (url) resolve(url);
    });
  });
  const failure = ended.then(() => {
    throw new Error('The server ended before it was ready; what it said is above.');
  });
  return Promise.race([address, failure]);
}
