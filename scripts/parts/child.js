import { spawn } from 'node:child_process';
import { environment, root } from './checkout.js';

/**
 * Runs a program of the checkout in a process group of its own, so that it and what it starts can be ended together.
 * Resolves to its exit code and what it printed; `onOutput` gets the output as it comes.
 */
export function run(life, program, args, { env = {}, cwd = root, onOutput } = {}) {
  const posix = process.platform !== 'win32';
  const child = spawn(program, args, {
    cwd,
    env: { ...environment(cwd), ...env },
    detached: posix,
    shell: !posix,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      onOutput?.(text);
    });
  }
  const done = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
  life.held(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    endGroup(child, 'SIGTERM');
    const late = setTimeout(() => endGroup(child, 'SIGKILL'), 10_000);
    await done.catch(() => {});
    clearTimeout(late);
  });
  return done;
}

function endGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It ended by itself.
  }
}
