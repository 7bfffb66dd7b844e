import { startServer } from './server.js';
import { serverUrl } from './server-url.js';

/** Starts what the journeys talk to, and returns how to stop it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer(Number(new URL(await serverUrl()).port));
  return () => server.stop();
}
