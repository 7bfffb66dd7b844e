import { type Customer, displayName } from '@bookwright/domain/customers';
import { accepted, type Decision, insert, patch } from '@bookwright/domain/kernel';
import { aCustomer, anAllocation, inHours } from '@bookwright/domain/testing';
import { loadById } from '@bookwright/persistence/changes';
import { aPlacedBooking } from '@bookwright/persistence/testing';
import { newId } from '../ids.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute } from './execute.js';
import { anybody, type UseCase, useCase } from './use-case.js';

let shop: SmallShop;
beforeAll(async () => {
  shop = await openSmallShop();
}, 60_000);
afterAll(() => shop?.close());

type Count = { id: string };
type CustomerFacts = { customers: ReadonlyMap<string, Customer> };

/** Counts in a customer's `company`: a change that is lost is seen. What happens while it loads is up to the test. */
const counting = (over: Partial<UseCase<Count, CustomerFacts>> = {}) =>
  useCase<Count, CustomerFacts>({
    name: 'counting',
    allows: anybody,
    locks: () => [],
    load: async (tx, commands) => ({
      customers: await loadById<Customer>(
        tx,
        'customers',
        commands.map(({ id }) => id),
      ),
    }),
    decide: (facts, { id }): Decision => {
      const customer = facts.customers.get(id)!;
      return accepted(id, [patch('customers', customer, { company: String(Number(customer.company) + 1) })], []);
    },
    ...over,
  });

async function customer(): Promise<string> {
  const id = newId();
  const record = aCustomer({ id, company: '0' });
  await shop.owner.insert('customers', { organizationId: shop.organizationId, ...record, name: displayName(record) });
  return id;
}

const countOf = async (id: string) =>
  (await shop.rows<{ company: string; version: number }>('SELECT company, version FROM customers WHERE id = $1', [id]))[0]!;

/** Runs something while a use case loads, in its first attempts; counts the attempts. */
function whileLoading(
  attempts: number,
  interfere: (query: (text: string, values?: unknown[]) => Promise<unknown>) => Promise<unknown>,
) {
  const base = counting();
  const seen = { loads: 0 };
  const load: typeof base.load = async (tx, commands, now) => {
    seen.loads += 1;
    const facts = await base.load(tx, commands, now);
    if (seen.loads <= attempts) await interfere((text, values) => tx.query(text, values));
    return facts;
  };
  return { useCase: counting({ load }), seen };
}

const bump = (id: string) => () => shop.rows('UPDATE customers SET version = version + 1 WHERE id = $1', [id]);
const raise = (code: string) => (query: (text: string) => Promise<unknown>) =>
  query(`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}'; END $$`);

describe('a use case that meets others', () => {
  test.each([1, 4])('and finds its row changed %d times decides again on what is there', async (times) => {
    const id = await customer();
    const { useCase: count, seen } = whileLoading(times, bump(id));
    expect((await execute(shop.as(), count, [{ id }])).changedCount).toBe(1);
    expect([seen.loads, await countOf(id)]).toEqual([times + 1, { company: '1', version: 2 + times }]);
  });

  test.each(['40P01', '40001'])('and is ended by %s runs again', async (code) => {
    const id = await customer();
    const { useCase: count, seen } = whileLoading(2, raise(code));
    expect((await execute(shop.as(), count, [{ id }])).changedCount).toBe(1);
    expect([seen.loads, await countOf(id)]).toEqual([3, { company: '1', version: 2 }]);
  });

  test('five times is busy, and has changed nothing', async () => {
    const id = await customer();
    const { useCase: count, seen } = whileLoading(99, bump(id));
    await expect(execute(shop.as(), count, [{ id }])).rejects.toMatchObject({ code: 'CONFLICT_BUSY' });
    expect([seen.loads, (await countOf(id)).company]).toEqual([5, '0']);
  });

  test('who do not let go of a lock is busy', async () => {
    const id = await customer();
    const { useCase: count, seen } = whileLoading(99, async (query) => {
      await shop.rows('BEGIN');
      await shop.rows('SELECT 1 FROM customers WHERE id = $1 FOR UPDATE', [id]);
      await query("SET LOCAL lock_timeout = '20ms'");
    });
    await expect(execute(shop.as(), count, [{ id }])).rejects.toMatchObject({ code: 'CONFLICT_BUSY' });
    await shop.rows('ROLLBACK');
    expect([seen.loads, (await countOf(id)).company]).toEqual([1, '0']);
  });

  test('without any lock counts every one: the version is the last word', async () => {
    const id = await customer();
    const calls = await Promise.allSettled(Array.from({ length: 4 }, () => execute(shop.as(), counting(), [{ id }])));
    const done = calls.filter((call) => call.status === 'fulfilled').length;
    expect(await countOf(id)).toEqual({ company: String(done), version: done + 1 });
    for (const call of calls) if (call.status === 'rejected') expect(call.reason).toMatchObject({ code: 'CONFLICT_BUSY' });
  });

  test('and makes deadlocks of them lets nobody see one', async () => {
    const [a, b] = [await customer(), await customer()];
    const crossed = (first: string, second: string) =>
      counting({
        load: async (tx, commands) => {
          await tx.query('SELECT 1 FROM customers WHERE id = $1 FOR UPDATE', [first]);
          await tx.query('SELECT 1 FROM customers WHERE id = $1 FOR UPDATE', [second]);
          return {
            customers: await loadById<Customer>(
              tx,
              'customers',
              commands.map(({ id }) => id),
            ),
          };
        },
      });
    const both = [{ id: a }, { id: b }];
    const before = await deadlocks();
    const calls = Array.from({ length: 6 }, (_, i) => execute(shop.as(), i % 2 ? crossed(a, b) : crossed(b, a), both));
    expect((await Promise.all(calls)).map((outcome) => outcome.changedCount)).toEqual([2, 2, 2, 2, 2, 2]);
    expect([(await countOf(a)).company, (await countOf(b)).company]).toEqual(['6', '6']);
    expect(await deadlocks()).toBeGreaterThanOrEqual(before);
  });

  const deadlocks = async () =>
    Number(
      (await shop.rows<{ n: string }>('SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()'))[0]!.n,
    );
});

describe('a constraint that fires', () => {
  /** Takes Kim's time without looking whether it is free. */
  const blind = useCase<{ id: string; bookingId: string }, { bookings: ReadonlyMap<string, object> }>({
    name: 'blind',
    allows: anybody,
    locks: () => [],
    load: async () => ({ bookings: new Map() }),
    decide: (_facts, { id, bookingId }) => {
      const allocation = anAllocation({ resource: shop.kim, id, bookingId, startsAt: inHours(30), endsAt: inHours(31) });
      return accepted(id, [insert('allocations', allocation)], [{ type: 'blind', entity: 'allocations', entityId: id }]);
    },
  });

  test('refuses what a rule would have refused, every command of the call, and nothing is written', async () => {
    const { id: bookingId } = await aPlacedBooking(shop.owner, shop, { resourceId: shop.kim.id, startsAt: inHours(30) });
    const before = await shop.fingerprint();
    const outcome = await execute(
      shop.as(),
      blind,
      [newId(), newId()].map((id) => ({ id, bookingId })),
    );
    expect(outcome).toMatchObject({ changedCount: 0, refusedCount: 2 });
    for (const result of outcome.results) expect(result.refusals).toMatchObject([{ code: 'RESOURCE_TAKEN', path: ['startsAt'] }]);
    expect(await shop.fingerprint()).toBe(before);
  });

  test('that no rule knows is a fault, and is not tried again', async () => {
    const id = await customer();
    const { useCase: count, seen } = whileLoading(99, (query) =>
      query('UPDATE customers SET account_id = $1 WHERE id = $2', [newId(), id]),
    );
    await expect(execute(shop.as(), count, [{ id }])).rejects.toMatchObject({ constraint: 'customers_account_fk' });
    expect(seen.loads).toBe(1);
  });
});
