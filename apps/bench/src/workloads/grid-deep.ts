import { startApp } from '../children/start.js';
import { asOwner, signedIn } from '../data/signed-in.js';
import { askOnce, carry } from '../measure/load.js';
import { printTable, rounded } from '../measure/report.js';
import { median } from '../measure/statistics.js';
import type { Workload } from '../workload.js';
import { GRID_QUERY, PAGE } from './grid.request.js';

type Page = { data: { bookings: { nodes: { id: string }[]; pageInfo: { endCursor: string } } } };

/** The row whose page is read, and how many bookings the busiest organization (two fifths of all) needs for it. */
const DEPTH = { row: 500_000, bookings: 1_300_000 };

const ask = (variables: { first: number; after?: string; where?: object }) => ({
  query: GRID_QUERY,
  operationName: 'BookingsGrid',
  variables: { orderBy: [{ field: 'STARTS_AT', direction: 'ASC' }], ...variables },
});

/** The two rows at a depth, in the order of the grid. */
const rowsAt = (url: string, organizationId: string): Promise<{ row: number; before: string; after: string }> =>
  asOwner(url, async (client) => {
    const living = 'FROM bookings WHERE organization_id = $1 AND deleted_at IS NULL';
    const { rows: counted } = await client.query<{ n: string }>(`SELECT count(*) AS n ${living}`, [organizationId]);
    const row = Math.min(DEPTH.row, Number(counted[0]!.n) - 2 * PAGE);
    const { rows } = await client.query<{ id: string }>(`SELECT id ${living} ORDER BY starts_at, id OFFSET $2 LIMIT 2`, [
      organizationId,
      row - 1,
    ]);
    return { row, before: rows[0]!.id, after: rows[1]!.id };
  });

/** The page after row 500,000 by cursor, beside page one. With less data the row is as deep as there is. */
export const gridDeep: Workload = async ({ database, bookings, quick }) => {
  const url = await database.generated(quick || bookings < 1_000_000 ? bookings : Math.max(bookings, DEPTH.bookings));
  const { organizationId, headers } = await signedIn(url, 'bench-1');
  const app = await startApp(url);
  try {
    const { row, before, after } = await rowsAt(url, organizationId);
    const only = await askOnce<Page>(app.url, ask({ first: 1, where: { id: { eq: before } } }), headers);
    const deepPage = ask({ first: PAGE, after: only.data.bookings.pageInfo.endCursor });
    const deep = await askOnce<Page>(app.url, deepPage, headers);
    if (deep.data.bookings.nodes[0]!.id !== after) throw new Error(`The cursor does not lead to the page after row ${row}`);

    const bodies = { first: JSON.stringify(ask({ first: PAGE })), deep: JSON.stringify(deepPage) };
    const load = { url: app.url, headers, connections: 4, milliseconds: quick ? 400 : 2000 };
    const round = async (page: 'first' | 'deep') => median((await carry({ ...load, next: () => bodies[page] })).latencies);
    await round('first');
    await round('deep');
    const [first, far]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < (quick ? 2 : 7); turn++) {
      first.push(await round('first'));
      far.push(await round('deep'));
    }
    printTable(
      ['page', 'median ms'],
      [
        ['one', rounded(median(first))],
        [`after row ${row}`, rounded(median(far))],
      ],
    );
    return {
      grid_deep_row: row,
      grid_first_ms: rounded(median(first)),
      grid_deep_ms: rounded(median(far)),
      grid_deep_ratio: rounded(median(far) / median(first)),
    };
  } finally {
    await app.stop();
  }
};
