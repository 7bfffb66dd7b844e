import { join } from 'node:path';

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '..', '..');

/** Where this machine's data lies; outlives every process. */
export const dataFolder = process.env.BOOKWRIGHT_DATA_DIR ?? join(root, '.data');

/** The environment for child processes: the checkout's own tools come first, and turbo keeps its numbers to itself. */
export const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':'),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
});
