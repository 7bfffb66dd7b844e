import { aCustomer, NOW } from '@bookwright/domain/testing';
import { aSmallWorld, asOwner, type Owner, type SmallWorld, type TestDatabase, testDatabase } from '../testing/index.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;

beforeAll(async () => {
  database = await testDatabase({ poolSize: 2 });
  owner = await asOwner(database);
  world = await aSmallWorld(owner);
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

const rename = 'UPDATE customers SET company = $2 WHERE organization_id = $1';
const company = async () =>
  (await owner.query<{ company: string }>('SELECT company FROM customers WHERE organization_id = $1', [world.organizationId]))[0]!
    .company;
const set = (name: string) => database.db.write(world.organizationId, (tx) => tx.query(rename, [tx.organizationId, name]));

describe('a transaction', () => {
  test('is kept when its work is done', async () => {
    await set('kept');
    expect(await company()).toBe('kept');
  });

  test('whose work swallowed an error of the database is not told to be kept', async () => {
    const work = database.db.write(world.organizationId, async (tx) => {
      await tx.query(rename, [tx.organizationId, 'lost']);
      await tx.query('SELECT 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await company()).toBe('kept');
  });

  test('that fails leaves its connection to the next, without its organization', async () => {
    for (let i = 0; i < 5; i++)
      await expect(database.db.write(world.organizationId, (tx) => tx.query('SELECT 1 / 0'))).rejects.toThrow('division');
    await set('next');
    expect(await company()).toBe('next');
    const seen = await Promise.all([1, 2, 3].map(() => database.db.dataSource.query('SELECT count(*) AS n FROM customers')));
    expect(seen.flat()).toEqual([{ n: 0 }, { n: 0 }, { n: 0 }]);
  });

  test('of which the connection is lost fails, and the next has another one', async () => {
    const work = database.db.write(world.organizationId, async (tx) => {
      await tx.query(rename, [tx.organizationId, 'cut off']);
      const [{ pid }] = (await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
      await owner.query('SELECT pg_terminate_backend($1)', [pid]);
      await tx.query('SELECT 1');
    });
    await expect(work).rejects.toThrow();
    await set('again');
    expect(await company()).toBe('again');
  });

  test('gives instants and amounts as the domain has them', async () => {
    const rows = await database.db.write(world.organizationId, (tx) =>
      tx.query("SELECT $1::timestamptz AS at, 9007199254740991::bigint AS big, '[1]'::jsonb AS list", [NOW]),
    );
    expect(rows).toEqual([{ at: NOW, big: 9007199254740991, list: [1] }]);
  });

  test('names its organization by a uuid', async () => {
    await expect(database.db.write("x'; DROP TABLE customers; --", async () => aCustomer())).rejects.toThrow('named by its uuid');
  });
});
