import { aSession } from '@bookwright/domain/testing';
import type { Tx } from '../connection/index.js';
import {
  aPlacedBooking,
  aSmallWorld,
  asOwner,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '../testing/index.js';
import { type LockTarget, lock } from './locks.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;
let bookings: string[];

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner);
  bookings = [(await aPlacedBooking(owner, world)).id, (await aPlacedBooking(owner, world)).id].sort();
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** The tables a lock goes through, in order. */
async function lockedBy(targets: readonly LockTarget[]): Promise<string[]> {
  const tables: string[] = [];
  await database.db.write(world.organizationId, (tx) => {
    const watching: Tx = {
      ...tx,
      query: (text, values) => {
        expect(text).toContain('ORDER BY id FOR NO KEY UPDATE');
        tables.push(text.match(/FROM (\w+) WHERE/)![1]!);
        return tx.query(text, values);
      },
    };
    return lock(watching, targets);
  });
  return tables;
}

/** Transactions that wait for a lock of another one. */
const waiting = async () =>
  (
    await owner.query<{ n: string }>(
      "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    )
  )[0]!.n;

async function untilSomebodyWaits(): Promise<void> {
  for (const deadline = performance.now() + 10_000; (await waiting()) === '0'; ) {
    if (performance.now() > deadline) throw new Error('Nobody waits');
  }
}

describe('locks', () => {
  test('are taken table by table in one order, whatever was asked for first', async () => {
    const targets: LockTarget[] = [
      { table: 'bookings', ids: bookings },
      { table: 'orders', ids: ['00000000-0000-7000-8000-000000000001'] },
      { table: 'baskets', ids: ['00000000-0000-7000-8000-000000000001'] },
      { table: 'resource_units', ids: world.kim.unitIds },
      { table: 'event_sessions', ids: [world.session.id, null, undefined, world.session.id] },
    ];
    expect(await lockedBy(targets)).toEqual(['event_sessions', 'resource_units', 'baskets', 'orders', 'bookings']);
    expect(await lockedBy([...targets].reverse())).toEqual(['event_sessions', 'resource_units', 'baskets', 'orders', 'bookings']);
    expect(await lockedBy([{ table: 'orders', ids: [null] }])).toEqual([]);
  });

  test('are waited for, and let go with the transaction', async () => {
    const order: string[] = [];
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let holds = () => {};
    const holding = new Promise<void>((resolve) => {
      holds = resolve;
    });
    const first = database.db.write(world.organizationId, async (tx) => {
      await lock(tx, [{ table: 'event_sessions', ids: [world.session.id] }]);
      holds();
      await held;
      order.push('first');
    });
    await holding;
    const second = database.db.write(world.organizationId, async (tx) => {
      await lock(tx, [{ table: 'event_sessions', ids: [world.session.id] }]);
      order.push('second');
    });
    await untilSomebodyWaits();
    letGo();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  });

  test('on rows of another organization lock nothing', async () => {
    const elsewhere = await aSmallWorld(owner, { session: { id: aSession().id } });
    let other: Promise<void> | undefined;
    await database.db.write(world.organizationId, async (tx) => {
      await lock(tx, [{ table: 'event_sessions', ids: [elsewhere.session.id] }]);
      other = database.db.write(elsewhere.organizationId, (own) =>
        lock(own, [{ table: 'event_sessions', ids: [elsewhere.session.id] }]),
      );
      await other;
    });
    await expect(other).resolves.toBeUndefined();
  });

  test('of many transactions on the same rows never end in a circle', async () => {
    const crossed = Array.from({ length: 60 }, (_, i) => (i % 2 ? bookings : [...bookings].reverse()));
    const done = await Promise.all(
      crossed.map((ids) =>
        database.db.write(world.organizationId, async (tx) => {
          await lock(tx, [{ table: 'bookings', ids }]);
          await tx.query('UPDATE bookings SET version = version + 1 WHERE organization_id = $1 AND id = ANY($2::uuid[])', [
            tx.organizationId,
            ids,
          ]);
          return true;
        }),
      ),
    );
    expect(done).toHaveLength(60);
  });
});
