import { randomUUID } from 'node:crypto';
import type { Child } from '../children/child.js';
import { startApp, startFloor } from '../children/start.js';
import { closePractice, openPractice, type Practice } from '../data/practice.js';
import { asOwner } from '../data/signed-in.js';
import { Connection } from '../measure/connection.js';
import { random } from '../measure/random.js';
import { printTable, rounded } from '../measure/report.js';
import type { Workload } from '../workload.js';

const CLIENTS = 60;
const MINUTES = 60;
const HOLD = 'mutation ($input: AddBasketLineInput!) { addBasketLine(input: $input) { basketToken userErrors { code } } }';

type Held = {
  data?: { addBasketLine: { basketToken: string | null; userErrors: { code: string }[] } };
  errors?: { message: string }[];
};

/** How often each answer was given. */
type Tally = Record<string, number>;

/** Everybody asks for times of one person that overlap each other: quarters of an hour of some mornings, an hour each. */
async function rush(
  children: readonly Child[],
  tries: number,
  ask: (connection: Connection, startsAt: string) => Promise<string>,
  day: string,
) {
  const next = random(7);
  const tally: Tally = {};
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      const connection = await Connection.open(children[client % children.length]!.url);
      for (let turn = 0; turn < tries; turn++) {
        const [morning, quarter] = [Math.floor(next() * 5), Math.floor(next() * 13)];
        const startsAt = new Date(Date.parse(`${day}T08:00:00Z`) + morning * 86_400_000 + quarter * 15 * 60_000).toISOString();
        const said = await ask(connection, startsAt);
        tally[said] = (tally[said] ?? 0) + 1;
      }
      connection.close();
    }),
  );
  return { tally, perSecond: rounded((CLIENTS * tries * 1000) / (performance.now() - began)) };
}

const overlapsOf = (url: string, { organizationId, resourceIds }: Practice): Promise<number> =>
  asOwner(url, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM allocations a JOIN allocations b
         ON b.organization_id = a.organization_id AND b.unit_id = a.unit_id AND b.id > a.id AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
       WHERE a.organization_id = $1 AND a.resource_id = ANY($2::uuid[])`,
      [organizationId, resourceIds],
    );
    return rows[0]!.n;
  });

/** Takes away what a rush took, so that the next one finds the same. */
const clear = (url: string, { organizationId, resourceIds }: Practice): Promise<unknown> =>
  asOwner(url, (client) =>
    client.query('DELETE FROM allocations WHERE organization_id = $1 AND resource_id = ANY($2::uuid[])', [
      organizationId,
      resourceIds,
    ]),
  );

const known = new Set(['CHANGED', 'RESOURCE_TAKEN']);
const strangeIn = (tally: Tally): number =>
  Object.entries(tally).reduce((sum, [said, count]) => sum + (known.has(said) ? 0 : count), 0);

/** Overlapping times of one person, asked for by 60 clients of one server process and of three, beside the constraint alone. */
export const contentionSlots: Workload = async ({ database, quick }) => {
  const url = await database.copyOf(50_000);
  const apps = await Promise.all([0, 1, 2].map(() => startApp(url)));
  const floor = await startFloor(url, 'contention-slots');
  const tries = quick ? 5 : 100;
  const table: (string | number)[][] = [];
  const figures = { contention_slots_overlaps: 0, contention_slots_errors: 0 };
  try {
    const soon = new Date(Date.now() + 28 * 86_400_000);
    soon.setUTCDate(soon.getUTCDate() + ((8 - soon.getUTCDay()) % 7));
    const day = soon.toISOString().slice(0, 10);
    const practice = await asOwner(url, (client) => openPractice(client, 1, day));
    await asOwner(url, (client) => closePractice(client, practice));
    const hold = async (connection: Connection, startsAt: string): Promise<string> => {
      const input = { shop: practice.shop, serviceId: practice.serviceId, startsAt, quantity: 1, idempotencyKey: randomUUID() };
      const { data, errors } = JSON.parse(await connection.post(JSON.stringify({ query: HOLD, variables: { input } }))) as Held;
      if (errors) return errors[0]!.message;
      return data!.addBasketLine.basketToken ? 'CHANGED' : data!.addBasketLine.userErrors[0]!.code;
    };
    const [unit] = await asOwner(
      url,
      async (client) =>
        (
          await client.query<{ unitId: string; bookingId: string }>(
            `SELECT u.id AS "unitId", (SELECT b.id FROM bookings b WHERE b.organization_id = $1 LIMIT 1) AS "bookingId"
           FROM resource_units u WHERE u.organization_id = $1 AND u.resource_id = $2`,
            [practice.organizationId, practice.resourceIds[0]],
          )
        ).rows,
    );
    const byHand = async (connection: Connection, startsAt: string): Promise<string> => {
      const asked = {
        ...unit,
        organizationId: practice.organizationId,
        resourceId: practice.resourceIds[0],
        startsAt,
        minutes: MINUTES,
      };
      return (JSON.parse(await connection.post(JSON.stringify(asked))) as { said: string }).said;
    };
    const contests = [
      ['one server process', apps.slice(0, 1), hold],
      ['three server processes', apps, hold],
      ['exclusion constraint alone, by hand', [floor], byHand],
    ] as const;
    for (const [name, children, ask] of contests) {
      await clear(url, practice);
      const { tally, perSecond } = await rush(children, tries, ask, day);
      const overlaps = await overlapsOf(url, practice);
      const strange = strangeIn(tally);
      table.push([
        name,
        CLIENTS * tries,
        tally.CHANGED ?? 0,
        tally.RESOURCE_TAKEN ?? 0,
        overlaps,
        tally.DEADLOCK ?? 0,
        strange,
        perSecond,
      ]);
      if (ask !== hold) continue;
      figures.contention_slots_overlaps += overlaps;
      figures.contention_slots_errors += strange;
    }
  } finally {
    await Promise.all([...apps, floor].map((child) => child.stop()));
  }
  printTable([`${CLIENTS} clients`, 'tries', 'taken', 'refused', 'overlaps', 'deadlocks', 'all errors', 'answers/s'], table);
  return { ...figures, contention_slots_per_second: table[1]![7] as number };
};
