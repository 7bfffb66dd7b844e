import { randomUUID } from 'node:crypto';
import type { Child } from '../children/child.js';
import { startApp, startFloor } from '../children/start.js';
import { onSale, type Sale, soldOf } from '../data/sale.js';
import { asOwner } from '../data/signed-in.js';
import { type Buyer, buyers, type Told } from '../measure/buyers.js';
import { carry } from '../measure/load.js';
import { random } from '../measure/random.js';
import { printTable, rounded } from '../measure/report.js';
import { median } from '../measure/statistics.js';
import type { Figures, Workload } from '../workload.js';

const CLIENTS = 200;
const SEATS = 20;

/** Everybody tries at once, so often each, on a session of their choice. */
async function rush(child: Child, sale: Sale, tries: number): Promise<{ told: Told[]; seconds: number }> {
  const people = await buyers(child.url, sale, CLIENTS);
  const next = random(11);
  const began = performance.now();
  const told = await Promise.all(
    people.map((person) => buyRepeatedly(person, tries, () => sale.sessionIds[Math.floor(next() * sale.sessionIds.length)]!)),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const person of people) person.close();
  return { told: told.flat(), seconds };
}

async function buyRepeatedly(person: Buyer, tries: number, choose: () => string): Promise<Told[]> {
  const told: Told[] = [];
  for (let turn = 0; turn < tries; turn++) told.push(await person.buy(choose()));
  return told;
}

/** Compares what people were told with what the database holds. */
async function judged(databaseUrl: string, sale: Sale, told: readonly Told[]) {
  const sold = await asOwner(databaseUrl, (client) => soldOf(client, sale));
  const references = told.flatMap((answer) => ('sold' in answer ? [answer.sold] : []));
  const seats = sale.sessionIds.length * SEATS;
  const refused = told.length - references.length;
  return {
    ...sold,
    told: references.length,
    refused,
    lies: references.filter((reference) => !sold.references.has(reference)).length + Math.abs(sold.bookings - references.length),
    unsold: refused > 0 && sale.sessionIds.length === 1 ? Math.max(0, Math.min(seats, told.length) - sold.bookings) : 0,
  };
}

/** Bookings a second on one session with seats enough, so many people at once. */
async function hot(app: Child, floor: Child, sale: Sale, quick: boolean): Promise<{ mine: number; bare: number; cpu: number }> {
  const [milliseconds, rounds] = quick ? [700, 1] : [4000, 5];
  const byApp = async (): Promise<{ perSecond: number; cpu: number }> => {
    const people = await buyers(app.url, sale, CLIENTS);
    const before = await app.cpu();
    const began = performance.now();
    let bought = 0;
    await Promise.all(
      people.map(async (person) => {
        while (performance.now() - began < milliseconds) {
          if ('sold' in (await person.buy(sale.sessionIds[0]!))) bought++;
        }
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    for (const person of people) person.close();
    return { perSecond: bought / seconds, cpu: ((await app.cpu()) - before) / bought };
  };
  const byHand = async (): Promise<number> => {
    const { organizationId, serviceId, sessionIds } = sale;
    const next = () =>
      JSON.stringify({ organizationId, serviceId, sessionId: sessionIds[0], email: `${randomUUID()}@example.org` });
    const { requests, milliseconds: took } = await carry({ url: floor.url, connections: CLIENTS, milliseconds, next });
    return (requests * 1000) / took;
  };
  await byApp();
  await byHand();
  const mine: { perSecond: number; cpu: number }[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    mine.push(await byApp());
    bare.push(await byHand());
  }
  return { mine: median(mine.map(({ perSecond }) => perSecond)), bare: median(bare), cpu: median(mine.map(({ cpu }) => cpu)) };
}

/** 200 people after 20 seats, then after 100 sessions, through the API; then how fast one session can sell. */
export const contentionSeats: Workload = async ({ database, quick }) => {
  const url = await database.copyOf(50_000);
  const [app, floor] = [await startApp(url), await startFloor(url, 'contention-seats')];
  const figures: Figures = { contention_seats_oversold: 0, contention_seats_told_and_not_sold: 0, contention_seats_unsold: 0 };
  const table: (string | number)[][] = [];
  try {
    for (const [sessions, tries] of [
      [1, 1],
      [100, quick ? 2 : 15],
    ] as const) {
      const sale = await asOwner(url, (client) => onSale(client, sessions, SEATS));
      const { told, seconds } = await rush(app, sale, tries);
      const { bookings, oversold, miscounted, lies, unsold, refused } = await judged(url, sale, told);
      table.push([
        `${sessions} × ${SEATS} seats`,
        told.length,
        bookings,
        refused,
        oversold + miscounted,
        lies,
        rounded(bookings / seconds),
      ]);
      figures.contention_seats_oversold! += oversold + miscounted;
      figures.contention_seats_told_and_not_sold! += lies;
      figures.contention_seats_unsold! += unsold;
      if (sessions > 1) figures.contention_seats_many_per_second = rounded(bookings / seconds);
    }
    printTable([`${CLIENTS} clients`, 'tries', 'sold', 'refused', 'oversold', 'told and not sold', 'sold/s'], table);

    const sale = await asOwner(url, (client) => onSale(client, 1, 1_000_000));
    const { mine, bare, cpu } = await hot(app, floor, sale, quick);
    printTable(
      ['one hot session', 'sold/s'],
      [
        ['app: basket, then check-out', rounded(mine)],
        ['bare pg: one transaction with FOR UPDATE', rounded(bare)],
      ],
    );
    return {
      ...figures,
      contention_seats_hot_per_second: rounded(mine),
      contention_seats_hot_cpu_ms: rounded(cpu),
      contention_seats_hot_ratio: rounded(mine / bare),
    };
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
};
