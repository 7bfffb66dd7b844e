import { randomUUID } from 'node:crypto';
import { coalesce, insert, type NetChange, patch, remove } from '@bookwright/domain/kernel';
import {
  aBasketLine,
  aBooking,
  aCustomer,
  anAllocation,
  anOrder,
  anOrderLine,
  idsFor,
  inHours,
  NOW,
} from '@bookwright/domain/testing';
import type { Tx } from '../connection/index.js';
import {
  aSmallWorld,
  asOwner,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
  WRITTEN_AT,
} from '../testing/index.js';
import { loadById } from './load.js';
import { ConcurrentChange, writeChanges } from './write-changes.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner);
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** Writes changes in a transaction of their own and counts the statements. */
async function write(...changes: NetChange[]): Promise<string[]> {
  const statements: string[] = [];
  await database.db.write(world.organizationId, (tx) => {
    const counting: Tx = {
      ...tx,
      query: (text, values) => {
        statements.push(text);
        return tx.query(text, values);
      },
    };
    return writeChanges(counting, changes, NOW);
  });
  return statements;
}

const read = <R extends { id: string }>(table: string, ids: string[]): Promise<Map<string, R>> =>
  database.db.write(world.organizationId, (tx) => loadById<R>(tx, table, ids));

const nextId = idsFor('written');
const newCustomers = (n: number, over: Partial<ReturnType<typeof aCustomer>> = {}) =>
  Array.from({ length: n }, () => aCustomer({ id: nextId(), ...over }));
const insertOf = (entity: string, { version: _, ...values }: { version: number; id: string }): NetChange =>
  insert(entity, values as { id: string }) as NetChange;
const net = (...changes: Parameters<typeof coalesce>[0] extends Iterable<infer C> ? C[] : never): NetChange[] =>
  coalesce(changes);

describe('inserting', () => {
  test('writes what was decided, stamped, at version 1', async () => {
    const [customer] = newCustomers(1, { company: 'Ferries "N" \\ {a,b}', phone: null });
    await write(insertOf('customers', customer!));
    expect((await read('customers', [customer!.id])).get(customer!.id)).toEqual(customer);
    expect(await owner.query('SELECT created_at, updated_at, version FROM customers WHERE id = $1', [customer!.id])).toEqual([
      { created_at: new Date(NOW), updated_at: new Date(NOW), version: 1 },
    ]);
  });

  test('of many rows is one statement, with values that differ, are the same, or are missing', async () => {
    const customers = [...newCustomers(3, { company: null }), ...newCustomers(2, { company: 'Ferries', phone: '+44' })];
    expect(await write(...customers.map((customer) => insertOf('customers', customer)))).toHaveLength(1);
    const found = await read(
      'customers',
      customers.map((customer) => customer.id),
    );
    for (const customer of customers) expect(found.get(customer.id)).toEqual(customer);
  });

  test('goes from parents to children, in whatever order it was decided', async () => {
    const orderId = nextId();
    const booking = aBooking({ id: nextId(), orderId, bookerId: world.ann.id, resourceId: world.kim.id });
    const line = anOrderLine({ id: nextId(), orderId, bookingId: booking.id });
    const order = anOrder({ id: orderId, bookerId: world.ann.id, lines: [line] });
    const allocation = anAllocation({
      resource: world.kim,
      id: nextId(),
      bookingId: booking.id,
      startsAt: booking.startsAt,
      endsAt: booking.endsAt,
    });
    const { allocationIds: _, lineId: __, ...stored } = booking;
    const allocationInsert = { op: 'insert', entity: 'allocations', id: allocation.id, values: allocation } as NetChange;
    const statements = await write(
      allocationInsert,
      insertOf('order_lines', line),
      insertOf('bookings', stored),
      insertOf('orders', order),
    );
    expect(statements.map((text) => text.match(/INTO (\w+)/)![1])).toEqual(['orders', 'bookings', 'order_lines', 'allocations']);
    expect((await read('bookings', [booking.id])).get(booking.id)).toEqual({ ...stored, seriesId: null, seriesIndex: null });
    expect((await read('orders', [orderId])).get(orderId)).toMatchObject(order);
    const gone = await write(
      { op: 'remove', entity: 'order_lines', id: line.id },
      { op: 'remove', entity: 'allocations', id: allocation.id },
    );
    expect(gone.map((text) => text.match(/FROM (\w+)/)![1])).toEqual(['allocations', 'order_lines']);
  });

  test('keeps amounts beyond 32 bits', async () => {
    const order = anOrder({
      id: nextId(),
      bookerId: world.ann.id,
      internalTotalMinor: Number.MAX_SAFE_INTEGER,
      customerTotalMinor: 2 ** 40,
    });
    await write(insertOf('orders', order));
    expect((await read('orders', [order.id])).get(order.id)).toMatchObject({
      internalTotalMinor: Number.MAX_SAFE_INTEGER,
      customerTotalMinor: 2 ** 40,
    });
  });

  test('keeps objects', async () => {
    const id = nextId();
    const body = { before: { a: [1, 'x', null], 'é "q"': true }, after: null };
    await database.db.write(world.organizationId, (tx) =>
      writeChanges(
        tx,
        [0, 1].map((n) => ({
          op: 'insert',
          entity: 'events',
          id: n ? nextId() : id,
          values: {
            id: n ? nextId() : id,
            at: NOW,
            type: 'x',
            entity: 'x',
            entityId: id,
            actorKind: 'SYSTEM',
            actorName: 'x',
            via: 'SYSTEM',
            correlationId: id,
            before: n ? null : body.before,
            after: null,
          },
        })),
        NOW,
      ),
    );
    expect(await owner.query('SELECT before, after FROM events WHERE id = $1', [id])).toEqual([body]);
  });
});

describe('patching', () => {
  test('sets what is named, counts the version up, and leaves the rest', async () => {
    const [customer] = newCustomers(1, { company: 'Old', phone: '1' });
    await write(insertOf('customers', customer!));
    await write(...net(patch('customers', customer!, { company: null, phone: '2' })));
    expect((await read('customers', [customer!.id])).get(customer!.id)).toEqual({
      ...customer,
      company: null,
      phone: '2',
      version: 2,
    });
    const [times] = await owner.query('SELECT created_at, updated_at FROM customers WHERE id = $1', [world.ann.id]);
    expect(times).toEqual({ created_at: new Date(WRITTEN_AT), updated_at: new Date(WRITTEN_AT) });
  });

  test('of many rows is one statement per set of columns; an equal value of many is sent once', async () => {
    const customers = newCustomers(220);
    await write(...customers.map((customer) => insertOf('customers', customer)));
    const sameValue = customers.slice(0, 200).map((customer) => patch('customers', customer, { company: 'All of them' }));
    const ownValue = customers.slice(200).map((customer, i) => patch('customers', customer, { phone: i % 3 ? String(i) : null }));
    const statements = await write(...net(...sameValue, ...ownValue));
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatch(/company = \$\d+::text/);
    const found = await read<ReturnType<typeof aCustomer>>(
      'customers',
      customers.map((customer) => customer.id),
    );
    expect(customers.map((customer) => [found.get(customer.id)!.company, found.get(customer.id)!.phone])).toEqual([
      ...Array.from({ length: 200 }, () => ['All of them', null]),
      ...Array.from({ length: 20 }, (_, i) => [null, i % 3 ? String(i) : null]),
    ]);
  });

  test('several changes of one row count its version by each', async () => {
    const [customer] = newCustomers(1);
    await write(insertOf('customers', customer!));
    const [first, second] = [
      patch('customers', customer!, { phone: '1' }),
      patch('customers', { ...customer!, version: 2 }, { company: 'x' }),
    ];
    await write(...net(first, second));
    expect((await read('customers', [customer!.id])).get(customer!.id)).toMatchObject({ phone: '1', company: 'x', version: 3 });
  });

  test('of a row that has changed meanwhile is a concurrent change, and nothing of the batch is written', async () => {
    const [kept, changed] = newCustomers(2);
    await write(insertOf('customers', kept!), insertOf('customers', changed!));
    await write(...net(patch('customers', changed!, { phone: 'first' })));
    const stale = write(
      ...net(patch('customers', kept!, { phone: 'second' }), patch('customers', changed!, { phone: 'second' })),
    );
    await expect(stale).rejects.toThrow(ConcurrentChange);
    const found = await read('customers', [kept!.id, changed!.id]);
    expect(found.get(kept!.id)).toMatchObject({ phone: null, version: 1 });
    expect(found.get(changed!.id)).toMatchObject({ phone: 'first', version: 2 });
  });

  test('of a row that is gone, or of another organization, is a concurrent change', async () => {
    const elsewhere = await aSmallWorld(owner);
    const stranger = aCustomer({ id: nextId() });
    await owner.insert('customers', { organizationId: elsewhere.organizationId, ...stranger });
    await expect(write(...net(patch('customers', stranger, { phone: 'x' })))).rejects.toThrow(ConcurrentChange);
    await expect(write(...net(patch('customers', aCustomer({ id: nextId() }), { phone: 'x' })))).rejects.toThrow(
      ConcurrentChange,
    );
    expect(await owner.query('SELECT phone FROM customers WHERE id = $1', [stranger.id])).toEqual([{ phone: null }]);
  });

  test('of a field that the table does not have is a fault', async () => {
    const [customer] = newCustomers(1);
    await expect(write(...net(patch('customers', customer!, { colour: 'red' } as object)))).rejects.toThrow(
      'customers has no colour',
    );
    await expect(write(...net(patch('nothing', customer!, { phone: '1' })))).rejects.toThrow('There is no table nothing');
  });
});

describe('removing', () => {
  test('is one statement, and what is gone already is a concurrent change', async () => {
    const basketId = nextId();
    const lines = [1, 2].map((position) =>
      aBasketLine({ id: nextId(), basketId, serviceId: world.mat.id, position, holdExpiresAt: null }),
    );
    await owner.insert('baskets', {
      organizationId: world.organizationId,
      id: basketId,
      tokenHash: basketId,
      currency: 'GBP',
      expiresAt: inHours(1),
    });
    await write(...lines.map((line) => insertOf('basket_lines', line)));
    expect(await write(...net(...lines.map((line) => remove('basket_lines', line.id))))).toHaveLength(1);
    await expect(write(...net(remove('basket_lines', lines[0]!.id)))).rejects.toThrow(ConcurrentChange);
  });

  test('comes before making: a place that is given up can be taken in the same change', async () => {
    const place = { resource: world.kim, startsAt: inHours(200), endsAt: inHours(201) };
    const [booking] = await owner.query<{ id: string }>('SELECT id FROM bookings WHERE organization_id = $1 LIMIT 1', [
      world.organizationId,
    ]);
    const [old, fresh] = [nextId(), nextId()].map((id) => anAllocation({ ...place, id, bookingId: booking!.id }));
    await owner.insert('allocations', { organizationId: world.organizationId, ...old! });
    await write(
      { op: 'insert', entity: 'allocations', id: fresh!.id, values: fresh! },
      { op: 'remove', entity: 'allocations', id: old!.id },
    );
    expect([...(await read('allocations', [old!.id, fresh!.id])).keys()]).toEqual([fresh!.id]);
  });
});

test('nothing to write is no statement', async () => expect(await write()).toEqual([]));

test('a transaction is kept as a whole or not at all', async () => {
  const id = randomUUID();
  const work = database.db.write(world.organizationId, async (tx) => {
    await writeChanges(tx, [insertOf('customers', aCustomer({ id }))], NOW);
    throw new Error('after all');
  });
  await expect(work).rejects.toThrow('after all');
  expect((await read('customers', [id])).size).toBe(0);
});
