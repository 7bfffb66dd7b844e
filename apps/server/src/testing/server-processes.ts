import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Failures, ServerOrder } from './server.child.js';

export type ServerProcess = {
  /** Where it listens. */
  url: string;
  /** Lets it finish; tells what its transactions ran into. */
  stop(): Promise<Failures>;
  kill(): void;
};

async function startOne(order: ServerOrder): Promise<ServerProcess> {
  const program = new URL('./server.child.ts', import.meta.url).pathname;
  const runtime = ['--conditions=source', '--import', '@swc-node/register/esm-register', program];
  const child = spawn(process.execPath, [...runtime, JSON.stringify(order)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A server ended with ${code}`);
  });
  ended.catch(() => undefined);
  const lines = on(createInterface({ input: child.stdout }), 'line');
  const said = async () => JSON.parse(((await Promise.race([lines.next(), ended])).value as [string])[0]);
  const { url } = await said();
  return {
    url,
    stop: async () => {
      child.stdin.write('stop\n');
      return (await said()).failures as Failures;
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/** Several server processes over one database, with one clock. */
export const startServers = (count: number, order: ServerOrder): Promise<ServerProcess[]> =>
  Promise.all(Array.from({ length: count }, () => startOne(order)));
