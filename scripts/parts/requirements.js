import { createServer } from 'node:net';
import { Problem } from './say.js';

/** Refuses to go on under a Node that the code was not written for. */
export function requireNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 24) {
    throw new Problem(
      `Bookwright needs Node 24 or newer and this is ${process.versions.node}: install it from https://nodejs.org.`,
    );
  }
}

/** The port to listen on (4000 unless named), once it is known to be free; 0 lets the system choose. */
export async function requirePort(named, host = '127.0.0.1', fallback = 4000) {
  const text = named?.trim() || String(fallback);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Problem(`PORT must be a whole number from 0 to 65535, such as ${fallback}; it is "${text}".`);
  }
  const port = Number(text);
  const problem = await listenProblem(port, host);
  if (problem === 'EADDRINUSE') {
    throw new Problem(`Port ${port} is in use: stop what listens there, or choose another with PORT=${port + 1}.`);
  }
  if (problem === 'EACCES')
    throw new Problem(`Port ${port} needs rights that this account does not have: choose one from 1024 up.`);
  if (problem) throw new Problem(`Nothing can listen on port ${port} of ${host} (${problem}): correct PORT and HOST.`);
  return port;
}

function listenProblem(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
