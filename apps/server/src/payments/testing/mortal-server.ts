import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { createInterface } from 'node:readline';
import type { MortalOrder } from './mortal.child.js';

/** A server that dies when it is told to, and is started again by whoever asks it next. */
export function mortalServer(order: MortalOrder) {
  type Life = {
    child: ChildProcessWithoutNullStreams;
    url: string;
    said(): Promise<Record<string, string>>;
    ended: Promise<unknown>;
  };
  let life: Promise<Life> | null = null;

  async function start(): Promise<Life> {
    const program = new URL('./mortal.child.ts', import.meta.url).pathname;
    const runtime = ['--conditions=source', '--import', '@swc-node/register/esm-register', program];
    const child = spawn(process.execPath, [...runtime, JSON.stringify(order)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    }) as unknown as ChildProcessWithoutNullStreams;
    const ended = once(child, 'exit');
    const lines = on(createInterface({ input: child.stdout }), 'line');
    const said = async () => {
      const next = await Promise.race([lines.next(), ended.then(() => null)]);
      if (!next) throw new Error('The server has ended');
      return JSON.parse((next.value as [string])[0]) as Record<string, string>;
    };
    return { child, url: (await said()).url!, said, ended };
  }

  async function post(path: string, headers: Record<string, string>, body: string): Promise<Response | null> {
    life ??= start();
    const { url, ended } = await life;
    try {
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      // The answer is on its way before the process is gone.
      const text = await answer.text();
      return new Response(text, { status: answer.status });
    } catch {
      await ended;
      life = null;
      return null;
    }
  }

  return {
    /** Answers, or null when the server died over it; the next call finds a new one. */
    post,
    /** From now on it dies at its `step`-th step; 0: it lives. */
    async dieAt(step: number): Promise<void> {
      life ??= start();
      const { child, said } = await life;
      child.stdin.write(`${step}\n`);
      await said();
    },
    async stop(): Promise<void> {
      const last = await life?.catch(() => null);
      last?.child.kill('SIGKILL');
      await last?.ended;
    },
  };
}
