import { startApp, startFloor } from '../children/start.js';
import { asOwner, signedIn } from '../data/signed-in.js';
import { askOnce } from '../measure/load.js';
import { printTable, rounded } from '../measure/report.js';
import { median } from '../measure/statistics.js';
import type { Workload } from '../workload.js';

const EDIT = `
  mutation ($input: EditBookingsInput!) {
    editBookings(input: $input) { changedCount unchangedCount refusedCount userErrors { code message } }
  }`;

type Edited = {
  data?: { editBookings: { changedCount: number; unchangedCount: number; userErrors: unknown[] } };
  errors?: unknown;
};
type Target = { organizationId: string; before: string; size: number; customers: [string, string] };

/** Private bookings from the first on, so many that nothing else changes, and two customers to hand them to in turn. */
const targetOf = (url: string, organizationId: string, size: number): Promise<Target> =>
  asOwner(url, async (client) => {
    const { rows } = await client.query<{ before: Date; size: string }>(
      `SELECT before, (SELECT count(*) FROM bookings WHERE organization_id = $1 AND deleted_at IS NULL AND billing_type = 'PRIVATE' AND starts_at < before) AS size
       FROM (SELECT starts_at AS before FROM bookings WHERE organization_id = $1 AND deleted_at IS NULL AND billing_type = 'PRIVATE'
             ORDER BY starts_at OFFSET $2 LIMIT 1) boundary`,
      [organizationId, size],
    );
    const { rows: customers } = await client.query<{ id: string }>(
      'SELECT id FROM customers WHERE organization_id = $1 AND account_id IS NULL ORDER BY id DESC LIMIT 2',
      [organizationId],
    );
    const { before, size: found } = rows[0]!;
    return { organizationId, before: before.toISOString(), size: Number(found), customers: [customers[0]!.id, customers[1]!.id] };
  });

/** One field of 10,000 and of 100,000 bookings by filter with a line of history each, beside one statement that does both. */
export const bulkEdit: Workload = async ({ database, bookings, quick }) => {
  const sizes = quick ? { '1k': 1000 } : { '10k': 10_000, '100k': 100_000 };
  const url = await database.copyOf(bookings);
  const { organizationId, headers } = await signedIn(url, 'bench-1');
  const [app, floor] = [await startApp(url), await startFloor(url, 'bulk-edit')];
  const figures: Record<string, number> = {};
  const table: (string | number)[][] = [];

  const byApp = async ({ before }: Target, customerId: string): Promise<number> => {
    const input = {
      select: { where: { billingType: { eq: 'PRIVATE' }, startsAt: { lt: before } } },
      change: { changeBooker: { customerId } },
      policy: 'SKIP_REFUSED',
      dryRun: false,
    };
    const { data, errors } = await askOnce<Edited>(app.url, { query: EDIT, variables: { input } }, headers);
    if (!data || data.editBookings.userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data));
    // The first edit may meet a few that are with this customer already.
    return data.editBookings.changedCount + data.editBookings.unchangedCount;
  };
  const byHand = async ({ before }: Target, customerId: string): Promise<number> =>
    (await askOnce<{ changed: number }>(floor.url, { organizationId, before, customerId })).changed;

  try {
    for (const [label, wanted] of Object.entries(sizes)) {
      const target = await targetOf(url, organizationId, Math.min(wanted, Math.floor(bookings / 8)));
      const timed = async (edit: typeof byApp, customerId: string): Promise<number> => {
        // Each edit meets tables without the dead rows of the one before.
        await asOwner(url, (client) => client.query('VACUUM bookings'));
        await asOwner(url, (client) => client.query('CHECKPOINT'));
        const began = performance.now();
        const changed = await edit(target, customerId);
        if (changed !== target.size) throw new Error(`${changed} bookings were changed instead of ${target.size}`);
        return performance.now() - began;
      };
      const [mine, bare]: [number[], number[]] = [[], []];
      await timed(byApp, target.customers[0]);
      await timed(byHand, target.customers[1]);
      for (let turn = 0; turn < (quick ? 1 : 5); turn++) {
        mine.push(await timed(byApp, target.customers[0]));
        bare.push(await timed(byHand, target.customers[1]));
      }
      const ratio = rounded(median(mine) / median(bare));
      table.push([label, target.size, Math.round(median(mine)), Math.round(median(bare)), ratio]);
      Object.assign(figures, { [`bulk_edit_${label}_ms`]: Math.round(median(mine)), [`bulk_edit_${label}_ratio`]: ratio });
    }
    printTable(['edit', 'bookings', 'app ms', 'one statement ms', 'ratio'], table);
    return figures;
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
};
