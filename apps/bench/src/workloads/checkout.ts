import { randomUUID } from 'node:crypto';
import type { Child } from '../children/child.js';
import { startApp, startFloor } from '../children/start.js';
import { type Market, openMarket, settledOf } from '../data/market.js';
import { asOwner } from '../data/signed-in.js';
import { Connection } from '../measure/connection.js';
import { printTable, rounded } from '../measure/report.js';
import { type Shopper, shoppers } from '../measure/shoppers.js';
import { median } from '../measure/statistics.js';
import type { Workload } from '../workload.js';

const CLIENTS = 50;

/** Everybody does something so many times, all at once; how many a second that makes. */
async function perSecond<T>(
  people: readonly T[],
  times: number,
  act: (person: T, number: number, turn: number) => Promise<unknown>,
) {
  const began = performance.now();
  await Promise.all(
    people.map(async (person, number) => {
      for (let turn = 0; turn < times; turn++) await act(person, number, turn);
    }),
  );
  return (people.length * times * 1000) / (performance.now() - began);
}

/** Fills so many baskets for everybody; returns their tokens. */
async function filled(people: readonly Shopper[], times: number): Promise<string[][]> {
  const tokens: string[][] = people.map(() => []);
  await perSecond(people, times, async (person, number) => tokens[number]!.push(await person.fill()));
  return tokens;
}

type Rate = { perSecond: number; cpu: number };

async function byApp(app: Child, people: readonly Shopper[], baskets: number): Promise<Rate> {
  const tokens = await filled(people, baskets);
  const before = await app.cpu();
  const rate = await perSecond(people, baskets, (person, number, turn) => person.checkOut(tokens[number]![turn]!));
  return { perSecond: rate, cpu: ((await app.cpu()) - before) / (CLIENTS * baskets) };
}

async function byHand(floor: Child, people: readonly Shopper[], { organizationId }: Market, baskets: number): Promise<Rate> {
  const tokens = await filled(people, baskets);
  const connections = await Promise.all(people.map(() => Connection.open(floor.url)));
  const before = await floor.cpu();
  const rate = await perSecond(connections, baskets, (connection, number, turn) =>
    connection.post(
      JSON.stringify({
        ...{ organizationId, basketToken: tokens[number]![turn], idempotencyKey: randomUUID() },
        email: `shopper-${randomUUID()}@example.org`,
      }),
    ),
  );
  const cpu = ((await floor.cpu()) - before) / (CLIENTS * baskets);
  for (const connection of connections) connection.close();
  return { perSecond: rate, cpu };
}

/** A basket of a seat, a time and goods into an order: 50 customers at once, beside the same transaction by hand. */
export const checkout: Workload = async ({ database, quick }) => {
  const url = await database.copyOf(50_000);
  const [app, floor] = [await startApp(url), await startFloor(url, 'checkout')];
  try {
    const market = await asOwner(url, (client) => openMarket(client, CLIENTS));
    const people = await shoppers(app.url, market);
    const [rounds, baskets] = quick ? [1, 4] : [5, 20];
    await byApp(app, people, 2);
    await byHand(floor, people, market, 2);
    const [mine, bare]: [Rate[], Rate[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      mine.push(await byApp(app, people, baskets));
      bare.push(await byHand(floor, people, market, baskets));
    }
    for (const person of people) person.close();
    const { orders, wrong } = await asOwner(url, (client) => settledOf(client, market));
    const middle = (rates: readonly Rate[], of: keyof Rate) => median(rates.map((rate) => rate[of]));
    const [perApp, perFloor] = [middle(mine, 'perSecond'), middle(bare, 'perSecond')];
    printTable(
      [`${CLIENTS} clients, three lines each`, 'checkouts/s', 'CPU ms'],
      [
        ['app', rounded(perApp), rounded(middle(mine, 'cpu'))],
        ['bare pg: the same transaction', rounded(perFloor), rounded(middle(bare, 'cpu'))],
      ],
    );
    return {
      checkout_per_second: rounded(perApp),
      checkout_ratio: rounded(perApp / perFloor),
      checkout_cpu_ms: rounded(middle(mine, 'cpu')),
      checkout_orders: orders,
      checkout_wrong: wrong,
    };
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
};

/** What the server keeps while it takes 100,000 orders: after a tenth of them, and after all. */
export const checkoutMemory: Workload = async ({ database, quick }) => {
  const url = await database.copyOf(50_000);
  const app = await startApp(url);
  try {
    const market = await asOwner(url, (client) => openMarket(client, CLIENTS));
    const people = await shoppers(app.url, market);
    const orders = quick ? 1_000 : 100_000;
    const used: number[] = [];
    for (let tenth = 0; tenth < 10; tenth++) {
      await perSecond(people, Math.ceil(orders / 10 / CLIENTS), async (person) => person.checkOut(await person.fill()));
      used.push(await app.memory());
    }
    for (const person of people) person.close();
    const { orders: made, wrong } = await asOwner(url, (client) => settledOf(client, market));
    printTable(
      ['orders', 'heap MB'],
      used.map((megabytes, tenth) => [((tenth + 1) * orders) / 10, rounded(megabytes)]),
    );
    return {
      checkout_memory_orders: made,
      checkout_memory_wrong: wrong,
      checkout_memory_growth_mb: rounded(used.at(-1)! - used[0]!),
    };
  } finally {
    await app.stop();
  }
};
