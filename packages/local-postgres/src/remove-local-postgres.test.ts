import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { Scratch } from './fixtures/scratch.js';
import { removeLocalPostgres } from './remove-local-postgres.js';
import { startLocalPostgres } from './start-local-postgres.js';

jest.setTimeout(60_000);
const scratch = new Scratch();
afterEach(() => scratch.clear());

test('data in use is kept, and data that nobody uses is deleted', async () => {
  const dataDir = join(scratch.folder(), 'data');
  const server = scratch.stopping(await startLocalPostgres({ dataDir, durable: false }));
  await expect(removeLocalPostgres(dataDir)).rejects.toThrow(/is in use: stop the running Bookwright first/);
  expect(existsSync(dataDir)).toBe(true);
  await server.stop();
  expect(await removeLocalPostgres(dataDir)).toBe(server.dataDir);
  expect(existsSync(dataDir)).toBe(false);
  await expect(removeLocalPostgres(dataDir)).resolves.toBe(server.dataDir);
});
