import { startApp, startFloor } from '../children/start.js';
import { signedIn } from '../data/signed-in.js';
import { askOnce } from '../measure/load.js';
import { printTable, rounded } from '../measure/report.js';
import { COLUMNS, cellsOf, interleaved } from '../measure/rounds.js';
import type { Workload } from '../workload.js';
import { gridBody, gridFloorBody, windows } from './grid.request.js';

type Page = { data: { bookings: { nodes: { id: string }[] } } };

/** A page of 50 bookings, as the grid asks for it, beside the same page by hand. */
export const grid: Workload = async ({ database, bookings, quick }) => {
  const url = await database.generated(bookings);
  const { organizationId, headers } = await signedIn(url, 'bench-1');
  const [app, floor] = [await startApp(url), await startFloor(url, 'grid')];
  try {
    const same = windows(7)();
    const [page, floorPage] = [
      await askOnce<Page>(app.url, JSON.parse(gridBody(same)), headers),
      await askOnce<Page>(floor.url, JSON.parse(gridFloorBody(organizationId, same))),
    ];
    const ids = ({ data }: Page) => data.bookings.nodes.map(({ id }) => id).join();
    if (ids(page) !== ids(floorPage)) throw new Error('The app and the floor do not answer with the same page');

    const [appWindow, floorWindow] = [windows(1), windows(1)];
    const contestants = [
      { name: 'app', child: app, load: { headers, next: () => gridBody(appWindow()) } },
      { name: 'floor', child: floor, load: { next: () => gridFloorBody(organizationId, floorWindow()) } },
    ];
    const [mine, bare] = await interleaved(contestants, {
      rounds: quick ? 2 : 7,
      milliseconds: quick ? 500 : 4000,
      connections: 8,
    });
    printTable(COLUMNS, [mine!, bare!].map(cellsOf));
    return {
      grid_rps: mine!.perSecond,
      grid_floor_rps: bare!.perSecond,
      grid_rps_ratio: rounded(mine!.perSecond / bare!.perSecond),
      grid_cpu_ms: mine!.cpuMs,
      grid_cpu_ratio: rounded(mine!.cpuMs / bare!.cpuMs),
    };
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
};
