import { fork } from 'node:child_process';

/** A server in a process of its own, so that its processor time is its own. */
export type Child = {
  url: string;
  /** Processor time used so far, in milliseconds. */
  cpu(): Promise<number>;
  /** Megabytes of its heap that are in use. */
  memory(): Promise<number>;
  stop(): Promise<void>;
};

type Said = { url: string } | { cpu: number } | { memory: number };

const RUN_SOURCES = ['--conditions=source', '--import', '@swc-node/register/esm-register'];

/** Starts a child module that calls `beChild`. What it needs to know goes into its environment. */
export function startChild(module: URL, environment: Record<string, string>): Promise<Child> {
  const child = fork(module, { execArgv: RUN_SOURCES, env: { ...process.env, NODE_ENV: 'production', ...environment } });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = () =>
    new Promise<Said>((resolve, reject) => {
      const failed = (code: number | null) => reject(new Error(`${module.pathname} ended with exit code ${code}`));
      child.once('exit', failed);
      child.once('message', (message) => {
        child.off('exit', failed);
        resolve(message as Said);
      });
    });
  const asked = (what: 'cpu' | 'memory') => {
    const answer = said();
    child.send(what);
    return answer;
  };
  return said().then((ready) => ({
    url: (ready as { url: string }).url,
    cpu: async () => ((await asked('cpu')) as { cpu: number }).cpu,
    memory: async () => ((await asked('memory')) as { memory: number }).memory,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  }));
}
