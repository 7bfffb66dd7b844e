import { fork } from 'node:child_process';
import { startLocalPostgres } from '@bookwright/local-postgres';
import { signedIn } from './src/data/signed-in.js';
import { carry } from './src/measure/load.js';
import { gridBody, gridFloorBody, windows } from './src/workloads/grid.request.js';
const dataDir = '/work/main/.data/bench';
const server = await startLocalPostgres({ dataDir, database: 'postgres' });
const url = Object.assign(new URL(server.adminUrl), { pathname: '/' + (process.argv[3] ?? 'bench_50000') }).href;
const who = process.argv[2] ?? 'app';
const { organizationId, headers } = await signedIn(url, 'bench-1');
const mod = who === 'app' ? './src/children/app.child.ts' : './src/children/floor.child.ts';
const child = fork(new URL(mod, import.meta.url), { execArgv: ['--conditions=source', '--import', '@swc-node/register/esm-register', ...(process.argv[4] === 'prof' ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof', '--cpu-prof-interval=250'] : [])], env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE_URL: url, BENCH_FLOOR: new URL('./src/floors/grid.floor.ts', import.meta.url).href } });
const msg = () => new Promise<any>((r) => child.once('message', r));
const { url: at } = await msg();
const next = windows(1);
const body = who === 'app' ? () => gridBody(next()) : () => gridFloorBody(organizationId, next());
const load = { url: at, headers: who === 'app' ? headers : {}, connections: 4, next: body };
await carry({ ...load, milliseconds: Number(process.env.WARM ?? 4000) });
for (let i = 0; i < 6; i++) {
  const a = msg(); child.send('cpu'); const c0 = (await a).cpu;
  const r = await carry({ ...load, milliseconds: Number(process.env.WARM ?? 4000) });
  const b = msg(); child.send('cpu'); const c1 = (await b).cpu;
  console.log(who, 'requests', r.requests, 'cpu ms/req', ((c1 - c0) / r.requests).toFixed(3), 'p50', r.latencies.sort((x, y) => x - y)[r.latencies.length >> 1]!.toFixed(1));
}
const done = new Promise((r) => child.once('exit', r)); child.disconnect(); await done;
await server.stop();
