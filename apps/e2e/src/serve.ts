/** Runs the built server until its standard input ends, which also happens when whoever started it is gone. */
import { join } from 'node:path';

type RunServer = (options: {
  databaseUrl: string;
  port: number;
  host: string;
  log: (line: string) => void;
  adminDir: string;
  portalDir: string;
}) => Promise<{ url: string; stop(): Promise<void> }>;

const apps = join(import.meta.dirname, '../..');
const { runServer } = (await import(join(apps, 'server/dist/main.js'))) as { runServer: RunServer };
const server = await runServer({
  databaseUrl: process.env.DATABASE_URL!,
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  log: (line) => process.stderr.write(`${line}\n`),
  adminDir: join(apps, 'admin/dist'),
  portalDir: join(apps, 'portal/dist'),
});
process.stdout.write(`ready ${server.url}\n`);

process.stdin.resume().once('end', async () => {
  await server.stop();
  process.exit(0);
});
