import { seedBookings } from '@bookwright/persistence/seed';
import { startServer } from './server.js';
import { serverUrl } from './server-url.js';

/** A grid of this length shows what is slow and what is only true of the first page. */
const BOOKINGS = 100_000;

/** Starts what the journeys talk to, the demo organization with so many bookings, and returns how to stop it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const fill = (databaseUrl: string) => seedBookings({ databaseUrl, organization: 'harbour', bookings: BOOKINGS });
  const server = await startServer(Number(new URL(await serverUrl()).port), { fill });
  return () => server.stop();
}
