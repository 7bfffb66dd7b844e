import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '..', '..', '..');
const parts = join(checkout, 'scripts', 'parts');

/** A command under test: what it printed so far, and how it ended. */
export type Command = {
  child: ChildProcess;
  output: () => string;
  prints: (text: string) => Promise<void>;
  ended: Promise<number | null>;
};

/** Runs a script that begins with the parts of our commands imported; `around` wraps the command line, as a package runner does. */
export function command(body: string, around: (line: string) => string[] = (line) => ['/bin/sh', '-c', `exec ${line}`]): Command {
  const folder = mkdtempSync(join(tmpdir(), 'bookwright-command-'));
  const script = join(folder, 'command.mjs');
  const imports = `import { live } from '${parts}/lifetime.js'; import { requirePort } from '${parts}/requirements.js'; import { Problem, say } from '${parts}/say.js'; import { run } from '${parts}/child.js'; import { wrappers } from '${parts}/wrappers.js';`;
  writeFileSync(script, `${imports}\n${body}`);
  const [program, ...args] = around(`"${process.execPath}" "${script}"`) as [string, ...string[]];
  const child = spawn(program, args, {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code]) => {
    rmSync(folder, { recursive: true, force: true });
    return code as number | null;
  });
  const prints = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => text.includes(wanted) && resolve();
      waiting.add(look);
      look();
      ended.then(() => reject(new Error(`It ended without "${wanted}":\n${text}`)));
    });
  return { child, output: () => text, prints, ended };
}
