import { delimiter, join } from 'node:path';

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '..', '..');

/** Where this machine's data lies; outlives every process. */
export const dataFolder = process.env.BOOKWRIGHT_DATA_DIR ?? join(root, '.data');

/** The environment for child processes: the tools of the folder and the checkout come first; turbo keeps its numbers to itself. */
export const environment = (folder = root) => ({
  ...process.env,
  PATH: [...[folder, root].map((path) => join(path, 'node_modules', '.bin')), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
});
