import { createServer } from 'node:net';

/** Ports from here on are handed out by the system to outgoing connections; below, a port stays ours. */
const firstEphemeral = 32_768;

/** Whether a port of 127.0.0.1 can be listened on now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A free port of 127.0.0.1 between 20000 and 32767; `preferred` when that one is free. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * (firstEphemeral - 20_000));
    if (await isFree(port)) return port;
  }
}
