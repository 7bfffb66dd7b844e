import { afterEach, expect, jest, test } from '@jest/globals';
import { Scratch } from './fixtures/scratch.js';
import { freePort } from './free-port.js';
import { reachDatabase } from './reach-database.js';
import { startTestPostgres } from './start-test-postgres.js';

jest.setTimeout(60_000);
const scratch = new Scratch();
afterEach(() => scratch.clear());

test('what is wrong with DATABASE_URL is said in one sentence that keeps the password to itself', async () => {
  const { adminUrl } = scratch.stopping(await startTestPostgres());
  await expect(reachDatabase(adminUrl)).resolves.toBeUndefined();
  const { password, host } = new URL(adminUrl);
  const silent = await freePort();
  const cases: [string, string][] = [
    ['localhost:5432/bookwright', 'DATABASE_URL must be a URL such as postgresql://user:password@localhost:5432/bookwright.'],
    [adminUrl.replace(password, 'secret'), `PostgreSQL at ${host} does not accept the user and password in DATABASE_URL.`],
    [`${adminUrl}x`, `PostgreSQL at ${host} has no database "postgresx": make it with createdb, or correct DATABASE_URL.`],
    [
      `postgres://u:secret@127.0.0.1:${silent}/b`,
      `Nothing answers at 127.0.0.1:${silent}, where DATABASE_URL points: start that PostgreSQL, or correct the variable.`,
    ],
    [
      'postgres://u:secret@no-such-host.invalid/b',
      'The host of no-such-host.invalid:5432, where DATABASE_URL points, is not known: correct the variable.',
    ],
  ];
  for (const [url, sentence] of cases) await expect(reachDatabase(url, 100)).rejects.toThrow(sentence);
});
