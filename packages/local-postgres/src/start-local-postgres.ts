import { dirname } from 'node:path';
import { accountFor } from './account.js';
import { binariesFor } from './binaries.js';
import { type Connection, readConnection, urlOf } from './connection-file.js';
import { prepareData, reachableDirectory } from './data-directory.js';
import { dataDirectoryOf, ensureDatabase } from './database.js';
import { guard } from './guard.js';
import { LocalPostgresError } from './local-postgres-error.js';
import { ownerRuns, takeOwnership } from './owner.js';
import { clearRemains, livePostmaster } from './postmaster-file.js';
import { eventually, isRunning } from './process-table.js';
import { endServer, launch } from './server-process.js';
import { withStartLock } from './start-lock.js';

export type LocalPostgresOptions = {
  /** Where the data lives; made when missing. It outlives the process. */
  dataDir: string;
  /** The database that `url` names; made when missing. Default `bookwright`. */
  database?: string;
  /** False trades safety against power cuts for speed: tests. Default true. */
  durable?: boolean;
  /** Removes the folder around the data directory when the server is stopped, also by the death of this process. */
  temporary?: boolean;
  /** Gets a sentence about each thing worth knowing. */
  log?: (sentence: string) => void;
};

export type LocalPostgres = {
  /** Of the database asked for, as superuser. */
  url: string;
  /** Of the database `postgres` of the same server, for making other databases. */
  adminUrl: string;
  /** Where the data really lies. */
  dataDir: string;
  /** The server's process. */
  pid: number;
  /** Whether the server ran already. */
  adopted: boolean;
  /** Stops the server and waits for its end. Leaves it running when it belongs to another process that still runs. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL that came from the package registry, or adopts the one that runs on this data directory.
 * Works as root and as an ordinary user, and after a kill of any process at any moment.
 * @throws LocalPostgresError with one sentence for a person.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { database = 'bookwright', durable = true, temporary = false, log = () => {} } = options;
  const account = accountFor(options.dataDir);
  const dataDir = reachableDirectory(options.dataDir, account);
  if (account && dirname(dataDir) !== dirname(options.dataDir)) log(`PostgreSQL keeps its data in ${dataDir}.`);

  return withStartLock(dataDir, async () => {
    const running = await runningServer(dataDir);
    const shared = running !== undefined && ownerRuns(dataDir);
    const pid = running ?? (await startServer());
    if (!shared) takeOwnership(dataDir);
    const dismissGuard = shared ? async () => {} : guard(pid, dataDir, temporary ? dirname(dataDir) : '');
    const adminUrl = urlOf(readConnection(dataDir) as Connection, 'postgres');
    return {
      url: await ensureDatabase(adminUrl, database),
      adminUrl,
      dataDir,
      pid,
      adopted: running !== undefined,
      stop: async () => {
        if (shared && ownerRuns(dataDir)) return;
        await endServer(pid);
        await dismissGuard();
      },
    };
  });

  async function startServer(): Promise<number> {
    const binaries = binariesFor(account);
    await prepareData(dataDir, binaries, account, durable);
    await clearRemains(dataDir);
    return launch(dataDir, binaries, account, { durable });
  }
}

/** The pid of the server that runs on the directory. One that is starting or stopping is waited for. */
async function runningServer(dataDir: string): Promise<number | undefined> {
  const answers = async () => {
    const connection = readConnection(dataDir);
    return connection !== undefined && (await dataDirectoryOf(urlOf(connection, 'postgres'))) === dataDir;
  };
  const settled = await eventually(async () => livePostmaster(dataDir) === undefined || (await answers()), 60_000);
  const live = livePostmaster(dataDir);
  if (!settled && live && isRunning(live.pid)) {
    throw new LocalPostgresError(
      `The PostgreSQL of ${dataDir} (process ${live.pid}) runs but does not answer; end it and try again.`,
    );
  }
  return live?.pid;
}
