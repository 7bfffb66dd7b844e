import { GUEST } from '@bookwright/domain/access';
import { accepted, insert, refusedWith } from '@bookwright/domain/kernel';
import { aCustomer } from '@bookwright/domain/testing';
import { newId } from '../ids.js';
import { openSmallShop, type SmallShop } from '../testing/small-shop.js';
import { execute } from './execute.js';
import { anybody, type UseCase, useCase } from './use-case.js';

let shop: SmallShop;
beforeAll(async () => {
  shop = await openSmallShop();
}, 60_000);
afterAll(() => shop?.close());

type Make = { id: string; company: string };
type Facts = { customers: ReadonlyMap<string, { company: string }> };

/** Makes customers, of each company one; calls for one company share a transaction. Remembers what came together. */
function making(over: Partial<UseCase<Make, Facts>> = {}) {
  const batches: string[][] = [];
  const make = useCase<Make, Facts>({
    name: 'making',
    allows: anybody,
    locks: () => [],
    load: async (_tx, commands) => {
      batches.push(commands.map((command) => command.id));
      return { customers: new Map() };
    },
    decide: (facts, { id, company }) => {
      if (company === 'refused') return refusedWith(id, 'INVALID_VALUE');
      const known = [...facts.customers.values()].filter((customer) => customer.company === company).length;
      const { version: _, ...values } = aCustomer({ id, company, phone: String(known) });
      return accepted(id, [insert('customers', values)], [{ type: 'made', entity: 'customers', entityId: id }], { known });
    },
    contendsFor: ({ company }) => company.split(' ')[0]!,
    ...over,
  });
  return { make, batches };
}

const call = (make: UseCase<Make, Facts>, company: string, key?: string, id = newId()) =>
  execute(shop.as(GUEST), make, [{ id, company }], key ? { idempotency: { key, input: company } } : {});
const made = async (company: string) => (await shop.rows('SELECT id FROM customers WHERE company = $1', [company])).length;

describe('calls that contend', () => {
  test('share transactions; each is decided on what those before it have left, and has its own answer and events', async () => {
    const { make, batches } = making();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => call(make, 'hot')));
    expect(batches.map((batch) => batch.length)).toEqual([1, 19]);
    expect(outcomes.map((outcome) => outcome.results[0]!.result.known)).toEqual([0, ...Array.from({ length: 19 }, (_, i) => i)]);
    expect(outcomes.map((outcome) => outcome.changedCount)).toEqual(Array.from({ length: 20 }, () => 1));
    expect(await made('hot')).toBe(20);
    const correlations = await shop.rows("SELECT DISTINCT correlation_id FROM events WHERE type = 'made'");
    expect(correlations).toHaveLength(20);
  });

  test('a refused one refuses only itself', async () => {
    const { make } = making({ contendsFor: () => 'same' });
    const outcomes = await Promise.all(['one', 'refused', 'two', 'refused', 'three'].map((company) => call(make, company)));
    expect(outcomes.map((outcome) => outcome.results[0]!.outcome)).toEqual([
      'CHANGED',
      'REFUSED',
      'CHANGED',
      'REFUSED',
      'CHANGED',
    ]);
  });

  test('when their batch breaks, each is done alone; one that breaks it breaks only itself', async () => {
    const { make, batches } = making({ contendsFor: () => 'same' });
    const taken = newId();
    const calls = [
      call(make, 'first'),
      call(make, 'good one'),
      call(make, 'poison', undefined, taken),
      call(make, 'poison', undefined, taken),
      call(make, 'good two'),
    ];
    const results = await Promise.allSettled(calls);
    expect(batches.map((batch) => batch.length)).toEqual([1, 4, 1, 1, 1, 1]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect([await made('good one'), await made('poison'), await made('good two')]).toEqual([1, 1, 1]);
  });

  test('with the same key are one: all have the first result', async () => {
    const { make, batches } = making({ contendsFor: () => 'same' });
    const outcomes = await Promise.all(['a', 'a', 'b', 'a', 'b'].map((key) => call(make, `keyed ${key}`, `key ${key}`)));
    expect(batches.map((batch) => batch.length)).toEqual([1, 4]);
    expect([await made('keyed a'), await made('keyed b')]).toEqual([1, 1]);
    const ids = outcomes.map((outcome) => outcome.results[0]!.subjectId);
    expect(new Set([ids[0], ids[1], ids[3]]).size).toBe(1);
    expect(new Set([ids[2], ids[4]]).size).toBe(1);
  });

  test('dry runs and calls of several commands run on their own', async () => {
    const { make, batches } = making();
    const several = [0, 1].map(() => ({ id: newId(), company: 'apart' }));
    await Promise.all([
      call(make, 'apart'),
      execute(shop.as(GUEST), make, several),
      execute(shop.as(GUEST), make, [{ id: newId(), company: 'apart' }], { dryRun: true }),
    ]);
    expect(batches.map((batch) => batch.length).sort()).toEqual([1, 1, 2]);
    expect(await made('apart')).toBe(3);
  });
});
