import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';

/** Waits for the end of its input, then stops the server if it is still the one of the data directory. */
const script = `
read -r _
running() { [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ] && kill -0 "$1" 2>/dev/null; }
if running "$1" "$2"; then kill -INT "$1"; fi
if [ -n "$3" ]; then
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do running "$1" "$2" && sleep 0.5; done
  rm -rf "$3"
fi
`;

/**
 * A tiny process that outlives this one when it is killed with no chance to clean up, and then stops the server and
 * removes `temporary`. Returns how to dismiss it.
 */
export function guard(pid: number, dataDir: string, temporary = ''): () => Promise<void> {
  if (process.platform === 'win32') return async () => {};
  const child = spawn('/bin/sh', ['-c', script, 'bookwright-postgres-guard', String(pid), dataDir, temporary], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  (child.stdin as Socket).unref();
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
}
