import { rmSync } from 'node:fs';
import { accountFor } from './account.js';
import { reachableDirectory } from './data-directory.js';
import { LocalPostgresError } from './local-postgres-error.js';
import { ownerRuns } from './owner.js';
import { clearRemains, livePostmaster } from './postmaster-file.js';
import { endServer } from './server-process.js';
import { withStartLock } from './start-lock.js';

/**
 * Deletes the data directory and everything in it. Returns where it was.
 * @throws LocalPostgresError when a process that still runs uses the server of that directory.
 */
export async function removeLocalPostgres(wanted: string): Promise<string> {
  const dataDir = reachableDirectory(wanted, accountFor(wanted));
  return withStartLock(dataDir, async () => {
    const live = livePostmaster(dataDir);
    if (live && ownerRuns(dataDir)) {
      throw new LocalPostgresError(`The data in ${dataDir} is in use: stop the running Bookwright first.`);
    }
    if (live) await endServer(live.pid);
    await clearRemains(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
    return dataDir;
  });
}
