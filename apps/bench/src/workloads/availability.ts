import { startApp } from '../children/start.js';
import { closePractice, openPractice, type Practice } from '../data/practice.js';
import { asOwner } from '../data/signed-in.js';
import { askOnce } from '../measure/load.js';
import { printTable, rounded } from '../measure/report.js';
import { type Contestant, interleaved } from '../measure/rounds.js';
import type { Workload } from '../workload.js';

const PEOPLE = [10, 20, 40, 80];
const DAYS = 31;
const DAY_MS = 86_400_000;

/** What the portal asks for. */
const SLOTS = `query ($shop: String!, $serviceId: ID!, $from: LocalDate!, $to: LocalDate!) {
  shop(slug: $shop) { service(id: $serviceId) { slots(from: $from, to: $to) { startsAt endsAt timeZone resources { id name kind } } } }
}`;

type Slots = { data: { shop: { service: { slots: { resources: { id: string }[] }[] } } }; errors?: { message: string }[] };

/** The first Monday at least four weeks from now. */
function firstMonday(): string {
  const soon = Math.ceil((Date.now() + 28 * DAY_MS) / DAY_MS);
  return new Date((soon + ((4 - (soon % 7) + 7) % 7)) * DAY_MS).toISOString().slice(0, 10);
}

const monthOf = ({ shop, serviceId, firstDay }: Practice) => ({
  query: SLOTS,
  variables: {
    ...{ shop, serviceId, from: firstDay },
    to: new Date(Date.parse(firstDay) + DAYS * DAY_MS).toISOString().slice(0, 10),
  },
});

/** The free times of a month, by how many people could give it: one customer at a time, everything from request to answer. */
export const availability: Workload = async ({ database, quick }) => {
  const url = await database.copyOf(50_000);
  const app = await startApp(url);
  const took: Record<number, { ms: number; cpu: number }> = {};
  const table: (string | number)[][] = [];
  try {
    for (const people of PEOPLE) {
      const practice = await asOwner(url, (client) => openPractice(client, people, firstMonday()));
      const question = monthOf(practice);
      const { data, errors } = await askOnce<Slots>(app.url, question);
      if (errors) throw new Error(errors[0]!.message);
      const { slots } = data.shop.service;
      const contestant: Contestant = { name: `${people} people`, child: app, load: { next: () => JSON.stringify(question) } };
      const settings = quick ? { rounds: 1, milliseconds: 500 } : { rounds: 5, milliseconds: 2000 };
      const [measured] = await interleaved([contestant], { ...settings, connections: 1 });
      const { p50, p99, cpuMs } = measured!;
      took[people] = { ms: p50, cpu: cpuMs };
      const places = slots.reduce((sum, { resources }) => sum + resources.length, 0);
      table.push([`${people} people`, slots.length, places, p50, p99, cpuMs]);
      await asOwner(url, (client) => closePractice(client, practice));
    }
  } finally {
    await app.stop();
  }
  printTable([`${DAYS} days`, 'slots', 'people free', 'p50 ms', 'p99 ms', 'CPU ms'], table);
  return {
    availability_20_ms: took[20]!.ms,
    availability_20_cpu_ms: took[20]!.cpu,
    availability_growth: rounded(took[80]!.ms / took[20]!.ms / 4),
  };
};
