import { NOW } from '@bookwright/domain/testing';
import { aSmallWorld, asOwner, type Owner, type SmallWorld, type TestDatabase, testDatabase } from '../testing/index.js';
import { storedResults, storeResults } from './idempotency.repository.js';

let database: TestDatabase;
let owner: Owner;
let own: SmallWorld;
let other: SmallWorld;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  own = await aSmallWorld(owner);
  other = await aSmallWorld(owner);
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

const stored = (key: string, result: unknown = { orderId: 'x', 'é "q"': [1, null] }) => ({
  key,
  useCase: 'checkOut',
  inputHash: 'hash',
  result,
});
const store = (world: SmallWorld, key: string, result?: unknown) =>
  database.db.write(world.organizationId, (tx) => storeResults(tx, [stored(key, result)], NOW));
const find = (world: SmallWorld, ...keys: string[]) => database.db.write(world.organizationId, (tx) => storedResults(tx, keys));

describe('results kept by key', () => {
  test('come back as they were stored', async () => {
    await store(own, 'one');
    expect(await find(own, 'one', 'unknown')).toEqual([stored('one')]);
    expect(await find(own)).toEqual([]);
  });

  test('are kept once', async () => {
    await store(own, 'once', { n: 1 });
    await expect(store(own, 'once', { n: 2 })).rejects.toMatchObject({ constraint: 'idempotency_keys_pk' });
    expect(await find(own, 'once')).toEqual([stored('once', { n: 1 })]);
  });

  test('of several calls are one statement, and none is no statement', async () => {
    const statements = await database.db.write(own.organizationId, async (tx) => {
      const made: string[] = [];
      const watched = {
        ...tx,
        query: <Row>(text: string, values?: readonly unknown[]) => {
          made.push(text);
          return tx.query<Row>(text, values);
        },
      };
      await storeResults(watched, [], NOW);
      await storeResults(watched, [stored('first', { n: 1 }), stored('second', null)], NOW);
      return made;
    });
    expect(statements).toHaveLength(1);
    expect(await find(own, 'first')).toEqual([stored('first', { n: 1 })]);
    expect(await find(own, 'second')).toEqual([stored('second', null)]);
  });

  test('of one organization are not those of another', async () => {
    await store(own, 'shared', { n: 1 });
    expect(await find(other, 'shared')).toEqual([]);
    await store(other, 'shared', { n: 2 });
    expect(await find(own, 'shared')).toEqual([stored('shared', { n: 1 })]);
  });

  test('vanish with the transaction', async () => {
    const work = database.db.write(own.organizationId, async (tx) => {
      await storeResults(tx, [stored('gone')], NOW);
      throw new Error('after all');
    });
    await expect(work).rejects.toThrow('after all');
    expect(await find(own, 'gone')).toEqual([]);
  });
});
