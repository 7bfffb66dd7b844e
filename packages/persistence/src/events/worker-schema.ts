import { Logger, runMigrations } from 'graphile-worker';

/** Brings the job queue's own schema up to date. It lives beside ours, and our wake-up function is written against it. */
export const migrateWorkerSchema = (url: string): Promise<void> =>
  runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
